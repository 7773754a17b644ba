// Whoever can seal for an organisation today. Private keys are unwrapped when they are first used and then held in the
// memory of this process, so many and no more.
import { keySealer, type Sealer, statusSealer } from '@tessera/credential/seal';
import type { Keys } from '../io/key-file.ts';
import { organisationOf } from '../organisations/index.ts';
import type { Acting } from '../people/index.ts';
import type { World } from '../world.ts';
import { contextOf } from './key-set.ts';
import { currentKey, type KeyRow, type Purpose } from './store.ts';

/** The seal of the organisation; undefined where it has none that is in force and names it as the register does now. */
export const sealerOf = (acting: Acting, world: World): Promise<Sealer | undefined> => opened('seal', acting, world);

/** Who signs the status lists of the organisation. */
export const statusSealerOf = (acting: Acting, world: World): Promise<Sealer | undefined> =>
  opened('status', acting, world);

/** Which key is in use is asked every time: another process may have retired the one we hold. */
async function opened(purpose: Purpose, acting: Acting, { db, clock, keys }: World): Promise<Sealer | undefined> {
  const row = await currentKey(purpose, acting, db.sql);
  const now = clock();
  if (row === undefined || now < row.valid_from || now > row.valid_until) return undefined;
  if (
    purpose === 'seal' &&
    row.identifier !== (await organisationOf(acting.organisation, db.sql))?.identity.legalIdentifier
  )
    return undefined;
  const held = heldWith(keys);
  const sealer = held.get(row.key) ?? unwrapped(row, keys);
  held.delete(row.key);
  held.set(row.key, sealer);
  for (const oldest of held.keys()) {
    if (held.size <= MOST_HELD) break;
    held.delete(oldest);
  }
  return sealer;
}

function unwrapped(row: KeyRow, keys: Keys): Sealer {
  const privateKeyPem = Buffer.from(keys.unwrap(row.wrapped, contextOf(row.organisation, row))).toString();
  const read = (row.purpose === 'seal' ? keySealer : statusSealer)(privateKeyPem, row.certificates);
  if (!read.ok) throw new Error(`a key that was kept cannot seal: ${read.problems[0]?.code}`);
  return read.value;
}

const MOST_HELD = 100;
const HELD = new WeakMap<Keys, Map<string, Sealer>>();

/** By the installation they belong to; the one asked for longest ago stands first. */
function heldWith(keys: Keys): Map<string, Sealer> {
  const found = HELD.get(keys) ?? new Map<string, Sealer>();
  HELD.set(keys, found);
  return found;
}
