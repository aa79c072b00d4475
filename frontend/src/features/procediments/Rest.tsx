import { useProcText } from "~/i18n/rooms";
import { useLanguage, useText } from "~/i18n/store";
import { doubtsAt, say, type Definicio } from "./definition";
import { Doubts } from "./Doubts";
import { Article } from "./General";

type Props = { text: Definicio };

/** The rules of its own, each with its article and what it says to whoever meets it. */
export function Rules({ text }: Props) {
  const t = useText();
  const p = useProcText();
  const lang = useLanguage();
  if (text.guardes.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="regles">
      <h2 id="regles">{p.regles}</h2>
      <p className="muted small">{p.reglesText}</p>
      <ul className="proc-lines">
        {text.guardes.map(({ id, actes, article, missatge }) => (
          <li key={id}>
            {say(missatge, lang)} <Article base={article} />
            {actes.length > 0 ? (
              <p className="muted small">
                {p.abansDe}: {actes.map((acte) => t.actes[acte] ?? acte).join(", ")}
              </p>
            ) : null}
            <Doubts texts={doubtsAt(text, `guardes.${id}`)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The fields of its cases. */
export function Fields({ text }: Props) {
  const p = useProcText();
  const fields = Object.entries(text.dades.properties ?? {});
  if (fields.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="camps">
      <h2 id="camps">{p.camps}</h2>
      <p className="muted small">{p.campsText}</p>
      <ul className="proc-lines">
        {fields.map(([key, { title, type, format }]) => {
          const kind = format === "date" ? "date" : String(Array.isArray(type) ? type[0] : type);
          return (
            <li key={key}>
              {title ?? key}{" "}
              <span className="muted small">
                {p.tipusDada[kind] ?? p.tipusDada.string}
                {text.dades.required?.includes(key) ? `, ${p.calDada}` : ""}
              </span>
              <Doubts texts={doubtsAt(text, `dades.${key}`)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What is good to know, and every open question in one place. */
export function Notes({ text }: Props) {
  const p = useProcText();
  const lang = useLanguage();
  return (
    <section className="sheet" aria-labelledby="dubtes">
      <h2 id="dubtes">{p.dubtes}</h2>
      {text.dubtes.length === 0 ? (
        <p className="muted">{p.capDubte}</p>
      ) : (
        <ol className="proc-lines">
          {text.dubtes.map(({ camp, text: asked }) => (
            <li key={`${camp} ${asked.ca}`}>
              {say(asked, lang)} <span className="muted small">{camp}</span>
            </li>
          ))}
        </ol>
      )}
      {text.notes.length > 0 ? <h3>{p.notes}</h3> : null}
      {text.notes.map((note) => (
        <p key={note.ca}>{say(note, lang)}</p>
      ))}
    </section>
  );
}
