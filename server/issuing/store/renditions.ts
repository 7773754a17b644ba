// The SQL of credentials in other formats.
import { sql } from 'kysely';
import { many, maybe, run, type Sql } from '../../db/index.ts';
import type { Acting } from '../../people/index.ts';

export interface NewRendition {
  readonly credential: string;
  readonly format: string;
  readonly list: number;
  readonly slot: number;
  /** gzip */
  readonly sealed: Uint8Array;
  readonly digest: Uint8Array;
  readonly made: Date;
}

export const renditionOf = (
  credential: string,
  format: string,
  { organisation }: Acting,
  on: Sql,
): Promise<{ readonly sealed: Uint8Array } | undefined> =>
  maybe(
    sql<{ sealed: Uint8Array }>`
      select sealed from issuing.rendition
      where organisation = ${organisation} and credential = ${credential} and format = ${format}`,
    on,
  );

/** Where two ask at once, the first stays. */
export const addRendition = (
  { credential, format, list, slot, sealed, digest, made }: NewRendition,
  { organisation }: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      insert into issuing.rendition (organisation, credential, format, list, slot, sealed, digest, made)
      values (${organisation}, ${credential}, ${format}, ${list}, ${slot}, ${sealed}, ${digest}, ${made})
      on conflict (organisation, credential, format) do nothing`,
    on,
  );

export async function listsOfRenditions(
  credential: string,
  { organisation }: Acting,
  on: Sql,
): Promise<readonly number[]> {
  const rows = await many(
    sql<{ list: number }>`
      select distinct list from issuing.rendition
      where organisation = ${organisation} and credential = ${credential}`,
    on,
  );
  return rows.map(({ list }) => list);
}
