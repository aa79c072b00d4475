import { Link, useRouter } from "@tanstack/react-router";
import { isProblem } from "~/api/problem";
import { useText } from "~/i18n/store";
import { Failure } from "~/ui/Failure";

export function NotFoundPage() {
  const t = useText();
  return (
    <div className="page page-narrow">
      <h1>{t.problema.noTrobat}</h1>
      <p>{t.problema.noTrobatText}</p>
      <p>
        <Link to="/">{t.marc.torna}</Link>
      </p>
    </div>
  );
}

/** When the data of a page could not be had. */
export function ErrorPage({ error }: { error: unknown }) {
  const t = useText();
  const router = useRouter();
  if (isProblem(error) && error.status === 404) return <NotFoundPage />;
  return (
    <div className="page page-narrow">
      <h1>{t.problema.titol}</h1>
      <Failure error={error} onRetry={() => void router.invalidate()} />
    </div>
  );
}
