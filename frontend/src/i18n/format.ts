import { language, texts } from "./store";

// No browser formats Occitan: asked for Aranese, it answers in English without a word. Its names are in the catalogue
// and everything numeric is written as in Catalan.
const numeric = { ca: "ca", es: "es", oc: "ca" } as const;
const zone = "Europe/Madrid";

// Made once: a formatter costs as much as a whole list of rows.
const calendar = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
});
const clock = new Intl.DateTimeFormat("ca", { timeZone: zone, hour: "2-digit", minute: "2-digit", hour12: false });

const DAY = /^\d{4}-\d\d-\d\d$/;

function parts(date: Date): { day: string; month: string; year: string } {
  const formatted = calendar.formatToParts(date);
  const get = (type: string) => formatted.find((part) => part.type === type)?.value ?? "";
  return { day: get("day"), month: get("month"), year: get("year") };
}

// A legal date is a day, not an instant: noon keeps it in its place in every zone.
function asDate(value: string): Date {
  return new Date(value.length === 10 ? `${value}T12:00:00Z` : value);
}

/** 22/11/2026 */
export function shortDate(value: string): string {
  // A day is written as it is said: only an instant has to be asked on which day it falls here.
  if (DAY.test(value)) return value.split("-").toReversed().join("/");
  const { day, month, year } = parts(asDate(value));
  return `${day}/${month}/${year}`;
}

/** 22/11/2026 09:12 */
export function dateTime(value: string): string {
  return `${shortDate(value)} ${clock.format(new Date(value))}`;
}

/** dijous, 26 de novembre del 2026 */
export function longDate(value: string | Date): string {
  const date = value instanceof Date ? value : asDate(value);
  const { day, month, year } = parts(date);
  const { dies, mesos, data } = texts().calendari;
  // The day of the week of a calendar day needs no zone once the day is known.
  const weekday = new Date(`${year}-${month}-${day}T12:00:00Z`).getUTCDay();
  return data(dies[weekday] ?? "", Number(day), mesos[Number(month) - 1] ?? "", Number(year));
}

let minute = 0;
let dayOfMinute = "";

/** The legal day of now, in ISO form. */
export function today(now?: Date): string {
  // Each row of a list asks which day it is.
  const at = Math.floor((now?.getTime() ?? Date.now()) / 60_000);
  if (at !== minute) {
    const { day, month, year } = parts(new Date(at * 60_000));
    minute = at;
    dayOfMinute = `${year}-${month}-${day}`;
  }
  return dayOfMinute;
}

/** Natural days from today to a legal date: negative once it is past. */
export function daysTo(date: string, from = today()): number {
  return Math.round((Date.parse(`${date}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** «vençut fa 3 dies», «venç avui», «queden 5 dies» */
export function dueText(date: string, from = today()): string {
  const t = texts().terminis;
  const days = daysTo(date, from);
  if (days < 0) return t.fa(-days);
  if (days === 0) return t.avui;
  return days === 1 ? t.dema : t.queden(days);
}

const units = ["B", "kB", "MB", "GB", "TB"];

export function bytes(value: number): string {
  let step = 0;
  let amount = value;
  while (amount >= 1000 && step < units.length - 1) {
    amount /= 1000;
    step++;
  }
  const digits = step > 0 && amount < 10 ? 1 : 0;
  return `${new Intl.NumberFormat(numeric[language()], { maximumFractionDigits: digits }).format(amount)} ${units[step]}`;
}

/** 1.234,56 € */
export function euros(amount: number): string {
  return new Intl.NumberFormat(numeric[language()], { style: "currency", currency: "EUR" }).format(amount);
}
