/** Gives a file made here to the person, as any download. */
export function save(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by the next turn, but not every browser in the same one.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
