/** The rows in the order in which they were seen first; the new ones, after. */
export function inOrder<T extends { id: string }>(rows: T[], seen: readonly string[]): T[] {
  const at = new Map(seen.map((id, index) => [id, index]));
  const place = ({ id }: T) => at.get(id) ?? seen.length;
  return rows.toSorted((a, b) => place(a) - place(b));
}
