import type { Value } from "./edits";

// The data that a procedure defines, from its JSON Schema: flat, of texts, numbers and yes or no.

export type DataField = {
  key: string;
  label: string;
  type: "text" | "long" | "integer" | "number" | "boolean" | "options";
  options: string[];
  pattern: RegExp | null;
  maxLength: number | null;
  isRequired: boolean;
  isMoney: boolean;
};

type Property = { type?: string; title?: string; enum?: string[]; pattern?: string; maxLength?: number };

/** A text longer than this is written on several lines. */
const LINE = 400;

export function dataFields(definition: unknown): DataField[] {
  const { dades } = (definition ?? {}) as {
    dades?: { properties?: Record<string, Property>; required?: string[] };
  };
  return Object.entries(dades?.properties ?? {}).flatMap(([key, property]) => {
    const type = typeOf(property);
    if (!type) return [];
    return {
      key,
      label: property.title ?? key,
      type,
      options: property.enum ?? [],
      pattern: property.pattern ? new RegExp(property.pattern, "u") : null,
      maxLength: property.maxLength ?? null,
      isRequired: dades?.required?.includes(key) ?? false,
      isMoney: key.endsWith("_cents"),
    };
  });
}

function typeOf({ type, enum: options, maxLength = 0 }: Property): DataField["type"] | null {
  if (type === "boolean" || type === "integer" || type === "number") return type;
  if (type !== "string") return null;
  if (options) return "options";
  return maxLength > LINE ? "long" : "text";
}

/** A code of a closed list as words. */
export function optionName(code: string): string {
  const words = code.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a field holds as its control shows it, and back. */
export function written(value: Value): string {
  return value === null ? "" : String(value);
}

export function readAs(field: DataField, text: string): Value {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (field.type === "boolean") return trimmed === "true";
  if (field.type === "integer" || field.type === "number") {
    const value = Number(trimmed.replace(",", "."));
    return Number.isFinite(value) ? value : trimmed;
  }
  return trimmed;
}
