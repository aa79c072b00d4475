import { useEffect, useRef, useState, type DragEvent, type ReactNode } from "react";
import { useText } from "~/i18n/store";
import { setPicker } from "./pick";
import { add } from "./uploads";

type Props = {
  ens: string;
  /** Where the files wait: the case, or the form of one that is not open yet. */
  place: string;
  takes: boolean;
  children: ReactNode;
};

/** The whole page takes files: dropped, pasted or chosen. */
export function DropArea({ ens, place, takes, children }: Props) {
  const t = useText();
  const [isOver, setOver] = useState(false);
  const depth = useRef(0);
  const input = useRef<HTMLInputElement>(null);
  const wanted = useRef<string | undefined>(undefined);

  useEffect(() => {
    if (!takes) return;
    setPicker((td) => {
      wanted.current = td;
      input.current?.click();
    });
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      add(ens, place, files);
    };
    document.addEventListener("paste", onPaste);
    return () => {
      setPicker(null);
      document.removeEventListener("paste", onPaste);
    };
  }, [takes, ens, place]);

  if (!takes) return children;
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  const stop = () => {
    depth.current = 0;
    setOver(false);
  };
  return (
    // Dropping is the quick way; the button of the documents does the same with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="drop-area"
      onDragEnter={(event) => {
        if (!hasFiles(event)) return;
        depth.current++;
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (hasFiles(event) && --depth.current <= 0) stop();
      }}
      onDragOver={(event) => {
        if (hasFiles(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        stop();
        add(ens, place, event.dataTransfer.files);
      }}
    >
      {children}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t.documents.puja}
        onChange={(event) => {
          add(ens, place, event.target.files ?? [], wanted.current);
          wanted.current = undefined;
          // The same file may be chosen again after it was taken away.
          event.target.value = "";
        }}
      />
      {isOver ? <p className="drop-veil">{t.documents.deixaAnar}</p> : null}
    </div>
  );
}
