// A real table, which on a phone becomes a list: the first column is the entry's name, the others stand under it with
// their headings. Sorting is a link that can be shared.
import type { ReactNode } from 'react';
import { useSentences } from '../language/sentences.ts';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end. */
  readonly number?: boolean;
  /** The address at which the rows are sorted by it, and how they are now. */
  readonly sort?: { readonly href: string; readonly now?: 'ascending' | 'descending' | undefined };
}

export interface TableProps<Row> {
  /** What it is a table of. */
  readonly caption: string;
  /** The caption is heard only: a heading above says it. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** In place of a table without rows. */
  readonly empty?: ReactNode;
}

export function Table<Row>({ caption, captionHidden = true, columns, rows, keyOf, empty }: TableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <table className="table">
      <caption className={captionHidden ? 'heard' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ key, head, cell, number }, place) =>
              place === 0 ? (
                <th key={key} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={key} className={number ? 'number' : undefined}>
                  <span className="under" aria-hidden="true">
                    {head}
                  </span>
                  <span>{cell(row)}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head<Row>({ column: { head, number, sort } }: { readonly column: Column<Row> }) {
  const t = useSentences();
  const style = number ? 'number' : undefined;
  if (sort === undefined) {
    return (
      <th scope="col" className={style}>
        {head}
      </th>
    );
  }
  return (
    <th scope="col" className={style} aria-sort={sort.now ?? 'none'}>
      <a href={sort.href}>
        {head}
        <span className="heard"> {t(sort.now === 'ascending' ? 'web.table.sort-down' : 'web.table.sort-up')}</span>
      </a>
    </th>
  );
}
