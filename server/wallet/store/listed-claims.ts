// The SQL of the letters page: claims by their state, and those that need a code to print.
import { type RawBuilder, sql } from 'kysely';
import { many, one, type Sql } from '../../db/index.ts';
import { type Acting, within } from '../../people/index.ts';
import type { ClaimRow } from './claims.ts';

export type ClaimState =
  | 'waiting'
  | 'sent'
  | 'not-delivered'
  | 'opened'
  | 'claimed'
  | 'not-me'
  | 'expired'
  | 'withdrawn'
  | 'without-address';

/** The first that holds, in this order, is the state of a claim. */
const STATE = (now: Date): RawBuilder<ClaimState> => sql<ClaimState>`case
  when claimed is not null then 'claimed'
  when withdrawn is not null then 'withdrawn'
  when frozen is not null then 'not-me'
  when expires < ${now} then 'expired'
  when opened is not null then 'opened'
  when undelivered is not null then 'not-delivered'
  when sent is not null then 'sent'
  when email is null then 'without-address'
  else 'waiting' end`;

export interface Choice {
  readonly order?: string;
  readonly state?: ClaimState;
  /** Folded, with `%` round them. */
  readonly patterns: readonly string[];
  readonly now: Date;
  readonly limit: number;
  readonly offset: number;
}

export async function claimsListed(
  { order, state, patterns, now, limit, offset }: Choice,
  acting: Acting,
  on: Sql,
): Promise<{ readonly rows: readonly (ClaimRow & { readonly state: ClaimState })[]; readonly total: number }> {
  const chosen = sql`${within(acting)}
    and (${order ?? null}::uuid is null or order_id = ${order ?? null})
    and (${state ?? null}::text is null or ${STATE(now)} = ${state ?? null})
    and folded_learner like all (${patterns}::text[])`;
  const rows = await many(
    sql<ClaimRow & { state: ClaimState }>`
      select *, ${STATE(now)} as state from wallet.claim
      where ${chosen} order by offered desc, claim desc limit ${limit} offset ${offset}`,
    on,
  );
  const { total } = await one(sql<{ total: number }>`select count(*) as total from wallet.claim where ${chosen}`, on);
  return { rows, total };
}

/** How many claims are in each state. */
export const claimsCounted = (
  order: string | undefined,
  now: Date,
  acting: Acting,
  on: Sql,
): Promise<readonly { readonly state: ClaimState; readonly count: number }[]> =>
  many(
    sql<{ state: ClaimState; count: number }>`
      select state, count(*) as count from (
        select ${STATE(now)} as state from wallet.claim
        where ${within(acting)} and (${order ?? null}::uuid is null or order_id = ${order ?? null})
      ) as claims group by state`,
    on,
  );

/** Claims of people without an address that have no code yet. */
export async function claimsWithoutCode(
  order: string | undefined,
  limit: number,
  acting: Acting,
  on: Sql,
): Promise<{ readonly rows: readonly ClaimRow[]; readonly more: number }> {
  const chosen = sql`${within(acting, 'c')} and c.email is null
    and c.claimed is null and c.withdrawn is null
    and (${order ?? null}::uuid is null or c.order_id = ${order ?? null})
    and not exists (
      select 1 from wallet.claim_token t where t.organisation = c.organisation and t.claim = c.claim and t.kind = 'code')`;
  const rows = await many(
    sql<ClaimRow>`select c.* from wallet.claim c where ${chosen} order by c.folded_learner, c.claim limit ${limit}`,
    on,
  );
  const { total } = await one(sql<{ total: number }>`select count(*) as total from wallet.claim c where ${chosen}`, on);
  return { rows, more: total - rows.length };
}
