// The proof of one entry of a log, as the page of the entry gives it: whether the entry is in its sealed batch.
import { type EntryProof, isPin, verifyEntry } from '@tessera/credential/log';
import { entryInWords } from './audit-words.ts';
import type { Exit, Surroundings } from './surroundings.ts';
import { dayInWords, plain, say, wrapped } from './words.ts';

interface Given {
  /** As the organisation tells it; absent where only the file names one. */
  readonly key: string | undefined;
  readonly pins: readonly string[];
}

export function verifyProof(proof: EntryProof, { key, pins }: Given, around: Surroundings): Exit {
  const { sealed, position, entry } = proof;
  const findings = [
    ...(key !== undefined && key !== proof.key ? [say('cli.audit.another-key', { key: plain(proof.key) })] : []),
    ...verifyEntry(proof, key ?? proof.key, pins).map((flaw) => say(`log.${flaw}`, { batch: sealed.number })),
  ];
  for (const line of findings) around.print(wrapped(line, '- ', '  '));
  const isSound = findings.length === 0;
  const place = { place: position + 1, count: sealed.count, batch: sealed.number };
  const verdict = isSound ? (key === undefined ? 'undetermined' : 'holds') : 'broken';
  around.print(wrapped(say(`cli.audit.entry-${verdict}`, { ...place, date: dayInWords(plain(sealed.sealedAt)) })));
  around.print(wrapped(entryInWords(entry, 'entry-says')));
  around.print('');
  around.print(wrapped(say('cli.audit.organisation', { organisation: plain(sealed.organisation) })));
  around.print(wrapped(say('cli.audit.key', { key: plain(proof.key) })));
  const others = pins.filter((pin) => isPin(pin) && !pin.startsWith(`${sealed.number}-`));
  if (others.length > 0) around.print(wrapped(say('cli.audit.entry-other-pin', { batch: sealed.number })));
  return isSound ? (key === undefined ? 2 : 0) : 1;
}
