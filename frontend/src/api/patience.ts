// More than this is no hiccup: whoever waits is told.
const MOST = 5;

/**
 * Sends again, once and after the seconds that it asks for, what a service that is there and cannot answer now refused
 * with 503: it promises that nothing was done. Readings have their own tries, in TanStack Query.
 */
export async function patiently(send: () => Promise<Response>): Promise<Response> {
  const first = await send();
  const seconds = Number(first.headers.get("Retry-After"));
  if (first.status !== 503 || !(seconds > 0 && seconds <= MOST)) return first;
  await new Promise((done) => setTimeout(done, seconds * 1000));
  return send();
}
