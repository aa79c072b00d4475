// RFC 4180, with the mark that tells a spreadsheet that it is UTF-8.

const MARK = "\uFEFF";

/** A cell: what a spreadsheet would run as a formula is text, and what would break the line is between quotes. */
export function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csv(rows: string[][]): string {
  return MARK + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
