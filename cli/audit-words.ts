// What an entry of a log says, in words. It may be anybody's: only its texts are shown.
import { hasSentence } from '@tessera/messages';
import { dayInWords, plain, say } from './words.ts';

/** As far as it says what entries do. `entry` is what it says now, after it was sealed; `entry-says` is what it says. */
export function entryInWords(
  entry: Readonly<Record<string, unknown>>,
  sentence: 'entry' | 'entry-says' = 'entry',
): string {
  const text = (name: string): string => (typeof entry[name] === 'string' ? plain(entry[name]).slice(0, 80) : '');
  const key = `act.${text('code')}`;
  return say(`cli.audit.${sentence}`, {
    what: hasSentence(key) ? say(key) : text('code'),
    record: text('record'),
    day: dayInWords(text('at')),
    act: text('act'),
  });
}
