import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { documents as documentsQuery } from "~/api/queries";
import type { Document } from "~/api/types";
import { whenDrawn } from "~/ui/drawn";

export type PreviewState = {
  documents: Document[];
  /** What is shown; the address names it, so that it can be sent to a colleague. */
  document: Document | undefined;
  show: (document: Document) => void;
  close: () => void;
};

export function usePreview(ens: string, id: string, sees: boolean): PreviewState {
  const navigate = useNavigate({ from: "/t/$ens/expedients/$id" });
  const { doc } = useSearch({ from: "/t/$ens/expedients/$id" });
  const held = useInfiniteQuery({ ...documentsQuery(ens, id), enabled: sees });
  const documents = held.data?.pages.flatMap(({ items }) => items) ?? [];
  const document = doc ? documents.find((one) => one.id === doc) : undefined;
  return {
    documents,
    document,
    show: (next) =>
      // The first one can be gone back from; the next take its place.
      void navigate({ search: { doc: next.id }, replace: doc !== undefined, resetScroll: false }),
    close: () => {
      void navigate({ search: {}, replace: true, resetScroll: false });
      whenDrawn(
        () => globalThis.document.querySelector<HTMLElement>(`main [data-doc="${doc}"]`),
        (row) => row.focus(),
      );
    },
  };
}
