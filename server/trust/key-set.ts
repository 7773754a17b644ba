// The key set of an organisation: a seal, and a key for status lists that nothing else may use. A new seal retires the
// one before; what that sealed stays verifiable, so its certificate stays here.
import { createHash } from 'node:crypto';
import { readPem } from '@tessera/credential/keys';
import { violates } from '../db/index.ts';
import { type Organisation, organisationOf } from '../organisations/index.ts';
import { type Acting, note } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { certifiedKey } from './authority.ts';
import { currentKey, type KeyRow, type Purpose, putKey, retireKey } from './store.ts';

export type NewKey = Omit<KeyRow, 'organisation' | 'retired'>;

/** Makes a trial seal, and a key for status lists where there is none for this legal identifier. */
export async function makeTrialKeys(acting: Acting, world: World): Promise<void> {
  const organisation = await theOrganisation(acting, world);
  if (await isGood('seal', organisation, acting, world)) throw new Refusal(409, 'seal-exists');
  await keepSeal(await trialKey('seal', organisation, world), organisation, acting, world);
}

/** Keeps a seal, retires the one before, and sees to it that there is a key for status lists. */
export async function keepSeal(seal: NewKey, organisation: Organisation, acting: Acting, world: World): Promise<void> {
  const { db, clock } = world;
  const hasStatus = await isGood('status', organisation, acting, world);
  const made = hasStatus ? [seal] : [seal, await trialKey('status', organisation, world)];
  try {
    await db.transaction(async (sql) => {
      for (const key of made) {
        await retireKey(key.purpose, clock(), acting, sql);
        await putKey(key, acting, sql);
      }
      const act = seal.kind === 'imported' ? 'seal-imported' : 'seal-made';
      await note(acting, { act, record: seal.key }, world, sql);
    });
  } catch (error) {
    // Somebody else made one at the same moment.
    if (violates(error, 'key_current')) throw new Refusal(409, 'seal-exists');
    throw error;
  }
}

export async function theOrganisation({ organisation }: Acting, { db }: World): Promise<Organisation> {
  const found = await organisationOf(organisation, db.sql);
  if (found === undefined) throw new Refusal(404, 'organisation-unknown');
  return found;
}

/** What a private key is wrapped for: it opens as no other one of another organisation. */
export const contextOf = (organisation: string, { key, purpose }: Pick<KeyRow, 'key' | 'purpose'>): string =>
  `trust key ${organisation} ${purpose} ${key}`;

export const fingerprintOf = (der: Uint8Array): string => createHash('sha256').update(der).digest('hex');

/** There is one, it is in force, and it names the organisation as the register does now. */
async function isGood(purpose: Purpose, { identity }: Organisation, acting: Acting, { db, clock }: World) {
  const found = await currentKey(purpose, acting, db.sql);
  return found !== undefined && found.valid_until > clock() && found.identifier === identity.legalIdentifier;
}

async function trialKey(purpose: Purpose, organisation: Organisation, world: World): Promise<NewKey> {
  const { newId, keys, clock } = world;
  const made = await certifiedKey(purpose, organisation, world);
  const [der] = readPem(made.certificatePem, 'CERTIFICATE');
  if (der === undefined) throw new Error('a certificate that was just made cannot be read');
  const key = newId();
  return {
    key,
    purpose,
    kind: 'trial',
    identifier: organisation.identity.legalIdentifier,
    fingerprint: fingerprintOf(der),
    certificates: made.certificatePem + made.chain,
    wrapped: keys.wrap(Buffer.from(made.privateKeyPem), contextOf(organisation.organisation, { key, purpose })),
    valid_from: clock(),
    valid_until: made.until,
    made: clock(),
  };
}
