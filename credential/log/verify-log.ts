// Whether a log is what was sealed, and where it is not: which entry was altered, dropped, added or moved, and which batch
// is missing, unsigned or not bound to the one before. A batch at a time, so that a long log needs little memory.
import { fromBase64url, toBase64url } from '#platform';
import { batchDigest, isSigned, leafOf, type LogBatch, type LogEntry } from './batch.ts';
import { merkleRoot } from './merkle.ts';

/** Where an entry stands: in which batch, and at which place of it, from 0. */
export interface LogPlace {
  readonly batch: number;
  readonly position: number;
}

export type LogFinding =
  | { readonly code: 'entry-altered' | 'entry-added'; readonly at: LogPlace; readonly entry: LogEntry }
  | { readonly code: 'entry-missing'; readonly at: LogPlace }
  | { readonly code: 'entry-moved'; readonly at: LogPlace; readonly from: LogPlace; readonly entry: LogEntry }
  /** `batch-leaves`: the list of digests is not what was signed. `batch-pinned`: it is not the batch that somebody kept. */
  | { readonly code: BatchFlaw; readonly batch: number };

export type BatchFlaw = 'batch-missing' | 'batch-signature' | 'batch-chain' | 'batch-leaves' | 'batch-pinned';

export interface SealedEntry extends LogPlace {
  readonly entry: LogEntry;
}

/** `17-…`: the number of a batch and its digest. Whoever keeps it finds later whether anything up to there was changed. */
export const pinOf = (batch: LogBatch): string => `${batch.number}-${batchDigest(batch)}`;

/** The number a pin is of; undefined for a text that is none. */
const pinnedNumber = (pin: string): number | undefined => {
  const number = /^([1-9]\d{0,8})-[\w-]{43}$/.exec(pin)?.[1];
  return number === undefined ? undefined : Number(number);
};

export const isPin = (text: string): boolean => pinnedNumber(text) !== undefined;

export interface LogCheck {
  /** Batches by their numbers, each with the entries that say they are in it. */
  batch(batch: LogBatch, entries: readonly SealedEntry[]): void;
  /** Entries that say they are in a batch of this number, which is not there. */
  stray(number: number): void;
  finish(): LogJudged;
}

export interface LogJudged {
  /** None: the log is what was sealed. By place; batches after entries. */
  readonly findings: readonly LogFinding[];
  readonly batches: number;
  readonly entries: number;
  /** Of the newest batch; absent where there is none. */
  readonly pin?: string;
}

export interface LogCheckOptions {
  /** Texts of `pinOf` that somebody kept elsewhere. */
  readonly pins?: readonly string[];
  /** Begins behind this batch, which is taken as it is. */
  readonly after?: LogBatch;
}

export function logCheck(publicKey: string, { pins = [], after }: LogCheckOptions = {}): LogCheck {
  const strangers: (SealedEntry & { readonly leaf: string })[] = [];
  const unmet = new Map<string, LogPlace[]>();
  const flaws = new Map<string, LogFinding>();
  const pinned = pins.map((pin) => ({ pin, number: pinnedNumber(pin) ?? 0 }));
  let before = after;
  let entryCount = 0;
  let batchCount = 0;

  const flaw = (code: BatchFlaw, batch: number): void => void flaws.set(`${code} ${batch}`, { code, batch });

  const missingUpTo = (number: number): void => {
    for (let absent = (before?.number ?? 0) + 1; absent < number && flaws.size < MOST_FLAWS; absent += 1)
      flaw('batch-missing', absent);
  };

  return {
    batch(batch, entries) {
      const { number } = batch;
      missingUpTo(number);
      if (before !== undefined && number <= before.number) flaw('batch-chain', number);
      if (!isSigned(batch, publicKey)) flaw('batch-signature', number);
      const isNext = number === (before?.number ?? 0) + 1;
      const link = before === undefined ? '' : batchDigest(before);
      const first = before === undefined ? 0 : before.first + before.count;
      if (isNext && (batch.previous !== link || batch.first !== first)) flaw('batch-chain', number);
      if (before !== undefined && batch.organisation !== before.organisation) flaw('batch-chain', number);
      for (const { pin, number: of } of pinned) if (of === number && pin !== pinOf(batch)) flaw('batch-pinned', number);

      const given = entries.map((entry) => ({ ...entry, leaf: leafText(entry.entry) }));
      const leaves = trueLeaves(batch, given);
      if (leaves !== batch.leaves) flaw('batch-leaves', number);
      const met = new Set<number>();
      for (const entry of given) {
        if (leaves[entry.position] === entry.leaf && !met.has(entry.position)) met.add(entry.position);
        else strangers.push(entry);
      }
      for (const [position, leaf] of leaves.entries())
        if (!met.has(position)) unmet.set(leaf, [...(unmet.get(leaf) ?? []), { batch: number, position }]);
      entryCount += entries.length;
      batchCount += 1;
      before = batch;
    },
    stray(number) {
      if (flaws.size < MOST_FLAWS) flaw('batch-missing', number);
    },
    finish() {
      const newest = before?.number ?? 0;
      for (const { number } of pinned) {
        if (number === 0) flaw('batch-pinned', number); // a text that is no pin is not passed over
        if (number <= newest) continue;
        missingUpTo(number);
        flaw('batch-missing', number);
      }
      const findings = entryFindings(strangers, unmet).sort(byPlace);
      return {
        findings: [...findings, ...flaws.values()],
        batches: batchCount,
        entries: entryCount,
        ...(before !== undefined && { pin: pinOf(before) }),
      };
    },
  };
}

/** A number that somebody wrote into a file is no reason to name a thousand million batches. */
const MOST_FLAWS = 10_000;

/** The whole of a log at once. Entries of a batch that is not there are its being missing. */
export function verifyLog(
  entries: readonly SealedEntry[],
  batches: readonly LogBatch[],
  publicKey: string,
  pins: readonly string[] = [],
): LogJudged {
  const check = logCheck(publicKey, { pins });
  const inBatch = Map.groupBy(entries, ({ batch }) => batch);
  for (const batch of batches.toSorted((one, other) => one.number - other.number)) {
    check.batch(batch, inBatch.get(batch.number) ?? []);
    inBatch.delete(batch.number);
  }
  for (const number of inBatch.keys()) check.stray(number);
  return check.finish();
}

const leafText = (entry: LogEntry): string => {
  const leaf = leafOf(entry);
  return leaf === undefined ? '' : toBase64url(leaf);
};

/**
 * The digests that the root covers: those of the batch, or those of the entries as they stand where only the list was
 * changed. Where neither are, the list has to do.
 */
function trueLeaves(batch: LogBatch, entries: readonly (LogPlace & { readonly leaf: string })[]): readonly string[] {
  if (isRootOf(batch.leaves, batch)) return batch.leaves;
  const own = entries.toSorted((one, other) => one.position - other.position).map(({ leaf }) => leaf);
  return isRootOf(own, batch) ? own : [...batch.leaves];
}

function isRootOf(leaves: readonly string[], { root, count }: LogBatch): boolean {
  const digests = leaves.map(fromBase64url).filter((leaf) => leaf?.length === 32);
  const whole = digests.flatMap((leaf) => leaf ?? []);
  return digests.length === leaves.length && leaves.length === count && toBase64url(merkleRoot(whole)) === root;
}

/** Whoever is not where it says is looked for elsewhere: moved. Else something stood there: altered. Else it was added. */
function entryFindings(
  strangers: readonly (SealedEntry & { readonly leaf: string })[],
  unmet: ReadonlyMap<string, LogPlace[]>,
): LogFinding[] {
  const found: LogFinding[] = [];
  const open = new Map([...unmet.values()].flat().map((place) => [placeText(place), place]));
  const unplaced = strangers.filter(({ leaf, entry, batch, position }) => {
    const from = unmet.get(leaf)?.find((place) => open.has(placeText(place)));
    if (from === undefined) return true;
    open.delete(placeText(from));
    found.push({ code: 'entry-moved', at: { batch, position }, from, entry });
    return false;
  });
  for (const { entry, batch, position } of unplaced) {
    const at = { batch, position };
    found.push({ code: open.delete(placeText(at)) ? 'entry-altered' : 'entry-added', at, entry });
  }
  for (const at of open.values()) found.push({ code: 'entry-missing', at });
  return found;
}

const placeText = ({ batch, position }: LogPlace): string => `${batch}/${position}`;

function byPlace(one: LogFinding, other: LogFinding): number {
  if (!('at' in one && 'at' in other)) return 0;
  return one.at.batch - other.at.batch || one.at.position - other.at.position;
}
