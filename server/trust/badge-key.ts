// The keys that badges and other credentials of the web are signed with, made when the first of them is wanted.
// Off loopback they are named in the organisation's did:web; on loopback, where nobody could look that up, each names itself.
import { generateKeyPairSync } from 'node:crypto';
import { type MethodSealer, methodSealer } from '@tessera/credential/seal';
import { isLoopback } from '../config.ts';
import { violates } from '../db/index.ts';
import { type Acting, note, openly, publicly } from '../people/index.ts';
import type { World } from '../world.ts';
import {
  type BadgeKeyKind,
  badgeKeys,
  type BadgeKeyRow,
  currentBadgeKey,
  organisationWithBadgeKey,
  putBadgeKey,
} from './store.ts';

/** Who signs badges of the organisation, under the name that stands as their issuer. */
export async function badgeSealerOf(kind: BadgeKeyKind, acting: Acting, world: World): Promise<MethodSealer> {
  const row = (await currentBadgeKey(kind, acting, world.db.sql)) ?? (await newBadgeKey(kind, acting, world));
  const privateKeyPem = Buffer.from(world.keys.unwrap(row.wrapped, contextOf(acting.organisation, row.key))).toString();
  const sealer = methodSealer(privateKeyPem, namesOf(row, world.config.publicUrl));
  if (!sealer.ok) throw new Error(`a key that was kept cannot sign: ${sealer.problems[0]?.code}`);
  return sealer.value;
}

/** The names of a key: its verification method, and whose it is. */
function namesOf({ organisation, did }: Pick<BadgeKeyRow, 'organisation' | 'did'>, publicUrl: string) {
  const name = didWebOf(organisation, publicUrl);
  const fragment = did.slice('did:key:'.length);
  return name === undefined
    ? { method: `${did}#${fragment}`, controller: did }
    : { method: `${name}#${fragment}`, controller: name };
}

/** `did:web:college.example:organisations:…`; undefined on loopback, as did:web is looked up over https. */
function didWebOf(organisation: string, publicUrl: string): string | undefined {
  const { host, hostname } = new URL(publicUrl);
  return isLoopback(hostname) ? undefined : `did:web:${encodeURIComponent(host)}:organisations:${organisation}`;
}

/** The did:web document of an organisation: every key that ever signed for it. Undefined where there is none. */
export async function didDocumentOf(organisation: string, { db, config }: Pick<World, 'db' | 'config'>) {
  const name = didWebOf(organisation, config.publicUrl);
  const rows = name === undefined ? [] : await badgeKeys(publicly(organisation), db.sql);
  if (name === undefined || rows.length === 0) return undefined;
  const methods = rows.map((row) => ({
    id: namesOf(row, config.publicUrl).method,
    type: 'Multikey',
    controller: name,
    publicKeyMultibase: row.did.slice('did:key:'.length),
  }));
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: name,
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id),
  };
}

/** The names under which an organisation signs and signed: its did:web, or each key by itself. */
export async function namesOfKeys(
  organisation: string,
  { db, config }: Pick<World, 'db' | 'config'>,
): Promise<readonly string[]> {
  const rows = await badgeKeys(publicly(organisation), db.sql);
  return [...new Set(rows.map((row) => namesOf(row, config.publicUrl).controller))];
}

/** The organisation of this installation that signs under a DID. */
export async function organisationByDid(did: string, { db, config }: Pick<World, 'db' | 'config'>) {
  if (did.startsWith('did:key:')) return organisationWithBadgeKey(did, openly(), db.sql);
  const organisation = did.split(':').at(-1) ?? '';
  if (!UUID.test(organisation) || did !== didWebOf(organisation, config.publicUrl)) return undefined;
  return (await badgeKeys(publicly(organisation), db.sql)).length > 0 ? organisation : undefined;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function newBadgeKey(kind: BadgeKeyKind, acting: Acting, world: World): Promise<BadgeKeyRow> {
  const { db, keys, newId, clock } = world;
  const { organisation } = acting;
  const { privateKey } =
    kind === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const privateKeyPem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const named = methodSealer(privateKeyPem);
  if (!named.ok) throw new Error(`a key that was just made cannot sign: ${named.problems[0]?.code}`);
  const key = newId();
  const wrapped = keys.wrap(Buffer.from(privateKeyPem), contextOf(organisation, key));
  const row = { organisation, key, kind, did: named.value.controller, wrapped };
  try {
    await db.transaction(async (sql) => {
      await putBadgeKey({ ...row, made: new Date(clock()) }, acting, sql);
      await note(acting, { act: 'badge-key-made', record: key }, world, sql);
    });
    return row;
  } catch (error) {
    const other = violates(error, 'badge_key_current') ? await currentBadgeKey(kind, acting, db.sql) : undefined;
    if (other === undefined) throw error; // else somebody made one at the same moment
    return other;
  }
}

const contextOf = (organisation: string, key: string): string => `trust badge key ${organisation} ${key}`;
