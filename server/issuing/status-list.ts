// A status list as it is published, for the web's credentials and for wallets, from one table: as the credentials say,
// signed by the key that signs nothing else. Made anew when a credential was taken back or the last signature is some
// minutes old; in between it is answered from memory. It tells of nobody who they are: positions in it mean something only
// to whoever holds a credential. [BSL §2.2] [TSL §5.1]
import { createHash } from 'node:crypto';
import type { Sealer } from '@tessera/credential/seal';
import {
  bitstringOf,
  sealStatusList,
  sealTokenList,
  type StatusChange,
  STATUS_REASONS,
  statusTable,
  tokenStatusesOf,
} from '@tessera/credential/status';
import { actingAsInstallation, publicly } from '../people/index.ts';
import { statusSealerOf } from '../trust/index.ts';
import type { World } from '../world.ts';
import { listsUnder, tokenListOf } from './seals.ts';
import { revisionOf, takenBackIn, type TakenBackSlot } from './store/lists.ts';

export interface PublishedList {
  readonly text: string;
  readonly etag: string;
}

const MINUTE = 60_000;
/** After this it is signed again, so that whoever asks always gets one that is good for most of a day. */
const FRESH = 10 * MINUTE;
const GOOD_FOR = 24 * 60 * MINUTE;
/** What wallets may keep a list for. */
const TOKEN_KEPT = 30_000;
const MOST_KEPT = 50;

interface Kept extends PublishedList {
  readonly revision: number;
  readonly signed: number;
}

/** As a credential of the web, or as a token for wallets. */
export type ListForm = 'bitstring' | 'token';

/** Undefined where there is no such list, or no key to sign it with. */
export type Lists = (organisation: string, list: number, form: ListForm) => Promise<PublishedList | undefined>;

export function publishedLists(world: World): Lists {
  const kept = new Map<string, Promise<Kept | undefined>>();
  return async (organisation, list, form) => {
    const revision = await revisionOf(list, publicly(organisation), world.db.sql);
    if (revision === undefined) return undefined;
    const key = `${organisation} ${list} ${form}`;
    const known = await kept.get(key);
    const age = world.clock() - (known?.signed ?? Number.NEGATIVE_INFINITY);
    if (known !== undefined && known.revision >= revision && age >= 0 && age < FRESH) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const made = signedList({ organisation, list, form, revision }, world);
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
  readonly form: ListForm;
  /** Read before the bits: they are at least as new. */
  readonly revision: number;
}

async function signedList({ organisation, list, form, revision }: Wanted, world: World): Promise<Kept | undefined> {
  const sealer = await statusSealerOf(actingAsInstallation(organisation), world);
  if (sealer === undefined) return undefined;
  const slots = await takenBackIn(list, publicly(organisation), world.db.sql);
  const now = world.clock();
  const url = `${listsUnder(world.config.publicUrl, organisation)}${list}`;
  const content = { url, slots, now, organisation };
  const text = form === 'token' ? await tokenList(content, sealer) : await bitstringList(content, sealer, world);
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
  return { text, etag, revision, signed: now };
}

interface Content {
  readonly organisation: string;
  readonly url: string;
  readonly slots: readonly TakenBackSlot[];
  readonly now: number;
}

function tokenList({ url, slots, now }: Content, sealer: Sealer): Promise<string> {
  const times = { issuedAt: now, expires: now + GOOD_FOR, timeToLive: TOKEN_KEPT };
  return sealTokenList({ url: tokenListOf(url), ...tokenStatusesOf(tableOf(slots)), ...times }, sealer);
}

function bitstringList({ organisation, url, slots, now }: Content, sealer: Sealer, world: World): Promise<string> {
  const bits = bitstringOf(tableOf(slots), 'revocation');
  const list = { url, purpose: 'revocation', bits, validFrom: now, validUntil: now + GOOD_FOR } as const;
  const issuer = `${world.config.publicUrl}/organisations/${organisation}`;
  return sealStatusList({ ...list, changes: slots.map(changeOf) }, issuer, sealer);
}

const tableOf = (slots: readonly TakenBackSlot[]) => statusTable(new Map(slots.map(({ slot }) => [slot, 'revoked'])));

const changeOf = ({ slot, taken_back_on, reason, state }: TakenBackSlot): StatusChange => ({
  index: slot,
  date: taken_back_on,
  reason: STATUS_REASONS.find((known) => known === reason) ?? 'other',
  corrected: state === 'superseded',
});
