/** What names a case in an address: its number with a dash, because proxies refuse an escaped slash. */
export function pathId({ id, numero }: { id: string; numero?: string | null }): string {
  return numero ? numero.replace("/", "-") : id;
}
