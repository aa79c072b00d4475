import { useState } from "react";
import type { Problem } from "~/api/problem";
import { notify } from "~/ui/announce";
import { useFailureText } from "~/ui/Failure";
import { useCase, type Action } from "./context";

/** Does things to the case from a button: which one is waiting, and what could not be done said aloud. */
export function useRun() {
  const { run } = useCase();
  const say = useFailureText();
  const [pending, setPending] = useState<string | null>(null);
  const go = async (name: string, action: Action, done?: string): Promise<Problem | null> => {
    setPending(name);
    const problem = await run(action);
    setPending(null);
    // The dialog about the new version has already said it.
    if (problem?.isStale) return problem;
    if (problem) notify(say(problem), "danger");
    else if (done) notify(done);
    return problem;
  };
  return { go, pending };
}
