/** Does the work of each item, some at a time; an item that fails is its own affair and must not throw. */
export async function each<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, index: number) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  let next = 0;
  const isOver = () => next >= items.length || signal?.aborted === true;
  const worker = async () => {
    while (!isOver()) {
      const index = next++;
      // In order on purpose: each worker does one at a time.
      // oxlint-disable-next-line no-await-in-loop
      await work(items[index] as T, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
