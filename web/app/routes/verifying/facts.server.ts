// Sentences about findings. Facts that stand for words become words; texts of strangers among them cannot turn the
// sentence round.
import type { Problem } from '@tessera/credential';
import { isListName, nearest } from '@tessera/credential/vocabulary';
import { hasSentence, sentence } from '@tessera/messages';
import { localeOf } from '@tessera/messages/languages';
import { plain } from '../../ui/text.tsx';

export type Facts = Readonly<Record<string, string | number>>;

export function say(language: string, key: string, facts: Facts = {}): string {
  const words = Object.entries(facts).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, value] as const] : wordsOf(language, name, value),
  );
  return sentence(language, key, Object.fromEntries(words));
}

/** What a check found, what that means and what to do. Here the trust is this installation's, and so are its words. */
export function sayFinding(
  language: string,
  { code, facts }: { readonly code: string; readonly facts: Facts },
  part: 'because' | 'means' | 'do',
): string {
  const own = `web.verifying.finding.${code}.${part}`;
  const key = hasSentence(own) ? own : `finding.${code}.${part}`;
  return say(language, key, { reason: '', ...facts }); // not every answer has a reason
}

/** What is wrong and what to do. */
export const sayProblem = (
  language: string,
  { code, facts }: Pick<Problem, 'code' | 'facts'>,
  part: 'what' | 'do',
): string =>
  say(
    language,
    `problem.${code}.${part}`,
    code === 'concept-unknown' && part === 'do' ? { ...facts, near: nearTo(facts) } : facts,
  );

type Word = readonly [name: string, value: string | number];

function wordsOf(language: string, name: string, value: string): readonly Word[] {
  switch (name) {
    case 'because': // a sentence that was spoken already
      return [[name, value]];
    case 'elements': {
      const names = value.split(',').map((key) => sentence(language, `element.${key}.name`));
      const elements = new Intl.ListFormat(localeOf(language)).format(names);
      return pairs({ elements, elementCount: names.length });
    }
    case 'reason': {
      const reason = ofCode(language, [`reason.${value}`, `fetch.reason.${value}`], value);
      return pairs({ reason, reasons: value === '' ? 0 : 1 });
    }
    case 'list':
      return [['list', ofCode(language, [`list.${value}.name`], value)]];
    case 'wanted':
      return [['wanted', value === 'language map' ? 'languageMap' : value]]; // a sentence chooses by one word
    case 'near':
      return pairs({ near: isolated(value), count: value === '' ? 0 : value.split(' · ').length });
    default:
      return [[name, DAYS.has(name) ? dayInWords(language, value) : isolated(value)]];
  }
}

const pairs = (facts: Facts): readonly Word[] => Object.entries(facts);

const DAYS: ReadonlySet<string> = new Set(['date', 'until', 'from', 'sealed', 'issued', 'ended', 'earlier', 'later']);

/** The sentence of the first key that there is; a text without one is a stranger's, and stays as it is. */
function ofCode(language: string, keys: readonly string[], text: string): string {
  const key = keys.find(hasSentence);
  return key === undefined ? isolated(text) : sentence(language, key);
}

/** "1 June 2026" of a date or an instant as the library writes them; any other text stays as it is. */
export function dayInWords(language: string, text: string): string {
  const day = /^\d{4}-\d\d-\d\d(?=$|T|Z|[+-]\d\d:\d\d$)/.exec(text)?.[0];
  if (day === undefined) return isolated(text);
  const at = new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A stranger's text inside a sentence of ours. Only what runs the other way needs marks round it. [UAX9 §2.4] */
function isolated(text: string): string {
  const safe = plain(text).replace(/\s+/g, ' ');
  return RIGHT_TO_LEFT.test(safe) ? `\u2068${safe}\u2069` : safe;
}

/** Looked for only where a person is told: it is dear, and a file can be wrong in thousands of places. */
function nearTo({ list, given }: Facts): string {
  return typeof list === 'string' && isListName(list) ? nearest(list, String(given), 3).join(' · ') : '';
}
