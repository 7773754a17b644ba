// Mandates as they are shown: to both sides all of them, to anyone those in force.
import type { Static } from 'typebox';
import type { Sql } from '../db/index.ts';
import { type Acting, type Publicly, publicly } from '../people/index.ts';
import type { World } from '../world.ts';
import type { MandateShown } from './contract/mandates.ts';
import { organisationKnown, organisationOf } from './organisation.ts';
import { countUses, mandateRow, type MandateRow, mandatesGiven, namesHeld } from './store/mandates.ts';

export type Mandate = Static<typeof MandateShown>;

interface Both {
  readonly given: Mandate[];
  readonly held: Mandate[];
}

export async function mandatesOf(asking: Acting | Publicly, world: World): Promise<Both> {
  const { sql } = world.db;
  const given = await mandatesGiven(asking, sql);
  return {
    given: await Promise.all(given.map((row) => mandateShown(row, world, sql))),
    held: [...(await mandatesHeldBy(asking, world, sql))],
  };
}

/** The newest first. */
export async function mandatesHeldBy(asking: Acting | Publicly, world: World, sql: Sql): Promise<readonly Mandate[]> {
  const names = await namesHeld(asking, sql);
  const rows = await Promise.all(names.map((name) => mandateRow(name, sql)));
  const held = rows.flatMap((row) => row ?? []).sort((one, other) => other.given - one.given);
  return Promise.all(held.map((row) => mandateShown(row, world, sql)));
}

/** Without what is between the two: why it was ended, how much was issued. */
export async function publicMandatesOf({ organisation }: { readonly organisation: string }, world: World) {
  await organisationKnown(organisation, world.db.sql);
  const { given, held } = await mandatesOf(publicly(organisation), world);
  const inForce = (all: readonly Mandate[]) =>
    all
      .filter(({ state }) => state === 'in-force')
      .map(({ endedBy: _, endReason: __, issued: ___, accepted: ____, ...shown }) => shown);
  return { given: inForce(given), held: inForce(held) };
}

export const mandateAddress = (
  { organisation, mandate }: Pick<MandateRow, 'organisation' | 'mandate'>,
  { config: { publicUrl } }: World,
): string => `${publicUrl}/mandates/${organisation}/${mandate}`;

async function mandateShown(row: MandateRow, world: World, sql: Sql): Promise<Mandate> {
  const giver = await organisationKnown(row.organisation, sql);
  const holder = row.holder === null ? undefined : await organisationOf(row.holder, sql);
  const { mandate, specifications, accepted, ended, ended_by: endedBy, end_reason: endReason } = row;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: giver.identity.timeZone }).format(world.clock());
  return {
    mandate,
    giver: { organisation: row.organisation, name: giver.name, legalIdentifier: giver.identity.legalIdentifier },
    holder: {
      ...(row.holder !== null && { organisation: row.holder }),
      name: holder?.name ?? row.holder_name,
      legalIdentifier: holder?.identity.legalIdentifier ?? row.holder_identifier,
    },
    statement: row.statement,
    address: mandateAddress(row, world),
    ...(specifications !== null && { specifications: [...specifications] }),
    validFrom: row.valid_from,
    ...(row.valid_until !== null && { validUntil: row.valid_until }),
    given: instant(row.given),
    ...(accepted !== null && { accepted: instant(accepted) }),
    ...(ended !== null && { ended: instant(ended) }),
    ...(endedBy !== null && { endedBy }),
    ...(endReason !== null && { endReason }),
    state: stateOf(row, today),
    issued: await countUses(row, sql),
  };
}

function stateOf({ accepted, ended, valid_from, valid_until }: MandateRow, today: string): Mandate['state'] {
  if (ended !== null) return 'ended';
  if (valid_until !== null && valid_until < today) return 'over';
  if (accepted === null) return 'offered';
  return valid_from > today ? 'coming' : 'in-force';
}

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();
