// Issuing in the name of another body: the mandate that a published design names, as it stands now. Nothing is sealed once it is
// over, and its giver acknowledges what was. [EDC-AP issued-by-mandate]
import type { MicroCredential, Problem } from '@tessera/credential';
import { whyNotMandated } from '@tessera/credential/mandates';
import type { PublishedDesign } from '../catalogue/index.ts';
import type { Sql } from '../db/index.ts';
import { acknowledge, type MandateInUse, mandateInUse } from '../organisations/index.ts';
import type { Acting } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { isMandatePublished } from '../trust/index.ts';
import type { World } from '../world.ts';

/** Undefined where the organisation awards in its own name. */
export type UnderMandate = MandateInUse | 'not-held' | undefined;

export async function mandateOf(
  { content: { mandate } }: Pick<PublishedDesign, 'content'>,
  acting: Acting,
  world: World,
  sql: Sql,
): Promise<UnderMandate> {
  return mandate?.id === undefined ? undefined : ((await mandateInUse(mandate.id, acting, world, sql)) ?? 'not-held');
}

/** What stands in the way of sealing this one under it at a moment. */
export function unmandated(credential: MicroCredential, mandate: UnderMandate, now: number): readonly Problem[] {
  if (mandate === undefined) return [];
  if (mandate === 'not-held') return [{ code: 'mandate-missing', path: '/mandate', severity: 'error', facts: {} }];
  return whyNotMandated(credential, mandate.terms, now);
}

/** Nobody could confirm what is issued under a mandate that its giver has not sealed, or cannot acknowledge. */
export async function refuseUnconfirmable(mandate: UnderMandate, count: number, world: World): Promise<void> {
  if (mandate === undefined || mandate === 'not-held') return;
  const { giver: organisation, mandate: id, terms, room } = mandate;
  if (count > room) throw new Refusal(409, 'mandate-full', { giver: terms.giver.name, room });
  if (!(await isMandatePublished({ organisation, mandate: id }, world)))
    throw new Refusal(409, 'mandate-unsealed', { giver: terms.giver.name });
}

/**
 * Keeps for its giver what was sealed under it, in the transaction that keeps the seals. False where it has ended meanwhile:
 * then nothing of them may be kept.
 */
export async function acknowledged(
  design: Pick<PublishedDesign, 'content'>,
  digests: readonly string[],
  acting: Acting,
  world: World,
  sql: Sql,
): Promise<boolean> {
  const mandate = await mandateOf(design, acting, world, sql);
  if (mandate === undefined) return true;
  if (mandate === 'not-held' || mandate.terms.ended !== undefined) return false;
  await acknowledge(mandate.mandate, digests, acting, sql);
  return true;
}

/** To whoever was about to issue at the moment it ended. */
export const endedJustNow = (mandate: UnderMandate, now: number): Refusal =>
  new Refusal(409, 'mandate-ended', {
    giver: mandate === undefined || mandate === 'not-held' ? '' : mandate.terms.giver.name,
    ended: new Date(now).toISOString().slice(0, 10),
  });

/** Whether it was ended by one of the two: then no order goes on. */
export const isEnded = (mandate: UnderMandate): boolean => mandate === 'not-held' || mandate?.terms.ended !== undefined;
