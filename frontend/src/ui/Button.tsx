import type { ButtonHTMLAttributes } from "react";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: "primary" | "plain" | "quiet" | "danger";
  /** Waiting for the answer: it stays where it is and takes no second press. */
  isPending?: boolean;
};

export function Button({ look = "plain", isPending = false, className = "", onClick, type, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type ?? "button"}
      className={`button button-${look} ${className}`}
      aria-busy={isPending || undefined}
      // Not `disabled`: the focus would be lost while the answer comes.
      aria-disabled={isPending || rest["aria-disabled"] || undefined}
      onClick={isPending ? (event) => event.preventDefault() : onClick}
    />
  );
}
