import { fieldErrors, isProblem } from "~/api/problem";
import { useText } from "~/i18n/store";
import { useFailureText } from "~/ui/Failure";

/** Why a view was not saved, in words for the only field that it has: its name. */
export function useNameRefusal(): (error: unknown) => string {
  const t = useText();
  const say = useFailureText();
  return (error) => {
    if (!isProblem(error)) return say(error);
    const { nom, consulta } = fieldErrors(error);
    if (nom) return nom;
    if (consulta) return `${t.taules.desades.noEsPot} ${consulta}`;
    const [first] = error.regles;
    return first?.remei ? `${first.missatge} ${first.remei.missatge}` : say(error);
  };
}
