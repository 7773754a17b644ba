// What was found in a spreadsheet, as sentences with their place.
import type { Say } from '../../language/sentences.ts';
import { Sign } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';

export interface Found {
  /** As the spreadsheet shows it; 0 where it is about the whole. */
  readonly row: number;
  readonly column?: string | undefined;
  readonly key: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly severity: 'error' | 'notice';
}

export interface Spoken {
  readonly text: string;
  readonly severity: Found['severity'];
}

/** `Row 12, column “Date of birth”: “31.02.2001” is not a date.` */
export function spoken(t: Say, { row, column, severity, ...found }: Found): Spoken {
  const text = wordsOf(t, found);
  if (column !== undefined) return { severity, text: t('web.assessing.found.cell', { row, column, text }) };
  return { severity, text: t('web.assessing.found.row', { row, text }) };
}

/** Of the file, the sheet or its headings: the sentence says itself what it is about. */
export const spokenOfWhole = (t: Say, { severity, ...found }: Found): Spoken => ({ severity, text: wordsOf(t, found) });

function wordsOf(t: Say, { key, facts }: Pick<Found, 'key' | 'facts'>): string {
  if (!isOfSpreadsheet(key)) throw new Error(`no sentence of a spreadsheet: ${key}`);
  const what = t(key, facts);
  const code = /^problem\.(.+)\.what$/.exec(key)?.[1];
  return code === undefined ? what : `${what} ${t(`problem.${code}.do`, facts)}`;
}

const isOfSpreadsheet = (key: string): key is `${'learners' | 'spreadsheet' | 'import' | 'problem'}.${string}` =>
  /^(?:learners|spreadsheet|import|problem)\./.test(key);

export function FoundList({ found }: { readonly found: readonly Spoken[] }) {
  return (
    <ul className="found-list">
      {found.map(({ text, severity }) => (
        <li key={text} className={severity === 'error' ? 'no' : 'info'}>
          <Sign signal={severity === 'error' ? 'no' : 'info'} />
          <span>
            <Text>{text}</Text>
          </span>
        </li>
      ))}
    </ul>
  );
}
