import { Link } from "@tanstack/react-router";
import { queryClient } from "~/api/queries";
import { ariaStrings } from "~/i18n/aria";
import { languages, setLanguage, useLanguage, useText, type Lang } from "~/i18n/store";
import { setDensity, useDensity, type Density } from "~/ui/density";
import { setTheme, useTheme, type Theme } from "~/ui/theme";

type Props = {
  /** How close the rows are is asked only where there are rows. */
  withDensity?: boolean;
};

/** Language and appearance; they belong to the browser, so they work before signing in. */
export function Preferences({ withDensity = true }: Props) {
  const t = useText();
  const lang = useLanguage();
  const theme = useTheme();
  const density = useDensity();
  const speakIn = async (next: Lang) => {
    await setLanguage(next);
    ariaStrings();
    // Names of states and acts come from the server in the language asked for.
    await queryClient.invalidateQueries();
  };
  return (
    <div className="preferences">
      <label>
        <span className="sr-only">{t.marc.llengua}</span>
        <select className="input" value={lang} onChange={(event) => void speakIn(event.target.value as Lang)}>
          {languages.map(({ codi, nom, tag }) => (
            <option key={codi} value={codi} lang={tag}>
              {nom}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="sr-only">{t.marc.tema}</span>
        <select className="input" value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
          {(["sistema", "clar", "fosc"] as const).map((one) => (
            <option key={one} value={one}>
              {t.marc.temes[one]}
            </option>
          ))}
        </select>
      </label>
      {withDensity ? (
        <label>
          <span className="sr-only">{t.aparenca.densitat}</span>
          <select className="input" value={density} onChange={(event) => setDensity(event.target.value as Density)}>
            {(["comoda", "compacta"] as const).map((one) => (
              <option key={one} value={one}>
                {t.aparenca.densitats[one]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <Link className="preferences-link" to="/accessibilitat">
        {t.aparenca.accessibilitat}
      </Link>
    </div>
  );
}
