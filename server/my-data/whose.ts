// A person, and what is known to be about them at providers: only through the credentials that they hold.
import type { Sql } from '../db/index.ts';
import { recordsOf } from '../issuing/index.ts';
import {
  beginErasing,
  byAddress,
  type Erased,
  eraseOf,
  type RecordOf,
  type Signed,
  type Told,
  tellOf,
} from '../people/index.ts';
import { credentialsHeld } from '../wallet/index.ts';
import type { World } from '../world.ts';

/** Whoever is signed in, to be told of themselves. */
export const toldOf = async (signed: Signed, world: World, sql: Sql): Promise<Told> =>
  tellOf(await byAddress(signed, world, sql), await knownOf(signed, sql));

/** Whoever is signed in, to be erased: what they change at this moment is waited for, and goes with the rest. */
export async function erasedOf(signed: Signed, world: World, sql: Sql): Promise<Erased> {
  await beginErasing(signed.person, world, sql);
  return eraseOf(await byAddress(signed, world, sql), await knownOf(signed, sql));
}

async function knownOf(signed: Signed, sql: Sql) {
  const credentials = await credentialsHeld(signed, sql);
  const results: RecordOf[] = [];
  for (const [organisation, ids] of byOrganisation(credentials))
    for (const { result } of await recordsOf(ids, organisation, sql)) results.push({ organisation, record: result });
  return { credentials, results };
}

/** Ids of records, by the organisation whose they are. */
export function byOrganisation(records: readonly RecordOf[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { organisation, record } of records) found.set(organisation, [...(found.get(organisation) ?? []), record]);
  return found;
}
