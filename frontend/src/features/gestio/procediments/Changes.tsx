import type { UseQueryResult } from "@tanstack/react-query";
import type { Ref } from "react";
import type { Previsio } from "~/api/adaptacions";
import { Lines } from "~/features/procediments/Lines";
import { useAdaptaText } from "~/i18n/rooms";
import { Button } from "~/ui/Button";
import { Failure } from "~/ui/Failure";

type Props = { seen: UseQueryResult<Previsio>; title: Ref<HTMLHeadingElement>; onGo: (lloc: string) => void };

/** What the body changes of the library, as it is being written, and what of it cannot be. */
export function Changes({ seen, title, onGo }: Props) {
  const a = useAdaptaText();
  const { defectes = [], diferencia = [] } = seen.data ?? {};
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
          <span className="tag tag-danger">{a.defectes(defectes.length)}</span>
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
              <span className="grow">{explicacio}</span>
              <Button onClick={() => onGo(lloc)}>
                {a.ves}
                <span className="sr-only"> ({explicacio})</span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <Lines lines={diferencia} />
    </section>
  );
}
