import { memo, type ReactNode } from "react";

export type Column<T> = {
  key: string;
  label: string;
  /** Its track of the grid. */
  width: string;
  render: (row: T) => ReactNode;
  /** The least room it needs, in pixels: where there is less, some columns wait for a wider window. */
  least: number;
  /** Gives way first. */
  isMinor?: boolean;
};

type Props<T> = {
  row: T;
  index: number;
  start: number;
  size: number;
  columns: Column<T>[];
  isActive: boolean;
  isChanged: boolean;
  isLooked: boolean;
  /** Undefined where rows are not marked. */
  isMarked: boolean | undefined;
  /** What its box is called. */
  markName: string | undefined;
};

function Row<T>({ row, index, start, size, columns, isMarked, markName, ...is }: Props<T>) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-changed={is.isChanged || undefined}
      data-looked={is.isLooked || undefined}
      aria-selected={isMarked}
      tabIndex={is.isActive ? 0 : -1}
      className="datalist-row datalist-item"
      style={{ height: size, transform: `translateY(${start}px)` }}
    >
      {isMarked === undefined ? null : (
        <div role="gridcell" className="cell cell-mark">
          {/* The list hears its change, as it hears every press of its rows. */}
          <input type="checkbox" tabIndex={-1} aria-label={markName} checked={isMarked} onChange={ignore} />
        </div>
      )}
      {columns.map((column) => (
        <div key={column.key} role="gridcell" className={`cell cell-${column.key}`}>
          {column.render(row)}
        </div>
      ))}
    </div>
  );
}

const ignore = () => undefined;

/** Drawn again only when something of its own changes: whatever is typed, marked or looked at is of few rows. */
export const DataRow = memo(Row) as typeof Row;
