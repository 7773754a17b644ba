// What was found in a spreadsheet, as sentences with their place. Only the server has all of these sentences.
import type { Say } from '../../language/sentences.ts';
import { columnName } from './columns.server.ts';
import type { Spoken } from './found-list.tsx';

export interface Found {
  /** As the spreadsheet shows it; 0 where it is about the whole. */
  readonly row: number;
  readonly column?: string | undefined;
  readonly key: string;
  readonly facts: Facts;
  readonly severity: 'error' | 'notice';
}

type Facts = Readonly<Record<string, string | number>>;

/** `Row 12, column “Date of birth”: “31.02.2001” is not a date.` */
export function spoken(t: Say, { row, column, severity, key, facts }: Found): Spoken {
  const text = wordsOf(t, key, facts);
  if (column !== undefined) return { severity, text: t('web.assessing.found.cell', { row, column, text }) };
  return { severity, text: t('web.assessing.found.row', { row, text }) };
}

/** Of the file, the sheet or its headings: the sentence says itself what it is about. */
export const spokenOfWhole = (t: Say, { severity, key, facts }: Found): Spoken => ({
  severity,
  text: wordsOf(t, key, facts),
});

function wordsOf(t: Say, key: string, facts: Facts): string {
  if (!isOfSpreadsheet(key)) throw new Error(`no sentence of a spreadsheet: ${key}`);
  const [, kind, code = ''] = /^(learners|problem)\.([\w-]+)/.exec(key) ?? [];
  if (kind === 'learners') return columnWords(t, code, facts);
  const what = t(key, facts);
  return kind === 'problem' ? `${what} ${t(`problem.${code}.do`, facts)}` : what;
}

const isOfSpreadsheet = (key: string): key is `${'learners' | 'spreadsheet' | 'import' | 'problem'}.${string}` =>
  /^(?:learners|spreadsheet|import|problem)\./.test(key);

/** The library speaks of columns by their keys; here they have names. */
function columnWords(t: Say, code: string, facts: Facts): string {
  const { name = '', column = '' } = facts;
  switch (code) {
    case 'column-unknown':
      return t('web.assessing.found.column-unknown', { column });
    case 'column-missing':
      return t('web.assessing.found.column-missing', { name: columnName(t, String(name)) });
    case 'column-twice':
      return t('web.assessing.found.column-twice', { column, name: columnName(t, String(name)) });
    case 'identifier-column-missing':
      return t('web.assessing.found.identifier-missing');
    default:
      return t(`learners.${code}`, facts);
  }
}

/** What is wrong with columns as somebody chose them, by the name of the field; of each, all that is wrong. */
export function wordsOfColumns(t: Say, problems: readonly ProblemOfColumn[]): Readonly<Record<string, string>> {
  const words = new Map<string, string>();
  for (const { path, code, facts } of problems) {
    const name = path.slice(1).replaceAll('/', '.');
    const text = code.startsWith('field-') ? t(`refusal.${code}.what`, facts) : columnWords(t, code, facts);
    words.set(name, [words.get(name), text].filter((each) => each !== undefined).join(' '));
  }
  return Object.fromEntries(words);
}

interface ProblemOfColumn {
  readonly path: string;
  readonly code: string;
  readonly facts: Facts;
}
