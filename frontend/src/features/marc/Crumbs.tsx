import { Fragment, type ReactNode } from "react";
import { useText } from "~/i18n/store";

export function Crumbs({ children }: { children: ReactNode[] }) {
  const t = useText();
  return (
    <nav className="crumbs no-print" aria-label={t.marc.molles}>
      <ol>
        {children.map((crumb, at) => (
          // The path never reorders: its place is its identity.
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={at}>
            <li aria-current={at === children.length - 1 ? "page" : undefined}>{crumb}</li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
}
