// Rows of the log as what is sealed and exported of them, and the key that seals: derived from the key file, so that it
// stands nowhere, and is lost to whoever has the database alone.
import { batchSealer, type LogBatch } from '@tessera/credential/log';
import type { World } from '../../world.ts';
import type { ActRow, BatchRow } from '../store/log.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const bytesOf = (word: string): Uint8Array => new Uint8Array(Buffer.from(word, 'base64url'));

/** All that the row of an act says, but for where it stands: every word of it is covered by the seal. */
export const entryOf = ({ organisation, act, sequence, code, record, by, roles, actor, at }: ActRow) => ({
  ...{ organisation, act, sequence, code, record, by, roles: [...roles] },
  ...(actor !== null && { actor: text(actor) }),
  at: new Date(at).toISOString(),
});

const LEAF = 32; // bytes

export function batchOf({ organisation, batch, first, count, leaves, ...row }: BatchRow): LogBatch {
  const each = Array.from({ length: Math.ceil(leaves.length / LEAF) }, (_, place) =>
    text(leaves.subarray(place * LEAF, (place + 1) * LEAF)),
  );
  return {
    ...{ organisation, number: batch, first, count },
    ...{ root: text(row.root), previous: text(row.previous), signature: text(row.signature) },
    sealedAt: new Date(row.sealed).toISOString(),
    leaves: each,
  };
}

export const rowOf = (batch: LogBatch): BatchRow => ({
  ...{ organisation: batch.organisation, batch: batch.number, first: batch.first, count: batch.count },
  ...{ root: bytesOf(batch.root), previous: bytesOf(batch.previous), signature: bytesOf(batch.signature) },
  sealed: Date.parse(batch.sealedAt),
  leaves: new Uint8Array(Buffer.concat(batch.leaves.map(bytesOf))),
});

type LogSealer = ReturnType<typeof batchSealer>;

const sealers = new WeakMap<World['keys'], LogSealer>();

/** The one key of the installation for the logs of all its organisations. */
export function logSealer({ keys }: Pick<World, 'keys'>): LogSealer {
  const made = sealers.get(keys) ?? batchSealer(keys.derive('audit'));
  sealers.set(keys, made);
  return made;
}
