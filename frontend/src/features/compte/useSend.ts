import { useRef, useState, type RefObject } from "react";
import { fieldErrors, isProblem } from "~/api/problem";
import { focusFirstError } from "~/ui/form";

type Send = {
  form: RefObject<HTMLFormElement | null>;
  isPending: boolean;
  /** What is wrong with no field in particular. */
  failure: unknown;
  errors: Record<string, string>;
  send: (work: () => Promise<void>) => Promise<void>;
  /** What the last answer said no longer holds: something else is wrong now, and it was not sent. */
  clear: () => void;
};

/** A form that is sent: what waits, and what is wrong where it is wrong, with the focus there. */
export function useSend(fields: string[]): Send {
  const form = useRef<HTMLFormElement>(null);
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const errors = isProblem(problem) ? fieldErrors(problem) : {};
  const send = async (work: () => Promise<void>) => {
    setPending(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(error);
      focusFirstError(form.current);
    }
    setPending(false);
  };
  const failure = problem && !fields.some((name) => errors[name]) ? problem : null;
  return { form, isPending, failure, errors, send, clear: () => setProblem(null) };
}
