// Consents: that a person lets something of theirs be seen or used, by whom, for what, until when, and by which words they
// said so. One kind of record for all slices; who gives it a meaning looks whether it is in force.
import type { Sql } from '../../db/index.ts';
import { Refusal } from '../../refusal.ts';
import type { World } from '../../world.ts';
import type { OwnOf } from '../acting.ts';
import { addConsent, type ConsentRow, consentRows, withdraw, withdrawAbout } from '../store/consents.ts';

export type Consent = ConsentRow;

export interface ConsentGiven {
  /** Names of elements; none stands for all of them. */
  readonly what: readonly string[];
  /** The record that it is about, by its id. */
  readonly about?: string;
  /** A word of ours with the sentence `consent.recipient.<word>`, or the id of an organisation. */
  readonly recipient: string;
  /** A word of ours with the sentences `consent.purpose.<word>`. */
  readonly purpose: string;
  /** Of the words that the person agreed to; raised whenever they change what they mean. */
  readonly textVersion: number;
  /** Milliseconds since 1970 UTC. */
  readonly until?: number;
}

/** In the transaction of what it allows; answers its id. */
export async function giveConsent(
  { what, about, recipient, purpose, textVersion, until }: ConsentGiven,
  own: OwnOf,
  { clock, newId }: Pick<World, 'clock' | 'newId'>,
  sql: Sql,
): Promise<string> {
  const consent = newId();
  const made = { what, about: about ?? null, recipient, purpose, text_version: textVersion, until: until ?? null };
  await addConsent({ ...made, consent, given: clock() }, own, sql);
  return consent;
}

export const consentsOf = (own: OwnOf, sql: Sql): Promise<readonly Consent[]> => consentRows(own, sql);

/** As easily as it was given; answers what it was. Throws `consent-unknown`. */
export async function withdrawConsent(
  consent: string,
  own: OwnOf,
  { clock }: Pick<World, 'clock'>,
  sql: Sql,
): Promise<Consent> {
  const row = await withdraw(consent, own, clock(), sql);
  if (row === undefined) throw new Refusal(404, 'consent-unknown');
  return row;
}

/** What it was about has ended: nothing is consented to any more. */
export const endConsentsAbout = (about: string, own: OwnOf, at: number, sql: Sql): Promise<number> =>
  withdrawAbout(about, own, at, sql);
