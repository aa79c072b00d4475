import { useProcText } from "~/i18n/rooms";
import { useLanguage } from "~/i18n/store";
import { say, type Text } from "./definition";

/** What a jurist still has to answer, beside what it is about. */
export function Doubts({ texts }: { texts: Text[] }) {
  const p = useProcText();
  const lang = useLanguage();
  return texts.map((text) => (
    <p key={text.ca} className="proc-doubt">
      <strong>[?] {p.dubte}:</strong> {say(text, lang)}
    </p>
  ));
}
