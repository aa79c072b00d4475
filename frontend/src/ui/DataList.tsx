import { useVirtualizer } from "@tanstack/react-virtual";
import {
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ChangeEvent,
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from "react";
import { DataRow, type Column } from "./DataRow";
import { whenDrawn } from "./drawn";
import { useMedia, usePrinting, useRowHeight, useWidth } from "./media";
import { useShortcut } from "./shortcuts";

export type { Column };

export type Selection<T> = {
  has: (row: T) => boolean;
  /** Marks rows, or lets them go. */
  mark: (rows: T[], on: boolean) => void;
  nameOf: (row: T) => string;
  /** For the box of the heading. */
  label: string;
};

type Props<T> = {
  /** Names the place in this list to come back to. Another place is another list: it begins at its top. */
  place: string;
  label: string;
  rows: T[];
  /** Rows in all, -1 when it is not known. */
  total: number;
  columns: Column<T>[];
  rowKey: (row: T) => string;
  onOpen: (row: T) => void;
  /** The last rows come near: time for the next page. */
  onEnd: () => void;
  changed?: ReadonlySet<string>;
  selection?: Selection<T> | undefined;
  /** Space on a row: a look at it without leaving. */
  onLook?: (row: T) => void;
  /** The row that the keyboard or the mouse is on now. */
  onActive?: (row: T) => void;
  /** The row that is being looked at. */
  looked?: string | undefined;
};

const GAP = 12;
const CHECK = 24;

/** The columns that fit, in their order: where there is little room the minor ones give way, the last of them first. */
export function fit<T>(columns: Column<T>[], width: number): Column<T>[] {
  const shown = [...columns];
  const room = () => shown.reduce((sum, { least }) => sum + least + GAP, GAP);
  while (shown.length > 2 && room() > width) {
    const minor = shown.findLastIndex(({ isMinor }) => isMinor);
    shown.splice(minor < 0 ? shown.length - 1 : minor, 1);
  }
  return shown;
}

// Where one was in each list, so that coming back is coming back to the same row.
const places = new Map<string, { key: string; offset: number }>();

/**
 * A long list as an ARIA grid: only the rows on screen are in the document, one of them takes the focus, and the
 * keyboard moves it. React Aria's table was measured ten to thirty times slower per keystroke on ten thousand rows.
 */
export function DataList<T>(props: Props<T>) {
  const { label, total, rowKey, onOpen, onEnd, changed, selection, onLook, onActive, looked } = props;
  const { rows: next, place: nextPlace } = props;
  // A list that comes while somebody types is drawn between two keys, and never makes a key wait.
  const { rows, place } = useDeferredValue(useMemo(() => ({ rows: next, place: nextPlace }), [next, nextPlace]));
  const grid = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const height = useRowHeight();
  const width = useWidth(grid);
  // A narrow row is a card, with places of its own for what matters (list.css).
  const isCard = useMedia("(max-width: 700px)");
  const room = width - (selection ? CHECK + GAP : 0);
  const columns = useMemo(() => (isCard ? props.columns : fit(props.columns, room)), [isCard, props.columns, room]);
  const isPrinting = usePrinting();
  // Only for the list that one comes back to: the others begin anew.
  const [remembered] = useState(() => places.get(place));
  const [active, setActive] = useState(() => {
    const at = rows.findIndex((row) => rowKey(row) === remembered?.key);
    return Math.max(at, 0);
  });
  const [drawn, setDrawn] = useState(place);
  if (drawn !== place) {
    setDrawn(place);
    setActive(0);
  }
  const at = Math.min(active, Math.max(rows.length - 1, 0));

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: isPrinting ? rows.length : 12,
    initialOffset: remembered?.offset ?? 0,
  });
  const measured = useRef(height);
  useEffect(() => {
    if (measured.current !== height) virtual.measure();
    measured.current = height;
  }, [height, virtual]);
  const first = useRef(place);
  useLayoutEffect(() => {
    // Asking the browser where it is, or to go where it is already, lays the page out once more.
    if (first.current !== place && virtual.scrollOffset) scroller.current?.scrollTo(0, 0);
    first.current = place;
  }, [place, virtual]);

  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  // At 70 % of what is here the next page is asked for, so that the end is seldom seen.
  useEffect(() => {
    if (rows.length > 0 && last >= Math.floor(rows.length * 0.7)) onEnd();
  }, [last, rows.length, onEnd]);

  const focusRow = (index: number) => {
    const to = Math.max(0, Math.min(index, rows.length - 1));
    setActive(to);
    const row = rows[to];
    if (row) onActive?.(row);
    virtual.scrollToIndex(to);
    const find = () => scroller.current?.querySelector<HTMLElement>(`[data-index="${to}"]`);
    // At once when it is here, so that two quick keys are two rows.
    const here = find();
    if (here) here.focus({ preventScroll: true });
    else whenDrawn(find, (element) => element.focus({ preventScroll: true }));
  };
  const inside = () => scroller.current?.contains(document.activeElement) ?? false;
  useShortcut("j", "baixa", () => focusRow(inside() ? at + 1 : at));
  useShortcut("k", "puja", () => focusRow(inside() ? at - 1 : at));

  // Where the marking of several rows began.
  const anchor = useRef(at);
  const markTo = (to: number, from: number) => {
    selection?.mark(rows.slice(Math.min(from, to), Math.max(from, to) + 1), true);
  };
  const toggle = (index: number, isRange: boolean) => {
    const row = rows[index];
    if (!selection || !row) return;
    if (isRange) markTo(index, anchor.current);
    else selection.mark([row], !selection.has(row));
    anchor.current = index;
  };
  useShortcut("x", "marca", () => toggle(at, false));

  // Back from a case: the focus is on its row again.
  useEffect(() => {
    if (remembered && rows.length > 0) focusRow(at);
    // Only once, when the list appears.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const remember = (row: T) => places.set(place, { key: rowKey(row), offset: scroller.current?.scrollTop ?? 0 });
  const open = (row: T) => {
    remember(row);
    onOpen(row);
  };

  const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / height) - 1);
  const moves: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: rows.length - 1,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a" && selection) {
      event.preventDefault();
      selection.mark(rows, true);
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // The box of a row has its own keys.
    if (event.target instanceof HTMLInputElement) return;
    const to = moves[event.key];
    const row = rows[at];
    if (to !== undefined) {
      if (event.shiftKey && selection) markTo(Math.max(0, Math.min(to, rows.length - 1)), at);
      focusRow(to);
    } else if (event.key === "Enter" && row) open(row);
    else if (event.key === " " && row && onLook) onLook(row);
    else return;
    event.preventDefault();
  };

  // One ear for all the rows: a row with none of its own is drawn again only when what it shows changes.
  const indexOf = (target: EventTarget) =>
    target instanceof Element ? Number(target.closest<HTMLElement>("[data-index]")?.dataset.index ?? -1) : -1;
  const onFocus = (event: FocusEvent) => {
    const index = indexOf(event.target);
    if (index >= 0) setActive(index);
  };
  const onClick = (event: MouseEvent) => {
    const row = rows[indexOf(event.target)];
    if (!row) return;
    remember(row);
    // The link inside answers for itself, also for a new tab.
    if (event.target instanceof Element && event.target.closest("a, button, .cell-mark")) return;
    onOpen(row);
  };
  const onChange = (event: ChangeEvent) => {
    toggle(indexOf(event.target), (event.nativeEvent as globalThis.MouseEvent).shiftKey);
  };

  const tracks = [...(selection ? [`${CHECK}px`] : []), ...columns.map((column) => column.width)];
  const template = { "--columns": tracks.join(" ") } as CSSProperties;
  const isAll = selection !== undefined && rows.length > 0 && rows.every(selection.has);
  return (
    <div
      ref={grid}
      className={selection ? "datalist datalist-marks" : "datalist"}
      role="grid"
      aria-label={label}
      aria-rowcount={total < 0 ? -1 : total + 1}
      aria-colcount={tracks.length}
      aria-multiselectable={selection ? true : undefined}
      data-own-focus={remembered !== undefined && rows.length > 0 ? true : undefined}
      style={template}
    >
      <div role="rowgroup" className="datalist-head">
        <div role="row" aria-rowindex={1} className="datalist-row">
          {selection ? (
            <div role="columnheader" className="cell cell-mark">
              <input
                type="checkbox"
                aria-label={selection.label}
                checked={isAll}
                onChange={() => selection.mark(rows, !isAll)}
              />
            </div>
          ) : null}
          {columns.map((column) => (
            <div key={column.key} role="columnheader" className={`cell cell-${column.key}`}>
              {column.label}
            </div>
          ))}
        </div>
      </div>
      {/* The keys are those of the grid pattern; the rows inside take the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div
        ref={scroller}
        className="datalist-scroll"
        role="rowgroup"
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onClick={onClick}
        onChange={onChange}
      >
        <div role="presentation" className="datalist-space" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start, size }) => {
            const row = rows[index];
            if (!row) return null;
            const key = rowKey(row);
            return (
              <DataRow
                key={key}
                row={row}
                index={index}
                start={start}
                size={size}
                columns={columns}
                isActive={index === at}
                isChanged={changed?.has(key) ?? false}
                isLooked={key === looked}
                isMarked={selection?.has(row)}
                markName={selection?.nameOf(row)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
