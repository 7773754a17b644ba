// Takes a credential back, for good: its bit is set, the public list says when and why, and the learner hears the reason.
// Correcting is the same with another credential in its place, sealed before anything changes.
import { readAward } from '@tessera/credential';
import type { Static } from 'typebox';
import { correctResult, foldedLearner, type Learner, letAwardAgain } from '../assessing/index.ts';
import type { Sql } from '../db/index.ts';
import { publish } from '../jobs/index.ts';
import { type Acting, note } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { sealerOf } from '../trust/index.ts';
import type { World } from '../world.ts';
import type { issuing, ReasonCode } from './contract.ts';
import { designOf } from './credential-for.ts';
import { dayIn } from './day.ts';
import { refuseCorrection } from './four-eyes.ts';
import { inForce } from './in-force.ts';
import { refuseUnfit } from './order.ts';
import { type Mould, listsUnder, sealAward, type Sealing, sealKept } from './seals.ts';
import { slotFor } from './slots.ts';
import {
  addCorrected,
  credentialHeld,
  credentialOf,
  type CredentialRow,
  fillSealed,
  markTakenBack,
  type Ordered,
} from './store/credentials.ts';
import { raiseRevision, useKeptSlot } from './store/lists.ts';
import { listsOfRenditions } from './store/renditions.ts';
import { addSeal } from './store/seals.ts';
import { acknowledged, endedJustNow, mandateOf } from './under-mandate.ts';

export interface Revoking {
  readonly credential: string;
  readonly reason: Static<typeof ReasonCode>;
  /** For the learner; never published. */
  readonly text: string;
}

export async function revoke({ credential, reason, text }: Revoking, acting: Acting, world: World): Promise<void> {
  const { db, clock, newId } = world;
  await db.transaction(async (sql) => {
    const row = inForce(await credentialHeld(credential, acting, sql));
    const now = clock();
    const { content } = await designOf(row, acting.organisation, sql);
    const taken = { credential, at: new Date(now), on: dayIn(content.timeZone, now), reason, text };
    await markTakenBack({ ...taken, state: 'revoked', replacedBy: null }, acting, sql);
    await raiseRevisions(row, acting, sql);
    await letAwardAgain(row.result, acting, sql);
    await note(acting, { act: 'credential-revoked', record: credential }, world, sql);
    await tell('credential-revoked', { credential, reason }, acting, now, newId, sql);
  });
}

export interface Correcting {
  readonly credential: string;
  /** As typed. */
  readonly learner: Static<(typeof issuing)['correct']['input']>['learner'];
  readonly grade?: string | undefined;
  /** For the learner; never published. */
  readonly text: string;
}

/** Answers the id of the corrected one. Its slot is taken first, and once: where anything fails, it is there for the next try. */
export async function correct(asked: Correcting, acting: Acting, world: World): Promise<string> {
  const { db, clock, newId } = world;
  const wrong = inForce(await credentialOf(asked.credential, acting, db.sql));
  const says = correctedAs(asked, wrong);
  const sealer = await sealerOf(acting, world);
  if (sealer === undefined) throw new Refusal(409, 'seal-missing');
  const published = await designOf(wrong, acting.organisation, db.sql);
  const { content: design } = published;
  const mandate = await mandateOf(published, acting, world, db.sql);
  const kind = { credential: asked.credential, purpose: 'correction' };
  const slot = await db.transaction(async (sql) => {
    inForce(await credentialHeld(asked.credential, acting, sql));
    return await slotFor(kind, acting, world, sql);
  });
  const made = { ...says, ...slot, credential: newId() };
  const now = clock();
  const mould = { design, sealer, time: now, lists: listsUnder(world.config.publicUrl, acting.organisation), mandate };
  const { sealed, acknowledgement = [] } = await sealedOrRefused(made, mould);

  const kept = sealKept(sealer);
  await db.transaction(async (sql) => {
    const held = inForce(await credentialHeld(asked.credential, acting, sql));
    if (!(await acknowledged(published, [acknowledgement].flat(), acting, world, sql)))
      throw endedJustNow(mandate, now);
    await refuseCorrection(held, acting, sql);
    await useKeptSlot(kind, acting, sql);
    await addSeal(kept.seal, kept, acting, sql);
    await addCorrected({ corrected: held, made }, acting, sql);
    await fillSealed([sealed], { seal: kept.seal, time: new Date(now) }, acting, sql);
    const replacedBy = made.credential;
    const taken = { credential: held.credential, at: new Date(now), on: dayIn(design.timeZone, now), text: asked.text };
    await markTakenBack({ ...taken, state: 'superseded', reason: 'wrong-data', replacedBy }, acting, sql);
    await raiseRevisions(held, acting, sql);
    await correctResult({ result: held.result, learner: made.learner, grade: made.grade }, acting, sql);
    await note(acting, { act: 'credential-corrected', record: held.credential }, world, sql);
    await tell('credential-corrected', { credential: held.credential, replacedBy }, acting, now, newId, sql);
  });
  return made.credential;
}

/** Of every list that it stands in, in whichever format. The credential is held: nobody adds a format meanwhile. */
async function raiseRevisions({ credential, list }: CredentialRow, acting: Acting, sql: Sql): Promise<void> {
  const lists = new Set([list, ...(await listsOfRenditions(credential, acting, sql))]);
  for (const each of [...lists].sort((one, other) => one - other)) await raiseRevision(each, acting, sql);
}

/** What the row of the corrected one says, read by the library; refused where it cannot be read, or says nothing new. */
function correctedAs(
  { learner, grade }: Correcting,
  wrong: CredentialRow,
): Omit<Ordered, 'credential' | 'list' | 'slot'> {
  const { result, email, issued_on: issuedOn, valid_until: validUntil, credential, unit } = wrong;
  const read = readAward({ id: `urn:uuid:${credential}`, issuedOn, learner, ...(grade !== undefined && { grade }) });
  if (!read.ok) {
    const problems = read.problems.map(({ path, code, facts }) => ({ path, code, facts }));
    throw new Refusal(422, 'learner-unfit', {}, problems);
  }
  const says = { learner: tidy(read.value.learner), grade: read.value.grade ?? null };
  if (JSON.stringify(says) === JSON.stringify({ learner: tidy(wrong.learner), grade: wrong.grade }))
    throw new Refusal(409, 'correction-changes-nothing');
  return { result, unit, email, issuedOn, validUntil, ...says, folded: foldedLearner(says.learner) };
}

/** In one order of members, so that only what they say is compared. */
const tidy = ({ familyName, givenName, dateOfBirth, nationalId, studentId, providerNumber }: Learner): Learner => ({
  familyName,
  givenName,
  ...(dateOfBirth !== undefined && { dateOfBirth }),
  ...(nationalId !== undefined && { nationalId: { value: nationalId.value, country: nationalId.country } }),
  ...(studentId !== undefined && { studentId }),
  ...(providerNumber !== undefined && { providerNumber }),
});

async function sealedOrRefused(made: Ordered, mould: Mould): Promise<Extract<Sealing, { ok: true }>> {
  const row = { ...made, issued_on: made.issuedOn, valid_until: made.validUntil };
  const sealing = await sealAward(row, mould);
  if (sealing.ok) return sealing;
  refuseUnfit(sealing.problems);
  throw new Error('what is refused has problems');
}

/** In the transaction that made it true. The words for the learner stay in the row. */
const tell = (
  kind: 'credential-revoked' | 'credential-corrected',
  about: { readonly credential: string; readonly reason?: string; readonly replacedBy?: string },
  { organisation }: Acting,
  now: number,
  newId: () => string,
  sql: Sql,
): Promise<void> =>
  publish([{ kind, organisation, record: about.credential, payload: { organisation, ...about } }], now, newId, sql);
