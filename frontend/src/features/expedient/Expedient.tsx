import { useQuery } from "@tanstack/react-query";
import { useParams, useRouteContext } from "@tanstack/react-router";
import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { handsOff } from "~/api/hands";
import { useLive } from "~/api/live";
import { isProblem, type Problem } from "~/api/problem";
import {
  expedient as expedientQuery,
  invalidateExpedient,
  procediment,
  queryClient,
  tramitacio as tramitacioQuery,
  takesWork,
  usuaris,
} from "~/api/queries";
import type { Esdeveniment } from "~/api/types";
import { useCaseText } from "~/i18n/rooms";
import { useLanguage, useText } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { Failure } from "~/ui/Failure";
import { useMedia } from "~/ui/media";
import { Acts } from "./Acts";
import { CaseActions } from "./CaseActions";
import { changesOf, type Change, type Mine } from "./changes";
import { CaseContext, type Action, type Again, type Case } from "./context";
import { Data } from "./Data";
import { Documents } from "./Documents";
import { DropArea } from "./DropArea";
import { Facts } from "./Facts";
import { Head } from "./Head";
import { History } from "./History";
import { NextStep } from "./NextStep";
import { Notes } from "./Notes";
import { paperNames } from "./papers";
import { Parties } from "./Parties";
import { usePreview } from "./preview/usePreview";
import { Related } from "./Related";
import { dataFields } from "./schema";
import type { Decision } from "./Stale";
import { Tasks } from "./Tasks";
import { Terms } from "./Terms";
import "./expedient.css";

const Version = lazy(() => import("./Version"));
const Stale = lazy(() => import("./Stale"));
const Preview = lazy(() => import("./preview/Preview"));

type Refused = {
  seen: number;
  current: number;
  changes: Change[];
  mine: Mine;
  decide: (decision: Decision) => void;
};

export function ExpedientPage() {
  const t = useText();
  const c = useCaseText();
  const { ens, id } = useParams({ from: "/t/$ens/expedients/$id" });
  const { body, held } = useRouteContext({ from: "/t/$ens" });
  const file = useQuery(expedientQuery(ens, id));
  const course = useQuery(tramitacioQuery(ens, id));
  const members = useQuery({ ...usuaris(ens), enabled: body.actes.includes("usuaris.llegir") });
  const [stale, setStale] = useState<Refused | null>(null);
  const preview = usePreview(ens, id, body.actes.includes("document.llegir"));
  const isNarrow = useMedia("(max-width: 1000px)");
  useTitle(file.data?.numero ?? t.llista.esborrany, file.data?.titol, body.nom);

  const uuid = file.data?.id;
  useLive(
    useCallback(
      (event: Esdeveniment) => {
        if (!uuid || (event.data as { expedient?: string }).expedient !== uuid) return;
        handsOff(`expedient ${uuid}`, () => void invalidateExpedient(ens, id));
      },
      [ens, id, uuid],
    ),
  );

  const lang = useLanguage();
  const { codi = "", versio = 0 } = file.data?.procediment ?? {};
  const definition = useQuery({ ...procediment(codi, versio), enabled: codi !== "" });
  const called = useMemo(() => paperNames(definition.data, lang), [definition.data, lang]);
  const fields = useMemo(() => dataFields(definition.data), [definition.data]);

  const run = useCallback(
    async (action: Action, mine: Mine = {}): Promise<Problem | null> => {
      const query = tramitacioQuery(ens, id);
      const read = () => queryClient.getQueryData(expedientQuery(ens, id).queryKey);
      let base = mine.base ?? read();
      let again: Again = null;
      // Whoever asked waits here while the choice is made, with what was written still in its fields.
      for (;;) {
        const now = queryClient.getQueryData(query.queryKey) ?? (await queryClient.fetchQuery(query));
        try {
          await action(now, again);
        } catch (error) {
          if (!isProblem(error)) throw error;
          if (!error.isStale) return error;
          await invalidateExpedient(ens, id);
          const current = error.body.versio_actual ?? now.versio;
          const [before, after] = [base ?? read(), read()];
          const changes =
            before && after
              ? changesOf(before, after, error.body.canvis ?? [], mine, { t, c, fields, fases: now.fases })
              : [];
          const seen = before?.versio ?? now.versio;
          const { again: goes, theirs } = await new Promise<Decision>((decide) =>
            setStale({ seen, current, changes, mine, decide }),
          );
          setStale(null);
          if (!goes || !after) return error;
          again = { theirs, expedient: after };
          base = after;
          continue;
        }
        await invalidateExpedient(ens, id);
        void queryClient.invalidateQueries({ queryKey: ["list_expedients", ens], refetchType: "none" });
        return null;
      }
    },
    [ens, id, t, c, fields],
  );

  const names = useMemo(() => {
    const found = new Map((members.data?.items ?? []).map((one) => [one.id, one.nom]));
    if (held.compte) found.set(held.id, held.compte.nom);
    return found;
  }, [members.data, held]);
  const takers = useMemo(() => {
    const able = new Set((members.data?.items ?? []).filter(takesWork).map((one) => one.id));
    return new Map([...names].filter(([key]) => able.has(key) || key === held.id));
  }, [members.data, names, held]);

  const papers = useCallback(
    (tds: string[], tasca?: string) =>
      tds
        .map((td) => called.get(`${tasca}/${td}`) ?? (tasca ? undefined : called.get(td)) ?? t.td[td] ?? td)
        .join(", "),
    [called, t],
  );

  if (!file.data || !course.data) {
    // The loader brings both; they are only missing while the cache of another body is emptied.
    return <p className="page muted wait">{t.marc.carregant}</p>;
  }
  const value: Case = {
    ens,
    id,
    expedient: file.data,
    tramitacio: course.data,
    run,
    may: (permis) => body.actes.includes(permis),
    me: held.id,
    names,
    takers,
    fields,
    papers,
  };
  const error = file.error ?? course.error;

  return (
    <CaseContext value={value}>
      <DropArea ens={ens} place={file.data.id} takes={body.actes.includes("document.incorporar")}>
        <div className="page case">
          {error ? <Failure error={error} onRetry={() => void invalidateExpedient(ens, id)} /> : null}
          <Head />
          <div className={preview.document ? "case-columns case-columns-preview" : "case-columns"}>
            <div className="case-main">
              <NextStep />
              <Documents preview={preview} />
              <Tasks />
              <Data />
              <Acts />
              <History />
            </div>
            {preview.document ? (
              <Suspense fallback={<p className="muted wait">{t.marc.carregant}</p>}>
                <Preview
                  documents={preview.documents}
                  document={preview.document}
                  onShow={preview.show}
                  onClose={preview.close}
                />
              </Suspense>
            ) : null}
            <aside className="case-side" hidden={preview.document !== undefined && !isNarrow}>
              <Terms />
              <Parties />
              <Notes />
              <Related />
              <Facts />
              <Suspense fallback={null}>
                <Version />
              </Suspense>
            </aside>
          </div>
        </div>
      </DropArea>
      <CaseActions />
      {stale ? (
        <Suspense fallback={null}>
          <Stale {...stale} />
        </Suspense>
      ) : null}
    </CaseContext>
  );
}
