// All SQL of mandates. A giver has the mandate, a holder has its name and what was issued under it.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import type { Acting, Publicly } from '../../people/index.ts';

export interface MandateSaid {
  /** The giver. */
  readonly organisation: string;
  readonly mandate: string;
  /** Of this installation; null where it is another body. */
  readonly holder: string | null;
  readonly holder_identifier: string;
  readonly holder_name: string;
  readonly statement: string;
  /** Null for all. */
  readonly specifications: readonly string[] | null;
  /** Calendar days. */
  readonly valid_from: string;
  readonly valid_until: string | null;
  /** Milliseconds since 1970 UTC. */
  readonly given: number;
  readonly accepted: number | null;
  readonly ended: number | null;
  readonly ended_by: 'giver' | 'holder' | null;
  readonly end_reason: string | null;
}

declare const found: unique symbol;

/** One that was found by whoever is a party to it, or by anybody who may see it. */
export interface MandateRow extends MandateSaid {
  readonly [found]: 'mandate';
}

/** By what a mandate is found: a giver names its own, of a holder the giver is looked up. */
export interface MandateName {
  readonly [found]: 'name';
  /** The giver. */
  readonly organisation: string;
  readonly mandate: string;
}

/** The name of one that `organisation` gave, or of which it publishes what it gave. */
export const nameGiven = (mandate: string, { organisation }: Acting | Publicly): MandateName =>
  ({ organisation, mandate }) as unknown as MandateName; // the mark exists in types only

const COLUMNS = sql`
  organisation, mandate, holder, holder_identifier, holder_name, statement, specifications, valid_from, valid_until, given,
  accepted, ended, ended_by, end_reason`;

export async function addMandate(row: MandateSaid, { organisation }: Acting, on: Sql): Promise<void> {
  const { mandate, holder, statement, specifications } = row;
  await run(
    sql`
      insert into organisations.mandate (organisation, mandate, holder, holder_identifier, holder_name, statement,
        specifications, valid_from, valid_until, given, accepted)
      values (${organisation}, ${mandate}, ${holder}, ${row.holder_identifier}, ${row.holder_name}, ${statement},
        ${specifications === null ? null : [...specifications]}::text[], ${row.valid_from}, ${row.valid_until},
        ${new Date(row.given)}, ${row.accepted === null ? null : new Date(row.accepted)})`,
    on,
  );
  if (holder === null) return;
  await run(
    sql`
      insert into organisations.mandate_held (organisation, mandate, giver)
      values (${holder}, ${mandate}, ${organisation})`,
    on,
  );
}

/** The newest first. */
export const mandatesGiven = ({ organisation }: Acting | Publicly, on: Sql): Promise<readonly MandateRow[]> =>
  many(
    sql<MandateRow>`
      select ${COLUMNS} from organisations.mandate where organisation = ${organisation} order by given desc, mandate`,
    on,
  );

/** Those that were given to an organisation, by whom; the giver has the rest. */
export const namesHeld = ({ organisation }: Acting | Publicly, on: Sql): Promise<readonly MandateName[]> =>
  many(
    sql<MandateName>`
      select giver as organisation, mandate from organisations.mandate_held
      where organisation = ${organisation} order by mandate desc`,
    on,
  );

export const mandateRow = ({ organisation, mandate }: MandateName, on: Sql): Promise<MandateRow | undefined> =>
  maybe(
    sql<MandateRow>`
      select ${COLUMNS} from organisations.mandate where organisation = ${organisation} and mandate = ${mandate}`,
    on,
  );

/** As it is until the end of the transaction: `share` for whoever issues under it, `update` for whoever changes it. */
export const mandateHeldAs = (
  { organisation, mandate }: MandateName,
  hold: 'share' | 'update',
  on: Sql,
): Promise<MandateRow | undefined> =>
  maybe(
    sql<MandateRow>`
      select ${COLUMNS} from organisations.mandate where organisation = ${organisation} and mandate = ${mandate}
      ${hold === 'share' ? sql`for share` : sql`for update`}`,
    on,
  );

/** The name of one that was given to the organisation. */
export const nameHeld = (mandate: string, { organisation }: Acting, on: Sql): Promise<MandateName | undefined> =>
  maybe(
    sql<MandateName>`
      select giver as organisation, mandate from organisations.mandate_held
      where organisation = ${organisation} and mandate = ${mandate}`,
    on,
  );

export const markAccepted = (at: number, { organisation, mandate }: MandateRow, on: Sql) =>
  run(
    sql`
      update organisations.mandate set accepted = ${new Date(at)}
      where organisation = ${organisation} and mandate = ${mandate}`,
    on,
  );

export interface Ending {
  readonly at: number;
  readonly by: 'giver' | 'holder';
  readonly reason: string;
}

/** It stands with its giver, whoever ends it. */
export const markEnded = ({ at, by, reason }: Ending, { organisation, mandate }: MandateRow, on: Sql) =>
  run(
    sql`
      update organisations.mandate set ended = ${new Date(at)}, ended_by = ${by}, end_reason = ${reason}
      where organisation = ${organisation} and mandate = ${mandate}`,
    on,
  );

export const addUses = (mandate: string, digests: readonly string[], { organisation }: Acting, on: Sql) =>
  run(
    sql`
      insert into organisations.mandate_use (organisation, mandate, digest)
      select ${organisation}::uuid, ${mandate}::uuid, digest from unnest(${[...digests]}::text[]) as digest
      on conflict do nothing`,
    on,
  );

/** What its holder issued under it: digests alone, as its giver acknowledges them. */
export async function usesOf({ mandate, holder }: MandateRow, on: Sql): Promise<readonly string[]> {
  const rows = await many(
    sql<{ readonly digest: string }>`
      select digest from organisations.mandate_use where organisation = ${holder} and mandate = ${mandate}`,
    on,
  );
  return rows.map(({ digest }) => digest);
}

export async function countUses({ mandate, holder }: MandateRow, on: Sql): Promise<number> {
  const { uses } = await one(
    sql<{ readonly uses: number }>`
      select count(*) as uses from organisations.mandate_use where organisation = ${holder} and mandate = ${mandate}`,
    on,
  );
  return uses;
}

/** The organisation of this installation with a registered identifier. */
export async function organisationByIdentifier(identifier: string, on: Sql): Promise<string | undefined> {
  const found = await maybe(
    sql<{ readonly organisation: string }>`
      select organisation from organisations.legal_identifier where identifier = ${identifier}`,
    on,
  );
  return found?.organisation;
}
