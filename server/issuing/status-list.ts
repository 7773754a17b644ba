// A status list as it is published: bits as the credentials say, signed by the key that signs nothing else. Made anew when
// a bit was set or the last signature is some minutes old; in between it is answered from memory. It tells of nobody who
// they are: positions in it mean something only to whoever holds a credential. [BSL §2.2]
import { createHash } from 'node:crypto';
import { SMALLEST_LIST, sealStatusList, type StatusChange, STATUS_REASONS } from '@tessera/credential/status';
import { actingAsInstallation } from '../people/index.ts';
import { statusSealerOf } from '../trust/index.ts';
import type { World } from '../world.ts';
import { listsUnder } from './seals.ts';
import { revisionOf, takenBackIn, type TakenBackSlot } from './store/lists.ts';

export interface PublishedList {
  readonly text: string;
  readonly etag: string;
}

const MINUTE = 60_000;
/** After this it is signed again, so that whoever asks always gets one that is good for most of a day. */
const FRESH = 10 * MINUTE;
const GOOD_FOR = 24 * 60 * MINUTE;
const MOST_KEPT = 50;

interface Kept extends PublishedList {
  readonly revision: number;
  readonly signed: number;
}

/** Undefined where there is no such list, or no key to sign it with. */
export type Lists = (organisation: string, list: number) => Promise<PublishedList | undefined>;

export function publishedLists(world: World): Lists {
  const kept = new Map<string, Promise<Kept | undefined>>();
  return async (organisation, list) => {
    const revision = await revisionOf(organisation, list, world.db.sql);
    if (revision === undefined) return undefined;
    const key = `${organisation} ${list}`;
    const known = await kept.get(key);
    const age = world.clock() - (known?.signed ?? Number.NEGATIVE_INFINITY);
    if (known !== undefined && known.revision >= revision && age >= 0 && age < FRESH) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = signedList({ organisation, list, revision }, world);
    kept.set(key, made);
    try {
      return await made;
    } catch (error) {
      kept.delete(key);
      throw error;
    }
  };
}

interface Wanted {
  readonly organisation: string;
  readonly list: number;
  /** Read before the bits: they are at least as new. */
  readonly revision: number;
}

async function signedList({ organisation, list, revision }: Wanted, world: World): Promise<Kept | undefined> {
  const sealer = await statusSealerOf(actingAsInstallation(organisation), world);
  if (sealer === undefined) return undefined;
  const slots = await takenBackIn(organisation, list, world.db.sql);
  const now = world.clock();
  const { publicUrl } = world.config;
  const url = `${listsUnder(publicUrl, organisation)}${list}`;
  const changes = slots.map(changeOf);
  const content = {
    url,
    purpose: 'revocation',
    bits: bitsOf(slots),
    validFrom: now,
    validUntil: now + GOOD_FOR,
  } as const;
  const text = await sealStatusList({ ...content, changes }, `${publicUrl}/organisations/${organisation}`, sealer);
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
  return { text, etag, revision, signed: now };
}

function bitsOf(slots: readonly TakenBackSlot[]): Uint8Array {
  const bits = new Uint8Array(SMALLEST_LIST / 8);
  for (const { slot } of slots) bits[slot >> 3] = (bits[slot >> 3] ?? 0) | (0x80 >> (slot & 7));
  return bits;
}

const changeOf = ({ slot, taken_back_on, reason, state }: TakenBackSlot): StatusChange => ({
  index: slot,
  date: taken_back_on,
  reason: STATUS_REASONS.find((known) => known === reason) ?? 'other',
  corrected: state === 'superseded',
});
