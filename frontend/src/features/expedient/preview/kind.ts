import type { Document } from "~/api/types";

export type Kind = "pdf" | "image" | "none";

/** More than this is downloaded: a preview holds the whole in memory. */
export const MOST = 80_000_000;

// What every browser draws. A TIFF, the other format of scanners, is not among them.
const images = new Set(["image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp", "image/avif"]);

/** How a document can be shown, from the format that the server told from its bytes. */
export function kindOf({ contingut }: Pick<Document, "contingut">): Kind {
  if (!contingut || contingut.mida > MOST) return "none";
  if (contingut.mime === "application/pdf") return "pdf";
  return images.has(contingut.mime) ? "image" : "none";
}

export const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

/** The step after or before the zoom in use; the ends stay. */
export function step(zoom: number, by: 1 | -1): number {
  const at = zooms.findIndex((one) => one >= zoom);
  return zooms[Math.max(0, Math.min((at < 0 ? zooms.length : at) + by, zooms.length - 1))] ?? 1;
}
