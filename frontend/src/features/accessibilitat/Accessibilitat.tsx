import { Link } from "@tanstack/react-router";
import { shortDate } from "~/i18n/format";
import { useLanguage, useText, type Lang } from "~/i18n/store";
import { useTitle } from "~/features/marc/announcer";
import { figures } from "./figures";
import { statement as ca } from "./statement.ca";
import { statement as es } from "./statement.es";
import { statement as oc } from "./statement.oc";

const statements: Record<Lang, typeof ca> = { ca, es, oc };

/** For whoever comes, signed in or not. */
export function Accessibilitat() {
  const t = useText();
  const { title, parts } = statements[useLanguage()](figures(shortDate));
  useTitle(title);
  return (
    <main className="page page-narrow prose">
      <p className="no-print">
        <Link to="/">Expedit</Link>
      </p>
      <h1>{title}</h1>
      {parts.map((part) => (
        <section key={part.title} className="stack">
          <h2>{part.title}</h2>
          {(part.paragraphs ?? []).map((text) => (
            <p key={text}>{text}</p>
          ))}
          {part.list ? (
            <ul className="bullets">
              {part.list.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          ) : null}
        </section>
      ))}
      <p className="no-print">
        <Link to="/">{t.marc.torna}</Link>
      </p>
    </main>
  );
}
