// The SQL of seals: the certificates that a credential was sealed with, kept once for many.
import { sql } from 'kysely';
import { one, run, type Sql } from '../../db/index.ts';
import type { Acting } from '../../people/index.ts';

export interface SealRow {
  readonly algorithm: string;
  /** PEM, the one that seals first. */
  readonly certificates: string;
}

export const addSeal = (
  seal: Uint8Array,
  { algorithm, certificates }: SealRow,
  { organisation }: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      insert into issuing.seal (organisation, seal, algorithm, certificates)
      values (${organisation}, ${seal}, ${algorithm}, ${certificates})
      on conflict do nothing`,
    on,
  );

export const sealOf = (seal: Uint8Array, { organisation }: Acting, on: Sql): Promise<SealRow> =>
  one(
    sql<SealRow>`
      select algorithm, certificates from issuing.seal where organisation = ${organisation} and seal = ${seal}`,
    on,
  );
