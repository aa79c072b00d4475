import { api, match, ok } from "~/api/client";
import type { Problem } from "~/api/problem";
import type { Expedient } from "~/api/types";
import { useCase } from "./context";
import { changed, patchOf, type Edits } from "./edits";

/** Writes fields of the case over the version where the editing began, so that nobody's work is written over unseen. */
export function useEdit(): (base: Expedient, edits: Edits) => Promise<Problem | null> {
  const { ens, id, run } = useCase();
  return (base, edits) => {
    const mine = changed(base, edits);
    return run(
      async (_, again) => {
        const over = again?.expedient ?? base;
        const kept = Object.fromEntries(Object.entries(mine).filter(([camp]) => !again?.theirs.has(camp)));
        // Nothing of mine is left, or there never was anything: no version is made for that.
        if (Object.keys(kept).length === 0) return;
        await ok(
          api.PATCH("/api/v1/ens/{ens}/expedients/{id}", {
            params: { path: { ens, id }, header: match(over.versio) },
            body: patchOf(over, kept),
          }),
        );
      },
      { base, edits: mine },
    );
  };
}
