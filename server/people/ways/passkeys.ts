// Passkeys: added, named and removed by their person; and what one proves when it signs. A signature that counts backwards
// may come from a copy of the key, so it opens nothing and is written down. [WEBAUTHN3 §6.1.1]
import { createHash } from 'node:crypto';
import type { Sql } from '../../db/index.ts';
import { Refusal } from '../../refusal.ts';
import type { World } from '../../world.ts';
import type { Signed, Visitor } from '../acting.ts';
import { note } from '../log/note.ts';
import { askChallenge, takeChallenge } from './challenge.ts';
import { sendNotice } from '../account/notices.ts';
import { personOf } from '../account/person.ts';
import {
  addPasskeyRow,
  countPasskeyUse,
  dropPasskeyRow,
  passkeyByDigest,
  type PasskeyRow,
  passkeyRows,
  renamePasskeyRow,
} from '../store/passkeys.ts';
import { lockWaysIn } from '../store/ways.ts';
import { creationOptions, madePasskey, readAssertion, relyingPartyOf, signedCounter } from './webauthn.ts';

const MOST = 20;

/** What the browser is asked to make. Throws `passkeys-too-many`. */
export async function beginPasskey(signed: Signed, world: World): Promise<object> {
  const { person, visitor } = signed;
  const { db, config } = world;
  const [known, found] = await Promise.all([passkeyRows(signed, db.sql), personOf(person, db.sql)]);
  if (found === undefined) throw new Refusal(401, 'sign-in-needed');
  if (known.length >= MOST) throw new Refusal(409, 'passkeys-too-many', { most: MOST });
  const challenge = await askChallenge({ purpose: 'register', person }, visitor, world);
  const owner = { handle: handleOf(person, world), email: found.email, name: found.name };
  return await creationOptions(owner, known, challenge, relyingPartyOf(config.publicUrl));
}

export interface NewPasskey {
  /** Of the browser, as JSON. */
  readonly answer: string;
  readonly name: string;
}

/** Keeps what the browser made. Throws `passkey-expired`, `passkey-not-made`, `passkey-known`. */
export async function addPasskey({ answer, name }: NewPasskey, signed: Signed, world: World): Promise<void> {
  const { person, visitor } = signed;
  const { db, config, clock, newId } = world;
  const challenge = await takeChallenge({ purpose: 'register', person }, visitor, world);
  const made = await madePasskey(answer, challenge, relyingPartyOf(config.publicUrl));
  if (made === undefined) throw new Refusal(422, 'passkey-not-made');
  const { credential, publicKey, ...rest } = made;
  const row = {
    ...rest,
    passkey: newId(),
    name: name.trim(),
    credential,
    public_key: publicKey,
    made: clock(),
  };
  await db.transaction(async (sql) => {
    await lockWaysIn(signed, sql);
    if (!(await addPasskeyRow(digestOfId(credential), row, signed, sql))) throw new Refusal(409, 'passkey-known');
    await note(signed, { act: 'passkey-added', record: row.passkey }, world, sql);
    await sendNotice('passkey-added', person, visitor, world, sql);
  });
}

export interface Naming {
  readonly passkey: string;
  readonly name: string;
}

/** Throws `passkey-unknown`. */
export async function namePasskey({ passkey, name }: Naming, signed: Signed, world: World): Promise<void> {
  await world.db.transaction(async (sql) => {
    const isTheirs = await renamePasskeyRow(passkey, name.trim(), signed, sql);
    if (!isTheirs) throw new Refusal(404, 'passkey-unknown');
    await note(signed, { act: 'passkey-named', record: passkey }, world, sql);
  });
}

/** Throws `passkey-unknown`, and `last-way-in` where the account would then be open to nobody. */
export async function removePasskey(passkey: string, signed: Signed, world: World): Promise<void> {
  await world.db.transaction(async (sql) => {
    const isOnlyWay = await lockWaysIn(signed, sql);
    const all = await passkeyRows(signed, sql);
    const row = all.find((each) => each.passkey === passkey);
    if (row === undefined) throw new Refusal(404, 'passkey-unknown');
    if (isOnlyWay && all.length === 1) throw new Refusal(409, 'last-way-in');
    await dropPasskeyRow(passkey, digestOfId(row.credential), signed, sql);
    await note(signed, { act: 'passkey-removed', record: passkey }, world, sql);
  });
}

/** The passkey that signed the challenge. Throws `passkey-not-accepted`. */
export async function passkeyThatSigned(answer: string, challenge: string, world: World): Promise<Signature> {
  const { db, config } = world;
  const read = readAssertion(answer);
  const row = read && (await passkeyByDigest(digestOfId(Buffer.from(read.rawId, 'base64url')), db.sql));
  if (read === undefined || row === undefined) throw new Refusal(422, 'passkey-not-accepted');
  // The authenticator tells whose it is; a browser that was asked for one by name may leave that out.
  const handle = Buffer.from(handleOf(row.person, world)).toString('base64url');
  const isTheirs = read.response.userHandle === undefined || read.response.userHandle === handle;
  const known = { credential: row.credential, publicKey: row.public_key };
  const counter = await signedCounter(read, known, challenge, relyingPartyOf(config.publicUrl));
  if (counter === undefined || !isTheirs) throw new Refusal(422, 'passkey-not-accepted');
  return { row, counter };
}

export interface Signature {
  readonly row: PasskeyRow;
  /** How often its authenticator says that it has signed. */
  readonly counter: number;
}

/** Counts a use: of two with one count, and of whatever counts backwards, only the first is good. */
export const countUse = ({ row, counter }: Signature, { clock }: World, sql: Sql): Promise<boolean> =>
  countPasskeyUse(row, counter, clock(), sql);

/** To be called outside the transaction that signs in: what is written down here stands, though the request is refused. */
export async function refuseCopied({ row }: Signature, visitor: Visitor, world: World): Promise<never> {
  const { person, passkey } = row;
  world.log.warn('passkey-counter-went-back', { passkey });
  await world.db.transaction((sql) =>
    note({ person, visitor }, { act: 'passkey-copied', record: passkey }, world, sql),
  );
  throw new Refusal(409, 'passkey-copied');
}

/** What an authenticator keeps of a person: the same for all their passkeys, and nothing to anybody else. */
const handleOf = (person: string, { keys }: Pick<World, 'keys'>): Uint8Array => keys.derive('passkey-handle', person);

const digestOfId = (credential: Uint8Array): Uint8Array =>
  new Uint8Array(createHash('sha256').update(credential).digest());
