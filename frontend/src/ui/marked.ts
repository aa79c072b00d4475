/** Whether a search field has an answer marked: the one it names may have gone from the list meanwhile. */
export function isMarked(input: HTMLElement): boolean {
  const id = input.getAttribute("aria-activedescendant");
  return id !== null && document.getElementById(id) !== null;
}
