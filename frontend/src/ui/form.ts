/** After a refusal the focus goes to the first field that has something to mend, once it is drawn. */
export function focusFirstError(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const alert = form?.querySelector<HTMLElement>('[role="alert"]');
    if (field) field.focus();
    else if (alert) {
      alert.tabIndex = -1;
      alert.focus();
    }
  });
}
