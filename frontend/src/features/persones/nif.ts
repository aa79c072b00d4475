// NIF, NIE and CIF as they are typed. The server decides (RD 1065/2007, art. 18-28); this only answers sooner.

const PERSON = "TRWAGMYFPDXBNJZSQVHLCKE";
const ENTITY = "JABCDEFGHI";

export type NifState =
  | { kind: "buit" }
  | { kind: "curt" }
  | { kind: "format" }
  | { kind: "lletra"; expected: string }
  | { kind: "correcte"; nif: string; isPerson: boolean };

export function normal(text: string): string {
  const nif = text
    .toUpperCase()
    .replace(/[^0-9A-ZÀ-Ý]/g, "")
    .replace(/^ES/, "");
  // A short DNI has lost its leading zeros.
  return /^[0-9]{1,7}[A-Z]$/.test(nif) ? nif.padStart(9, "0") : nif;
}

export function checkNif(text: string): NifState {
  const nif = normal(text);
  if (nif === "") return { kind: "buit" };
  if (!/^[0-9XYZKLMA-HJNP-SUVW][0-9]*[0-9A-Z]?$/.test(nif) || nif.length > 9) return { kind: "format" };
  if (nif.length < 9) return { kind: "curt" };
  const control = nif.charAt(8);
  const person = /^([0-9XYZ])([0-9]{7})[A-Z]$/.exec(nif);
  if (person?.[1] && person[2]) {
    const lead = "XYZ".indexOf(person[1]);
    return verdict(nif, control, letter(Number(`${lead < 0 ? person[1] : lead}${person[2]}`)), true);
  }
  const special = /^[KLM]([0-9]{7})[A-Z]$/.exec(nif);
  if (special?.[1]) return verdict(nif, control, letter(Number(special[1])), true);
  const entity = /^([ABCDEFGHJNPQRSUVW])([0-9]{7})[0-9A-J]$/.exec(nif);
  if (!entity?.[1] || !entity[2]) return { kind: "format" };
  const digit = entityDigit(entity[2]);
  const asLetter = ENTITY.charAt(digit);
  // Some kinds take only a letter, some only a figure, and the rest either.
  const letterOnly = /[NPQRSW]/.test(entity[1]) || entity[2].startsWith("00");
  const digitOnly = /[ABEH]/.test(entity[1]);
  const both = letterOnly === digitOnly;
  const expected = both ? [String(digit), asLetter] : letterOnly ? [asLetter] : [String(digit)];
  return expected.includes(control)
    ? { kind: "correcte", nif, isPerson: false }
    : { kind: "lletra", expected: expected.join(" / ") };
}

function letter(number: number): string {
  return PERSON.charAt(number % 23);
}

function entityDigit(figures: string): number {
  let sum = 0;
  for (const [at, figure] of [...figures].entries()) {
    const value = Number(figure);
    if (at % 2 === 1) sum += value;
    else sum += Math.floor((2 * value) / 10) + ((2 * value) % 10);
  }
  return (10 - (sum % 10)) % 10;
}

function verdict(nif: string, control: string, expected: string, isPerson: boolean): NifState {
  return control === expected ? { kind: "correcte", nif, isPerson } : { kind: "lletra", expected };
}
