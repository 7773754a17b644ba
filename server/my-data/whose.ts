// A person, and what is known to be about them at providers: only through the credentials that they hold.
import type { Sql } from '../db/index.ts';
import { recordsOf } from '../issuing/index.ts';
import { addressOf, personOf, type RecordOf, type Whose } from '../people/index.ts';
import { credentialsHeld } from '../wallet/index.ts';
import type { World } from '../world.ts';

export async function whoseOf(person: string, world: Pick<World, 'keys'>, sql: Sql): Promise<Whose> {
  const found = await personOf(person, sql);
  if (found === undefined) throw new Error('who is signed in is a person');
  const credentials = await credentialsHeld(person, sql);
  const results: RecordOf[] = [];
  for (const [organisation, ids] of byOrganisation(credentials))
    for (const { result } of await recordsOf(ids, organisation, sql)) results.push({ organisation, record: result });
  return { person, email: found.email, blind: addressOf(found.email, world).blind, credentials, results };
}

/** Ids of records, by the organisation whose they are. */
export function byOrganisation(records: readonly RecordOf[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { organisation, record } of records) found.set(organisation, [...(found.get(organisation) ?? []), record]);
  return found;
}
