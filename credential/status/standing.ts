// What a list says of one credential, once it is known who signed the list: in force, taken back, or nothing that counts.
// A list for another address or purpose, one that is too old or not yet, and a place that it does not have, say nothing.
// [BSL §3.2] [TSL §8.3]
import type { WordOf } from '../codes.ts';
import type { StatusEntry } from '../formats/contents.ts';
import type { Facts } from '../problem.ts';
import type { Answer } from '../report.ts';
import { CLOCK_DIFFERENCE, instantText } from '../time.ts';
import { isFor, type StatusList, statusAt } from './bitstring-list.ts';
import { type TokenList, tokenStatusAt } from './token-list.ts';
import type { RevocationList } from './revocation-list.ts';

export interface Standing {
  readonly answer: Answer;
  readonly word: WordOf<'status'>;
  readonly facts: Facts;
}

/** When a list came, and the moment it is asked about. Milliseconds since 1970 UTC. */
export interface Asked {
  readonly retrieved: number;
  readonly now: number;
}

type EntryOf<K extends StatusEntry['kind']> = Extract<StatusEntry, { kind: K }>;

/** A list that does not say how long it is good is good for a day after it was fetched. */
const FRESH = 24 * 3600 * 1000;

/** Nothing is fetched again within a minute, whatever it says of itself. */
const SHORTEST_LIFE = 60_000;

/** Until when a list that was fetched then may be kept. [TSL §13.7] */
export function freshUntil(list: StatusList | TokenList, retrieved: number): number {
  const end = 'statuses' in list ? list.expires : list.validUntil;
  const { timeToLive } = list;
  const kept = timeToLive === undefined ? undefined : retrieved + Math.max(timeToLive, SHORTEST_LIFE);
  return Math.min(
    end ?? Number.POSITIVE_INFINITY,
    kept ?? (end === undefined ? retrieved + FRESH : Number.POSITIVE_INFINITY),
  );
}

function isOutOfTime(list: StatusList | TokenList, { retrieved, now }: Asked): boolean {
  // Nothing was fetched later than now: what counts from such a moment has ended.
  const came = retrieved > now + CLOCK_DIFFERENCE ? Number.NEGATIVE_INFINITY : retrieved;
  return now > freshUntil(list, came);
}

const open = (word: WordOf<'status'>, list: string, facts: Facts = {}): Standing => ({
  answer: 'unknown',
  word,
  facts: { list, ...facts },
});

/** What the bits say. */
export function standingInBitstring(entry: EntryOf<'bitstring'>, list: StatusList, asked: Asked): Standing {
  const { index, purpose, size, messages, list: url } = entry;
  if (list.url !== url || !isFor(list, purpose)) return open('list-of-another', url);
  if (list.size !== undefined && list.size !== size) return open('list-of-another', url);
  if (list.validFrom !== undefined && list.validFrom > asked.now + CLOCK_DIFFERENCE) return open('list-not-yet', url);
  if (isOutOfTime(list, asked)) return open('list-expired', url);
  const status = statusAt(list.bits, index, size);
  if (status === undefined) return open('slot-outside-list', url);
  const facts = { list: url, date: instantText(list.validFrom ?? asked.retrieved) };
  if (purpose === 'message') return saidBy(status, messages?.[status], facts);
  // Of a purpose that nobody here knows, neither value says anything: a bit that is not set can be what is missing.
  if (purpose !== 'revocation' && purpose !== 'suspension' && purpose !== 'refresh')
    return open('value-not-understood', url, { purpose, value: status });
  if (status === 0) return { answer: 'yes', word: 'in-force', facts };
  if (purpose === 'refresh') return { answer: 'yes', word: 'renewed', facts };
  const change = list.changes?.find((found) => found.index === index);
  const isSuspended = purpose === 'suspension';
  if (change === undefined) return { answer: 'no', word: isSuspended ? 'suspended' : 'revoked', facts };
  const { date, reason, corrected } = change;
  const told = { list: url, date, reason, corrected: corrected ? 1 : 0 };
  return { answer: 'no', word: isSuspended ? 'suspended-on' : 'revoked-on', facts: told };
}

/** A message is the issuer's own word: that of a status of nought takes nothing back, what another one does is not ours to say. */
function saidBy(status: number, message: string | undefined, facts: Facts): Standing {
  const told = { ...facts, message: message ?? String(status) };
  if (status !== 0) return { answer: 'unknown', word: 'message', facts: told };
  return message === undefined
    ? { answer: 'yes', word: 'in-force', facts }
    : { answer: 'yes', word: 'message', facts: told };
}

/** What the value says. [TSL §7.1] */
export function standingInTokenList(entry: EntryOf<'token'>, list: TokenList, asked: Asked): Standing {
  const { list: url, index } = entry;
  if (list.url !== url) return open('list-of-another', url);
  const from = Math.max(list.issuedAt, list.notBefore ?? 0);
  if (from > asked.now + CLOCK_DIFFERENCE) return open('list-not-yet', url);
  if (isOutOfTime(list, asked)) return open('list-expired', url);
  const status = tokenStatusAt(list, index);
  const facts = { list: url, date: instantText(list.issuedAt) };
  switch (status) {
    case undefined:
      return open('slot-outside-list', url);
    case 0:
      return { answer: 'yes', word: 'in-force', facts };
    case 1:
      return { answer: 'no', word: 'revoked', facts };
    case 2:
      return { answer: 'no', word: 'suspended', facts };
    default:
      return open('value-not-understood', url, { purpose: 'status', value: status });
  }
}

/** What the names say. Of a credential without an identifier nothing can be said. */
export function standingInRevocationList(
  credential: string | undefined,
  entry: EntryOf<'revocation-list'>,
  list: RevocationList,
  { retrieved, now }: Asked,
): Standing {
  if (list.url !== entry.list) return open('list-of-another', entry.list);
  if (credential === undefined) return open('entry-not-understood', entry.list);
  if (retrieved > now + CLOCK_DIFFERENCE || now > retrieved + FRESH) return open('list-expired', entry.list);
  const facts = { list: entry.list, date: instantText(retrieved) };
  return list.revoked.has(credential)
    ? { answer: 'no', word: 'revoked', facts }
    : { answer: 'yes', word: 'in-force', facts };
}
