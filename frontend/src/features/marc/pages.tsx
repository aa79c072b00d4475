import { Link, useRouter } from "@tanstack/react-router";
import { createContext, useContext, type ReactNode } from "react";
import { isProblem } from "~/api/problem";
import { useText } from "~/i18n/store";
import { Failure } from "~/ui/Failure";

/** Whether the frame is around: it brings the main landmark, and outside of it these pages bring their own. */
export const InShell = createContext(false);

function Frame({ children }: { children: ReactNode }) {
  const inside = useContext(InShell);
  return inside ? (
    <div className="page page-narrow">{children}</div>
  ) : (
    <main className="page page-narrow">{children}</main>
  );
}

export function NotFoundPage() {
  const t = useText();
  return (
    <Frame>
      <h1>{t.problema.noTrobat}</h1>
      <p>{t.problema.noTrobatText}</p>
      <p>
        <Link to="/">{t.marc.torna}</Link>
      </p>
    </Frame>
  );
}

/** When the data of a page could not be had. */
export function ErrorPage({ error }: { error: unknown }) {
  const t = useText();
  const router = useRouter();
  if (isProblem(error) && error.status === 404) return <NotFoundPage />;
  return (
    <Frame>
      <h1>{t.problema.titol}</h1>
      <Failure error={error} onRetry={() => void router.invalidate()} />
    </Frame>
  );
}
