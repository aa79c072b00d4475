/** Frames to wait for something to be drawn: on a busy machine one is not always enough. */
const FRAMES = 20;

/** Calls back with the element as soon as it is drawn; not at all when it does not come. */
export function whenDrawn(find: () => HTMLElement | null | undefined, then: (element: HTMLElement) => void): void {
  const look = (left: number) => {
    requestAnimationFrame(() => {
      const element = find();
      if (element) then(element);
      else if (left > 0) look(left - 1);
    });
  };
  look(FRAMES);
}
