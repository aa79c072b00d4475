import { Clock } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useSession } from "~/api/session";
import { useText } from "~/i18n/store";
import { Button } from "~/ui/Button";

const Extend = lazy(() => import("./Extend"));

/** Long enough to finish a sentence and find the password. */
const BEFORE = 5 * 60_000;

/** Says in time that the session ends, also over a dialog, and goes on in place: nothing that is written is lost. */
export function SessionWarning() {
  const ends = useSession()?.sessio_caduca;
  // Another end is another warning.
  return ends ? <Warning key={ends} ends={Date.parse(ends)} /> : null;
}

function Warning({ ends }: { ends: number }) {
  const t = useText();
  const [left, setLeft] = useState(() => ends - Date.now());
  const [isAsked, setAsked] = useState(false);
  const isNear = left <= BEFORE;
  useEffect(() => {
    // Once before, and then by the minute: a clock that moves all the time is not read.
    const timer = setTimeout(() => setLeft(ends - Date.now()), isNear ? 60_000 : Math.min(left - BEFORE, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  }, [ends, left, isNear]);
  useEffect(() => {
    if (!isNear) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F2") return;
      event.preventDefault();
      setAsked(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isNear]);
  if (!isNear || left <= 0) return null;
  return (
    <>
      {isAsked ? null : (
        <div className="session-warning bar bar-warn no-print" role="alert" data-react-aria-top-layer="true">
          <Clock className="icon" aria-hidden />
          <p className="grow">{t.sessio.avis(Math.round(left / 60_000))}</p>
          <Button onClick={() => setAsked(true)}>
            {t.sessio.continua} <kbd>F2</kbd>
          </Button>
        </div>
      )}
      {isAsked ? (
        <Suspense fallback={null}>
          <Extend onClose={() => setAsked(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
