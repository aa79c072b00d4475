import { Link, useRouteContext } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useCompteText } from "~/i18n/rooms";
import { useText } from "~/i18n/store";
import { Preferences } from "~/features/marc/Preferences";
import { useTitle } from "~/features/marc/announcer";
import { speak } from "~/ui/announce";
import { AcceptForm } from "./AcceptForm";
import { dropToken } from "./testimoni";

/** Where a one-time link leads: an invitation or a password to be set again. */
export function Enllac() {
  const { testimoni } = useRouteContext({ from: "/enllac" });
  // Another link may be opened in the same tab: nothing of the one before serves.
  return (
    <main className="door">
      <Door key={testimoni} testimoni={testimoni} />
      <Preferences withDensity={false} />
    </main>
  );
}

function Door({ testimoni }: { testimoni: string | null }) {
  const c = useCompteText();
  const [isGone, setGone] = useState(false);
  if (testimoni && !isGone) {
    const gone = () => {
      dropToken();
      setGone(true);
    };
    return <AcceptForm testimoni={testimoni} onGone={gone} />;
  }
  return isGone ? (
    <WayOut title={c.enllac.noVal} texts={[c.enllac.noValText, c.enllac.sortida]} takesFocus />
  ) : (
    <WayOut title={c.enllac.falta} texts={[c.enllac.faltaText, c.enllac.sortida]} />
  );
}

type WayOutProps = {
  title: string;
  texts: string[];
  /** It comes in the place of the form, where the focus was. */
  takesFocus?: boolean;
};

function WayOut({ title, texts, takesFocus = false }: WayOutProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title);
  useEffect(() => {
    if (!takesFocus) return;
    speak(title);
    heading.current?.focus();
  }, [takesFocus, title]);
  return (
    <div className="sheet door-sheet stack">
      <h1 ref={heading} tabIndex={takesFocus ? -1 : undefined}>
        {title}
      </h1>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Link className="button button-primary" to="/entra" search={{}}>
        {t.entra.titol}
      </Link>
    </div>
  );
}
