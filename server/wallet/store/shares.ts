// The SQL of shared links.
import type { ElementKey } from '@tessera/credential/elements';
import { sql } from 'kysely';
import { many, maybe, run, type Sql } from '../../db/index.ts';
import type { ByToken, OwnOf } from '../../people/index.ts';

export interface ShareRow {
  readonly person: string;
  readonly share: string;
  readonly held: string;
  readonly made: number;
  readonly until: number | null;
  readonly stopped: number | null;
  readonly views: number;
  /** What alone is shown, by the names of the elements; null shows everything. */
  readonly elements: readonly ElementKey[] | null;
}

export const addShare = (
  {
    share,
    held,
    made,
    until,
    elements,
  }: Pick<ShareRow, 'share' | 'held' | 'elements'> & { readonly made: Date; readonly until: Date | null },
  { person }: OwnOf,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      insert into wallet.share (person, share, held, made, until, elements)
      values (${person}, ${share}, ${held}, ${made}, ${until}, ${elements}::text[])`,
    on,
  );

export const addShareToken = (digest: Uint8Array, share: string, { person }: OwnOf, on: Sql): Promise<number> =>
  run(sql`insert into wallet.share_token (digest, person, share) values (${digest}, ${person}, ${share})`, on);

export const sharesOf = (held: string, { person }: OwnOf, on: Sql): Promise<readonly ShareRow[]> =>
  many(
    sql<ShareRow>`
      select person, share, held, made, until, stopped, views, elements from wallet.share
      where person = ${person} and held = ${held} order by made desc, share desc`,
    on,
  );

export const shareOfToken = async ({ digest }: ByToken, on: Sql): Promise<ShareRow | undefined> => {
  const token = await maybe(
    sql<{ person: string; share: string }>`select person, share from wallet.share_token where digest = ${digest}`,
    on,
  );
  if (token === undefined) return undefined;
  return maybe(
    sql<ShareRow>`
      select person, share, held, made, until, stopped, views, elements from wallet.share
      where person = ${token.person} and share = ${token.share}`,
    on,
  );
};

/** False when there is no such share, or it was stopped before. */
export const stopShareOf = async (
  share: string,
  held: string,
  { person }: OwnOf,
  at: Date,
  on: Sql,
): Promise<boolean> => {
  const stopped = await run(
    sql`
      update wallet.share set stopped = ${at}
      where person = ${person} and held = ${held} and share = ${share} and stopped is null`,
    on,
  );
  return stopped > 0;
};

/** Whatever it shows. */
export const stopShareById = (share: string, { person }: OwnOf, at: Date, on: Sql): Promise<number> =>
  run(
    sql`update wallet.share set stopped = ${at} where person = ${person} and share = ${share} and stopped is null`,
    on,
  );

export const countView = (share: string, { person }: OwnOf, on: Sql): Promise<number> =>
  run(sql`update wallet.share set views = views + 1 where person = ${person} and share = ${share}`, on);
