import { whenDrawn } from "./drawn";

/** After a refusal the focus goes to the first field that has something to mend, once it is drawn. */
export function focusFirstError(form: HTMLElement | null): void {
  const find = () =>
    form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form?.querySelector<HTMLElement>('[role="alert"]');
  whenDrawn(find, (place) => {
    if (place.role === "alert") place.tabIndex = -1;
    place.focus();
  });
}
