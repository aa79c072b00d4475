const zone = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Madrid",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** `2026-11-20T10:12` as a clock on the wall of the town shows it, whatever the zone of the browser. */
export function localOf(instant: Date): string {
  const parts = Object.fromEntries(zone.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

/** The instant of that clock; null when it is not a time. */
export function instantOf(local: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return null;
  const asUtc = Date.parse(`${local}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // The difference of the zone at a first guess, and again where the guess fell: enough around a change of hour.
  let guess = asUtc;
  for (let turn = 0; turn < 2; turn++) {
    guess = asUtc - (Date.parse(`${localOf(new Date(guess))}:00Z`) - guess);
  }
  return new Date(guess).toISOString();
}
