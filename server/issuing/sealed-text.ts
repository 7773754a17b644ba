// The sealed file of a credential, byte for byte as it was sealed, made anew from its row.
import type { Sql } from '../db/index.ts';
import type { Acting } from '../people/index.ts';
import type { World } from '../world.ts';
import { designOf } from './credential-for.ts';
import { listsUnder, textOf } from './seals.ts';
import { credentialOf } from './store/credentials.ts';
import { sealOf } from './store/seals.ts';

/**
 * Undefined where there is no such credential or it is not sealed yet. Throws where the bytes would not be those that were
 * sealed. Inside a transaction, its `sql` comes along.
 */
export async function sealedText(
  credential: string,
  acting: Acting,
  { config, db }: Pick<World, 'config' | 'db'>,
  sql: Sql = db.sql,
): Promise<string | undefined> {
  const { organisation } = acting;
  const row = await credentialOf(credential, acting, sql);
  if (row === undefined || row.seal === null) return undefined;
  const kept = await sealOf(row.seal, acting, sql);
  const { content } = await designOf(row, organisation, sql);
  return textOf(row, content, kept, listsUnder(config.publicUrl, organisation));
}
