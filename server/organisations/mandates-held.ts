// Mandates as those who design and issue under them need them, and as trust publishes them.
import { acknowledgements, type MandateTerms } from '@tessera/credential/mandates';
import type { Sql } from '../db/index.ts';
import { type Acting, actingAsInstallation, publicly } from '../people/index.ts';
import type { World } from '../world.ts';
import { termsOf } from './mandates.ts';
import { type Mandate, mandateAddress, mandatesHeldBy } from './mandates-shown.ts';
import { organisationKnown } from './organisation.ts';
import {
  addUses,
  countUses,
  mandateHeldAs,
  mandateRow,
  type MandateRow,
  nameGiven,
  nameHeld,
  usesOf,
} from './store/mandates.ts';

/** A mandate that a design can name: its giver as credentials name it, and what stands in them. */
export interface MandateToUse {
  readonly mandate: string;
  readonly state: Mandate['state'];
  /** A legal entity as the library reads one. */
  readonly giver: Readonly<Record<string, unknown>>;
  readonly giverName: string;
  readonly validUntil?: string;
  /** The day on which it was over, where it is. */
  readonly over?: string;
  readonly specifications?: readonly string[];
  /** What credentials say of it. */
  readonly said: { readonly statement: string; readonly id: string };
}

/** Those that the organisation accepted. */
export async function mandatesToUse(acting: Acting, world: World, sql: Sql): Promise<readonly MandateToUse[]> {
  const held = await mandatesHeldBy(acting, world, sql);
  const accepted = held.filter(({ accepted }) => accepted !== undefined);
  return Promise.all(
    accepted.map(async ({ mandate, state, giver, statement, address, ...shown }) => {
      const { legalEntity } = await organisationKnown(giver.organisation ?? '', sql);
      const { validUntil, specifications, ended = validUntil } = shown;
      return {
        ...{ mandate, state, giver: legalEntity, giverName: giver.name },
        ...(validUntil !== undefined && { validUntil }),
        ...(ended !== undefined && { over: ended.slice(0, 10) }),
        ...(specifications !== undefined && { specifications }),
        said: { statement, id: address },
      };
    }),
  );
}

/** What is issued under, found by the address that the design names. */
export interface MandateInUse {
  readonly mandate: string;
  /** The organisation that gave it. */
  readonly giver: string;
  readonly terms: MandateTerms;
  /** How many more its document has room to acknowledge. */
  readonly room: number;
}

/** What a document of the size that verifiers read can acknowledge, with some left for corrections. */
const MOST_ISSUED = 90_000;

/**
 * The mandate at an address, ended or not, held as it is until the end of the transaction where there is one. Undefined
 * where it is not one that the organisation accepted.
 */
export async function mandateInUse(
  address: string,
  acting: Acting,
  world: World,
  sql: Sql,
): Promise<MandateInUse | undefined> {
  const [giver = '', mandate = ''] = address.replace(`${world.config.publicUrl}/mandates/`, '').split('/');
  const name = UUID.test(mandate) ? await nameHeld(mandate, acting, sql) : undefined;
  const row = name?.organisation === giver ? await mandateHeldAs(name, 'share', sql) : undefined;
  if (row === undefined || row.accepted === null) return undefined;
  const room = Math.max(0, MOST_ISSUED - (await countUses(row, sql)));
  return { mandate, giver, terms: await termsOf(row, {}, sql), room };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** In the transaction that keeps what was issued: the giver acknowledges it from then on. */
export const acknowledge = (mandate: string, digests: readonly string[], acting: Acting, sql: Sql): Promise<number> =>
  addUses(mandate, digests, acting, sql);

/** What the giver says of a mandate, to be sealed. Undefined where there is none that was accepted. */
export interface MandateToPublish {
  readonly url: string;
  readonly giver: Acting;
  /** The organisation of here that holds it. */
  readonly holder: string | null;
  /** Changes when anything of it does. */
  readonly revision: string;
  readonly terms: (keys: readonly string[]) => Promise<MandateTerms>;
}

export async function mandateToPublish(
  { organisation, mandate }: Pick<MandateRow, 'organisation' | 'mandate'>,
  world: World,
): Promise<MandateToPublish | undefined> {
  const { sql } = world.db;
  const row = await mandateRow(nameGiven(mandate, publicly(organisation)), sql);
  if (row === undefined || row.accepted === null) return undefined;
  const isOver = row.ended !== null || (row.valid_until !== null && Date.parse(row.valid_until) < world.clock());
  return {
    url: mandateAddress(row, world),
    giver: actingAsInstallation(row.organisation),
    holder: row.holder,
    revision: `${row.ended ?? ''} ${isOver}`,
    async terms(keys) {
      const uses = isOver ? await usesOf(row, sql) : [];
      return termsOf(row, { keys, ...(uses.length > 0 && { acknowledged: acknowledgements(uses) }) }, sql);
    },
  };
}
