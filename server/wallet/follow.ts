// What becomes of a credential after it was sealed reaches its learner: taken back or corrected, in the wallet and by
// letter. Heard by outbox; letters go as jobs.
import { gzipSync } from 'node:zlib';
import type { Sql } from '../db/index.ts';
import { credentialFor, type IssuedCredential, sealedText } from '../issuing/index.ts';
import { type Consumer, enqueue, type OutboxEvent } from '../jobs/index.ts';
import { actingAsInstallation, ownOf } from '../people/index.ts';
import type { World } from '../world.ts';
import { offer } from './offer.ts';
import { claimOfCredential, dropTokens, noteClaim } from './store/claims.ts';
import { addHeld, type HeldRow, holdersOf, noteTakenBack } from './store/held.ts';

/** Hears `credentials-issued`: a corrected credential is offered by its correction, all others here. */
export const offers = (world: World): Consumer => ({
  name: 'wallet-offers',
  kinds: ['credentials-issued'],
  async handle({ organisation = '', payload }, sql) {
    const { credentials } = payload as { readonly credentials: readonly string[] }; // slice issuing wrote it
    const acting = actingAsInstallation(organisation);
    const found = await credentialFor(credentials, acting, sql);
    // What was taken back before this was heard is offered to nobody: events of different records come in any order.
    const fresh = found.filter(({ replaces, state }) => replaces === undefined && state === 'issued');
    await offer(fresh, acting, world, sql);
  },
});

/** Hears `credential-revoked`. */
export const takesBack = (world: World): Consumer => ({
  name: 'wallet-takes-back',
  kinds: ['credential-revoked'],
  async handle(event, sql) {
    const credential = await heard(event, sql);
    if (credential !== undefined) await noteAll(credential, 'revoked', new Map(), event, world, sql);
  },
});

/** Hears `credential-corrected`: whoever held the wrong one holds the new one; who had not taken it gets a new link. */
export const corrects = (world: World): Consumer => ({
  name: 'wallet-corrects',
  kinds: ['credential-corrected'],
  async handle(event, sql) {
    const credential = await heard(event, sql);
    if (credential === undefined) return;
    const { organisation } = credential;
    const [corrected] = await credentialFor([credential.replacedBy ?? ''], actingAsInstallation(organisation), sql);
    if (corrected === undefined) throw new Error('a correction names the credential that corrects');
    const holders = await holdersOf(credential.credential, actingAsInstallation(organisation), sql);
    const replacements = await heldAnew(holders, corrected, world, sql);
    await noteAll(credential, 'superseded', replacements, event, world, sql);
    if (holders.length === 0) await offer([corrected], actingAsInstallation(organisation), world, sql);
  },
});

/** Undefined where its provider has erased it meanwhile. */
async function heard({ organisation = '', payload }: OutboxEvent, sql: Sql): Promise<IssuedCredential | undefined> {
  const { credential: id } = payload as { readonly credential: string }; // slice issuing wrote it
  const [credential] = await credentialFor([id], actingAsInstallation(organisation), sql);
  return credential;
}

/** The held one of each person that corrects theirs, by person. */
async function heldAnew(
  holders: readonly HeldRow[],
  corrected: IssuedCredential,
  world: World,
  sql: Sql,
): Promise<ReadonlyMap<string, string>> {
  if (holders.length === 0) return new Map();
  const { organisation, credential, title, language, provider, issuedOn, digest } = corrected;
  const text = await sealedText(credential, actingAsInstallation(organisation), world, sql);
  if (text === undefined) throw new Error('what corrects was sealed');
  const sealed = new Uint8Array(gzipSync(text));
  const now = new Date(world.clock());
  const anew = new Map<string, string>();
  for (const { person } of holders) {
    const given = { organisation, credential, title, language, provider, issuedOn, digest, sealed, claimed: now };
    anew.set(person, await addHeld({ held: world.newId(), ...given }, ownOf(person), sql));
  }
  return anew;
}

async function noteAll(
  { organisation, credential, takenBack }: IssuedCredential,
  state: 'revoked' | 'superseded',
  replacements: ReadonlyMap<string, string>,
  { happenedAt }: OutboxEvent,
  { clock, newId }: World,
  sql: Sql,
): Promise<void> {
  const acting = actingAsInstallation(organisation);
  const claim = await claimOfCredential(credential, acting, sql);
  const holders = await holdersOf(credential, acting, sql);
  for (const holder of holders) {
    const replacedBy = replacements.get(holder.person) ?? null;
    const what = { state, at: new Date(takenBack?.at ?? happenedAt), reason: takenBack?.reason ?? 'other', replacedBy };
    await noteTakenBack(holder.held, { ...what, text: takenBack?.text ?? null }, ownOf(holder.person), sql);
  }
  if (claim !== undefined && claim.claimed === null) {
    await noteClaim(claim.claim, 'withdrawn', new Date(clock()), acting, sql);
    await dropTokens([claim.claim], ['link', 'code'], acting, sql);
  }
  // A corrected credential that nobody had taken comes with a letter of its own.
  if (state === 'superseded' && holders.length === 0) return;
  const kind = state === 'revoked' ? 'wallet-tell-taken-back' : 'wallet-tell-corrected';
  await enqueue([{ kind, organisation, dedupe: credential, payload: { credential } }], clock(), newId, sql);
}
