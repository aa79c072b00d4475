import type { UseQueryResult } from "@tanstack/react-query";
import type { Ref } from "react";
import type { Previsio } from "~/api/adaptacions";
import { say, tasksOf } from "~/features/procediments/definition";
import { Lines } from "~/features/procediments/Lines";
import { useAdaptaText, useProcText } from "~/i18n/rooms";
import { useLanguage } from "~/i18n/store";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";
import { taskAt, type Canvis } from "./canvis";

type Props = {
  canvis: Canvis;
  seen: UseQueryResult<Previsio>;
  title: Ref<HTMLHeadingElement>;
  onGo: (lloc: string) => void;
};

/** What the body changes of the library, as it is being written, and what of it cannot be. */
export function Changes({ canvis, seen, title, onGo }: Props) {
  const a = useAdaptaText();
  const p = useProcText();
  const lang = useLanguage();
  const { defectes = [], diferencia = [], definicio } = seen.data ?? {};
  // The same rule may be broken in two places.
  const where = (lloc: string) => {
    const codi = taskAt(canvis, lloc);
    const task = definicio ? tasksOf(definicio).get(codi) : undefined;
    if (codi) return say(task?.nom, lang) || codi;
    return lloc.startsWith("termini") ? p.general.termini : a.nomIterme;
  };
  return (
    <section className="sheet adapt-changes" aria-labelledby="canvia">
      <h3 ref={title} id="canvia" tabIndex={-1}>
        {a.canvia}
      </h3>
      {seen.isError ? <Failure error={seen.error} onRetry={() => void seen.refetch()} /> : null}
      <p role="status">
        {seen.isPending ? (
          <span className="muted">{a.mirant}</span>
        ) : defectes.length > 0 ? (
          <span className="tag tag-warn">{a.defectes(defectes.length)}</span>
        ) : diferencia.length > 0 ? (
          <span className="tag tag-ok">{a.capDefecte}</span>
        ) : (
          <span className="muted">{a.canviaRes}</span>
        )}
      </p>
      {defectes.length > 0 ? (
        <ul className="proc-lines">
          {defectes.map(({ lloc, regla, explicacio }) => (
            <li key={`${lloc} ${regla}`} className="adapt-row">
              <span className="grow">
                <strong>{where(lloc)}</strong>: {explicacio}
              </span>
              <Button onClick={() => onGo(lloc)}>
                {a.ves}
                <span className="sr-only"> ({where(lloc)})</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <Lines lines={diferencia} />
    </section>
  );
}
