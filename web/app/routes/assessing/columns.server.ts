// The columns that a spreadsheet of learners may have, as people name them. The library knows which heading is which.
import { COLUMN_KEYS } from '@tessera/credential/learners';
import type { Say } from '../../language/sentences.ts';

export const columnName = (t: Say, key: string): string => {
  const known = COLUMN_KEYS.find((column) => column === key);
  return known === undefined ? t('web.assessing.column.ignore') : t(`web.assessing.column.${known}`);
};

/** For choosing what a column is. */
export const columnOptions = (t: Say): readonly { readonly value: string; readonly label: string }[] =>
  [...COLUMN_KEYS, 'ignore'].map((key) => ({ value: key, label: columnName(t, key) }));

/** What each column may be headed with, and what it is for. */
export const columnsKnown = (t: Say) =>
  COLUMN_KEYS.map((key) => ({
    key,
    name: columnName(t, key),
    headings: t(`web.assessing.column.${key}.headings`),
    use: t(`web.assessing.column.${key}.use`),
  }));
