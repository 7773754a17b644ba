// Taking what is offered: a link or a code is opened, and a person who signed in says “this is me”, or anyone says “this
// is not me”. A GET does none of it.
import { gzipSync } from 'node:zlib';
import type { Sql } from '../db/index.ts';
import { credentialFor, sealedText } from '../issuing/index.ts';
import { enqueue } from '../jobs/index.ts';
import { type Acting, actingAsInstallation, addressOf, note, personOf, type Signed } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { mayTake, openState } from './claim-states.ts';
import { secretDigest } from './secrets.ts';
import { type ClaimRow, claimHeld, claimOf, noteClaim, tokenOf } from './store/claims.ts';
import { addHeld, holdersOf } from './store/held.ts';

interface Found {
  readonly acting: Acting;
  readonly claim: ClaimRow;
  readonly by: 'link' | 'code';
}

/** The claim that a secret opens. Throws `claim-unknown`: also for a link that was replaced. */
async function found(secret: string, look: typeof claimOf, sql: Sql): Promise<Found> {
  const token = await tokenOf(secretDigest(secret), sql);
  if (token === undefined) throw new Refusal(404, 'claim-unknown');
  const acting = actingAsInstallation(token.organisation);
  const claim = await look(token.claim, acting, sql);
  if (claim === undefined) throw new Refusal(404, 'claim-unknown');
  return { acting, claim, by: token.kind };
}

/** What it is for: title and provider, and nothing of the learner. */
export async function openClaim(secret: string, { db, clock }: World) {
  const now = clock();
  const { acting, claim, by } = await found(secret, claimOf, db.sql);
  const state = openState(claim, now);
  const credential = await sealedCredential(claim, acting, db.sql);
  if (state === 'open') await noteClaim(claim.claim, 'opened', new Date(now), acting, db.sql);
  const { title, language, provider } = credential;
  return { title, language, provider, state, by, expires: new Date(claim.expires).toISOString() };
}

/** The credential goes to the person; the same person may ask twice and gets the same. */
export async function takeClaim(secret: string, signed: Signed, world: World): Promise<{ readonly held: string }> {
  const { person } = signed;
  const { db, clock, newId } = world;
  const before = await found(secret, claimOf, db.sql);
  const known = await heldBy(person, before, db.sql);
  if (known !== undefined) return { held: known };
  const credential = await sealedCredential(before.claim, before.acting, db.sql);
  const text = await sealedText(before.claim.credential, before.acting, world);
  if (text === undefined) throw new Error('a claim is of a credential that was sealed');
  const sealed = new Uint8Array(gzipSync(text));
  const held = await db.transaction(async (sql) => {
    const now = clock();
    const { acting, claim, by } = await found(secret, claimHeld, sql);
    const someone = await personOf(person, sql);
    if (someone === undefined) throw new Error('who is signed in is a person');
    const { email } = claim;
    const isAddressee = email !== null && addressOf(email, world).blind === addressOf(someone.email, world).blind;
    mayTake(claim, by, isAddressee, now);
    await noteClaim(claim.claim, 'claimed', new Date(now), acting, sql);
    const { title, language, provider, issuedOn, digest } = credential;
    const { organisation } = acting;
    const given = { title, language, provider, issuedOn, digest, sealed, claimed: new Date(now) };
    const id = await addHeld({ held: newId(), organisation, credential: claim.credential, ...given }, signed, sql);
    // The provider's log has that it was taken; who took it stands in the log of the person alone.
    await note(acting, { act: 'claim-taken', record: claim.claim }, world, sql);
    await note(signed, { act: 'credential-taken', record: id }, world, sql);
    return id;
  });
  return { held };
}

/** Nobody can take it any more, and the provider is told. */
export async function notMe(secret: string, world: World): Promise<void> {
  const { db, clock, newId } = world;
  await db.transaction(async (sql) => {
    const now = clock();
    const { acting, claim } = await found(secret, claimHeld, sql);
    const state = openState(claim, now);
    if (state === 'claimed') throw new Refusal(409, 'claim-taken');
    if (state === 'not-me') return;
    await noteClaim(claim.claim, 'frozen', new Date(now), acting, sql);
    await note(acting, { act: 'claim-refused', record: claim.claim }, world, sql);
    const { organisation } = acting;
    const letter = { kind: 'wallet-tell-not-me', organisation, dedupe: claim.claim, payload: { claim: claim.claim } };
    await enqueue([letter], now, newId, sql);
  });
}

async function heldBy(person: string, { claim, acting }: Found, sql: Sql): Promise<string | undefined> {
  if (claim.claimed === null) return undefined;
  const holders = await holdersOf(claim.credential, acting, sql);
  return holders.find((holder) => holder.person === person)?.held;
}

async function sealedCredential({ credential }: ClaimRow, acting: Acting, sql: Sql) {
  const [known] = await credentialFor([credential], acting, sql);
  if (known === undefined) throw new Error('a claim is of a credential that was sealed');
  return known;
}
