// What a check found, in words. Reasons are codes and elements are keys in a report; the sentences want them named.
import type { Check } from '@tessera/credential';
import { hasSentence, sentence } from '@tessera/messages';
import { localeOf } from '@tessera/messages/languages';

export function saidOf(
  { code, facts }: Pick<Check, 'code' | 'facts'>,
  part: 'because' | 'means',
  language: string,
): string {
  const { reason = '', elements } = facts;
  return sentence(language, `finding.${code}.${part}`, {
    ...facts,
    reason: reasonOf(String(reason), language),
    reasons: reason === '' ? 0 : 1, // not every answer has one
    ...(typeof elements === 'string' && elementsOf(elements.split(','), language)),
  });
}

/** What a stranger wrote is no code of ours, and stays as it is. */
function reasonOf(code: string, language: string): string {
  const key = [`reason.${code}`, `fetch.reason.${code}`].find(hasSentence);
  return key === undefined ? code : sentence(language, key);
}

function elementsOf(keys: readonly string[], language: string) {
  const names = keys.map((key) => sentence(language, `element.${key}.name`));
  return { elements: new Intl.ListFormat(localeOf(language)).format(names), elementCount: names.length };
}
