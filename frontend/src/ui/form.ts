import { whenDrawn } from "./drawn";

/** After a refusal the focus goes to the first field that has something to mend, once it is drawn. */
export function focusFirstError(form: HTMLElement | null): void {
  const find = () =>
    form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form?.querySelector<HTMLElement>('[role="alert"]');
  // A field that was wrong before is there already: one frame lets the new answer be drawn first.
  requestAnimationFrame(() =>
    whenDrawn(find, (place) => {
      if (place.role === "alert") place.tabIndex = -1;
      place.focus();
    }),
  );
}
