/** Without accents or capitals, as the server compares: «Llicència» is found by «llicencia». */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
