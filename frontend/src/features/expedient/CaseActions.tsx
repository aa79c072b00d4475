import { api, match, ok } from "~/api/client";
import { useCaseText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { afterDialog, usePageActions, type PageAction } from "~/ui/actions";
import { useCase } from "./context";
import { pickFiles } from "./pick";
import { useFollow } from "./useFollow";
import { useRun } from "./useRun";

/** The button on screen does it: one way of doing each thing, wherever it is asked from. */
function press(selector: string): void {
  const button = document.querySelector<HTMLElement>(selector);
  button?.scrollIntoView({ block: "center" });
  button?.focus();
  button?.click();
}

/** What Ctrl K offers on the page of a case. */
export function CaseActions() {
  const t = useText();
  const c = useCaseText();
  const { ens, id, expedient, takers, me, may } = useCase();
  const { go } = useRun();
  const follow = useFollow();
  const assign = (responsable: string, nom: string) =>
    go(
      "assigna",
      ({ versio }) =>
        ok(
          api.POST("/api/v1/ens/{ens}/expedients/{id}/accions/assignar", {
            params: { path: { ens, id }, header: match(versio) },
            body: { responsable },
          }),
        ),
      `${t.expedient.responsable}: ${nom}`,
    );
  const actions: PageAction[] = [
    {
      id: "seguent",
      name: t.expedient.seguentPas,
      run: () => afterDialog(() => press(".next .button, .next a, .next .link-button")),
    },
    ...(may("document.incorporar")
      ? [{ id: "puja", name: t.documents.puja, run: () => afterDialog(() => pickFiles()) }]
      : []),
    ...(may("expedient.anotar")
      ? [
          { id: "nota", name: c.accions.nota, run: () => afterDialog(() => press("#nota")) },
          {
            id: "relaciona",
            name: c.relacio.relaciona,
            run: () => afterDialog(() => press("[data-relate]")),
          },
        ]
      : []),
    {
      id: "segueix",
      name: follow.isFollowed ? t.expedient.deixaSeguir : t.expedient.segueix,
      run: () => void follow.toggle(),
    },
    ...(may("expedient.modificar")
      ? [
          { id: "assumpte", name: c.edicio.assumpte, run: () => afterDialog(() => press("[data-edit-title]")) },
          { id: "dades", name: c.edicio.canviaDades, run: () => afterDialog(() => press("[data-edit-data]")) },
        ]
      : []),
    ...(may("expedient.assignar")
      ? [...takers]
          .filter(([key]) => key !== expedient.responsable?.id)
          .map(([key, nom]) => ({
            id: `assigna-${key}`,
            name: key === me ? c.accions.assignaMi : c.accions.assigna(nom),
            run: () => void assign(key, nom),
          }))
      : []),
  ];
  usePageActions({ title: c.accions.titol, actions });
  return null;
}
