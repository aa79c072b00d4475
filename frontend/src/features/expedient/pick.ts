// The file chooser belongs to the documents; other parts of the page ask for it here, with the type that is missing.

type Opener = (td: string | undefined) => void;

let opener: Opener | null = null;

export function setPicker(next: Opener | null): void {
  opener = next;
}

export function pickFiles(td?: string): void {
  opener?.(td);
}
