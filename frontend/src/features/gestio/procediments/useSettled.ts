import { useEffect, useState } from "react";

/** How long the writing rests before the service is asked what comes of it. */
const REST = 400;

/** A value once it has stopped changing; `key` tells whether it is another. */
export function useSettled<T>(value: T, key: string): T {
  const [settled, setSettled] = useState({ value, key });
  useEffect(() => {
    if (key === settled.key) return;
    const timer = setTimeout(() => setSettled({ value, key }), REST);
    return () => clearTimeout(timer);
  });
  return settled.value;
}
