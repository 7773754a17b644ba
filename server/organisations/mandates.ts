// Mandates: given by an owner, accepted by the body that they are given to, ended by either. What changes stands in the log
// of both. [EDC-AP issued-by-mandate]
import { type MandateGiven, type MandateTerms, readTerms } from '@tessera/credential/mandates';
import type { Static } from 'typebox';
import type { Sql } from '../db/index.ts';
import { type Acting, actingAsInstallation, note } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { mandateOperations } from './contract/mandates.ts';
import { identifierKey } from './identity.ts';
import { type Organisation, organisationKnown, organisationOf } from './organisation.ts';
import {
  addMandate,
  mandateHeldAs,
  type MandateRow,
  type MandateSaid,
  markAccepted,
  markEnded,
  nameGiven,
  nameHeld,
  organisationByIdentifier,
} from './store/mandates.ts';

type Giving = Static<(typeof mandateOperations)['giveMandate']['input']>;

/** Answers the id of the mandate. */
export async function giveMandate(asked: Giving, acting: Acting, world: World): Promise<string> {
  const { db, clock, newId } = world;
  return db.transaction(async (sql) => {
    const giver = await organisationKnown(acting.organisation, sql);
    const key = identifierKey(asked.holderIdentifier);
    if (key === identifierKey(giver.identity.legalIdentifier)) throw new Refusal(422, 'mandate-to-itself');
    const found = await organisationByIdentifier(key, sql);
    const holder = found === undefined ? undefined : await organisationOf(found, sql);
    const name = holder?.name ?? asked.holderName?.trim() ?? '';
    if (name === '')
      throw new Refusal(422, 'mandate-holder-unnamed', { given: asked.holderIdentifier }, [
        { path: '/holderName', code: 'field-missing', facts: {} },
      ]);
    const specifications = (asked.specifications ?? []).map((one) => one.trim()).filter((one) => one !== '');
    const row: MandateSaid = {
      organisation: acting.organisation,
      mandate: newId(),
      holder: holder?.organisation ?? null,
      holder_identifier: holder?.identity.legalIdentifier ?? key,
      holder_name: name,
      statement: asked.statement.trim(),
      specifications: specifications.length === 0 ? null : specifications,
      valid_from: asked.validFrom,
      valid_until: asked.validUntil ?? null,
      given: clock(),
      // A body outside has nobody here who could accept: it does so by issuing.
      accepted: holder === undefined ? clock() : null,
      ...{ ended: null, ended_by: null, end_reason: null },
    };
    refuseUnreadable(row, giver);
    await addMandate(row, acting, sql);
    await tellBoth('mandate-given', row, acting, world, sql);
    return row.mandate;
  });
}

/** What its document would say has to be readable for every verifier. */
function refuseUnreadable(row: MandateSaid, giver: Organisation): void {
  const read = readTerms(
    givenTerms(row, giver, { name: row.holder_name, legalIdentifier: row.holder_identifier }),
    zoneOf(giver),
  );
  const problems = [
    ...(row.statement === '' ? [{ path: '/statement', code: 'field-missing', facts: {} }] : []),
    ...read.problems.map(({ path, code, facts }) => ({ path: PLACES[path] ?? path, code, facts })),
  ];
  if (problems.length > 0) throw new Refusal(422, 'mandate-incomplete', { count: problems.length }, problems);
}

const PLACES: Readonly<Record<string, string>> = {
  '/holder/legalIdentifier': '/holderIdentifier',
  '/holder/name': '/holderName',
};

interface Party {
  readonly name: string;
  readonly legalIdentifier: string;
  readonly keys?: readonly string[];
}

const givenTerms = (row: MandateSaid, giver: Organisation, holder: Party, acknowledged?: string): MandateGiven => ({
  giver: { name: giver.name, legalIdentifier: giver.identity.legalIdentifier },
  holder,
  ...(row.specifications !== null && { specifications: row.specifications }),
  validFrom: row.valid_from,
  ...(row.valid_until !== null && { validUntil: row.valid_until }),
  ...(row.ended !== null && { ended: `${new Date(row.ended).toISOString().slice(0, 19)}Z` }),
  ...(acknowledged !== undefined && { acknowledged }),
});

const zoneOf = ({ identity: { timeZone } }: Organisation): string => timeZone;

/** As its document says it. The holder as the register has it now, where it is one of here. */
export async function termsOf(
  row: MandateRow,
  more: { readonly keys?: readonly string[]; readonly acknowledged?: string },
  sql: Sql,
): Promise<MandateTerms> {
  const giver = await organisationKnown(row.organisation, sql);
  const found = row.holder === null ? undefined : await organisationOf(row.holder, sql);
  const { keys = [], acknowledged } = more;
  const holder = {
    name: found?.name ?? row.holder_name,
    legalIdentifier: found?.identity.legalIdentifier ?? row.holder_identifier,
    ...(keys.length > 0 && { keys }),
  };
  const read = readTerms(givenTerms(row, giver, holder, acknowledged), zoneOf(giver));
  if (!read.ok) throw new Error(`a mandate that was kept cannot be read: ${read.problems[0]?.code}`);
  return read.value;
}

interface OfMandate {
  readonly mandate: string;
}

export function acceptMandate({ mandate }: OfMandate, acting: Acting, world: World): Promise<void> {
  return world.db.transaction(async (sql) => {
    const name = await nameHeld(mandate, acting, sql);
    const row = name && (await mandateHeldAs(name, 'update', sql));
    if (row === undefined) throw new Refusal(404, 'mandate-unknown');
    if (row.ended !== null) throw endedOn(row, await organisationKnown(row.organisation, sql));
    if (row.accepted !== null) return;
    await markAccepted(world.clock(), row, sql);
    await tellBoth('mandate-accepted', row, acting, world, sql);
  });
}

export function endMandate(
  { mandate, reason }: OfMandate & { readonly reason: string },
  acting: Acting,
  world: World,
): Promise<void> {
  return world.db.transaction(async (sql) => {
    const own = await mandateHeldAs(nameGiven(mandate, acting), 'update', sql);
    const held = own === undefined ? await nameHeld(mandate, acting, sql) : undefined;
    const row = own ?? (held && (await mandateHeldAs(held, 'update', sql)));
    if (row === undefined) throw new Refusal(404, 'mandate-unknown');
    if (row.ended !== null) return; // asked for twice, because an answer was lost
    const by = own === undefined ? 'holder' : 'giver';
    await markEnded({ at: world.clock(), by, reason: reason.trim() }, row, sql);
    await tellBoth('mandate-ended', row, acting, world, sql);
  });
}

/** The end is told with its day where the giver is, and what to do. */
function endedOn(row: MandateRow, giver: Organisation): Refusal {
  const at = row.ended ?? 0;
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zoneOf(giver) }).format(at);
  return new Refusal(409, 'mandate-ended', { giver: giver.name, ended: day });
}

/** In the log of the one who acts, and of the other one as far as it is of here. */
async function tellBoth(act: string, row: MandateSaid, acting: Acting, world: World, sql: Sql): Promise<void> {
  const { organisation, holder, mandate } = row;
  await note(acting, { act, record: mandate }, world, sql);
  const other = acting.organisation === organisation ? holder : organisation;
  if (other !== null) await note(actingAsInstallation(other), { act, record: mandate }, world, sql);
}
