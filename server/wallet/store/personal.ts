// The SQL of what this slice holds of a person, read to be told, and taken away; and of claims whose time is over.
import { sql } from 'kysely';
import { many, run, type Sql } from '../../db/index.ts';
import type { Acting, Erased, Keeping, OwnOf, Told } from '../../people/index.ts';

export interface HeldTold {
  readonly held: string;
  readonly organisation: string;
  readonly credential: string;
  readonly title: Readonly<Record<string, string>>;
  readonly provider: string;
  readonly issued_on: string;
  readonly digest: string;
  readonly sealed: Uint8Array;
  readonly claimed: number;
  readonly state: string;
  readonly taken_back: number | null;
  readonly reason: string | null;
  readonly reason_text: string | null;
}

export const heldTold = ({ person }: Told, on: Sql): Promise<readonly HeldTold[]> =>
  many(
    sql<HeldTold>`
      select held, organisation, credential, title, provider, issued_on, digest, sealed, claimed, state, taken_back, reason,
        reason_text
      from wallet.held where person = ${person} order by claimed, held`,
    on,
  );

export const recordsHeld = (
  { person }: OwnOf,
  on: Sql,
): Promise<readonly { readonly organisation: string; readonly record: string }[]> =>
  many(
    sql<{ organisation: string; record: string }>`
      select organisation, credential as record from wallet.held where person = ${person} order by organisation, credential`,
    on,
  );

export interface ShareTold {
  readonly share: string;
  readonly title: Readonly<Record<string, string>>;
  readonly made: number;
  readonly until: number | null;
  readonly stopped: number | null;
  readonly views: number;
  readonly elements: readonly string[] | null;
}

export const sharesTold = ({ person }: Told, on: Sql): Promise<readonly ShareTold[]> =>
  many(
    sql<ShareTold>`
      select share, title, made, until, stopped, views, elements
      from wallet.share join wallet.held using (person, held) where person = ${person} order by made, share`,
    on,
  );

export interface ClaimTold {
  readonly organisation: string;
  readonly credential: string;
  readonly learner: string;
  readonly email: string | null;
  readonly offered: number;
  readonly expires: number;
  readonly sent: number | null;
  readonly opened: number | null;
  readonly claimed: number | null;
}

/** Of what the person holds, and of what waits at their address; not of what somebody took who had it before. */
export const claimsTold = ({ credentials, email }: Told, on: Sql): Promise<readonly ClaimTold[]> =>
  many(
    sql<ClaimTold>`
      select organisation, credential, learner, email, offered, expires, sent, opened, claimed from wallet.claim
      where credential = any(${credentials.map(({ record }) => record)}::uuid[]) or (claimed is null and lower(email) = lower(${email}))
      order by offered, claim`,
    on,
  );

/** Nothing opens anything any more, and nothing is held. */
export async function dropHeld({ person }: Erased, on: Sql): Promise<void> {
  for (const table of ['share_token', 'share', 'held'])
    await run(sql`delete from ${sql.table(`wallet.${table}`)} where person = ${person}`, on);
}

export const dropClaimsOf = (credentials: readonly string[], { organisation }: Acting, on: Sql): Promise<void> =>
  dropClaims(credentials, organisation, on);

async function dropClaims(credentials: readonly string[], organisation: string, on: Sql): Promise<void> {
  await run(
    sql`
      delete from wallet.claim_token using wallet.claim
      where claim_token.organisation = ${organisation} and claim.organisation = ${organisation}
        and claim_token.claim = claim.claim and claim.credential = any(${credentials}::uuid[])`,
    on,
  );
  await run(
    sql`delete from wallet.claim where organisation = ${organisation} and credential = any(${credentials}::uuid[])`,
    on,
  );
}

/** The credentials that were offered at this address by an organisation. */
export const offeredAt = async (email: string, { organisation }: Acting, on: Sql): Promise<readonly string[]> => {
  const rows = await many(
    sql<{ credential: string }>`
      select credential from wallet.claim
      where organisation = ${organisation} and lower(email) = lower(${email}) order by credential`,
    on,
  );
  return rows.map(({ credential }) => credential);
};

/** A bounded number of those that nobody took and whose link ended so many milliseconds ago. */
export const forgetClaims = async (kept: number, most: number, { now }: Keeping, on: Sql): Promise<number> => {
  const rows = await many(
    sql<{ organisation: string; credential: string }>`
      select organisation, credential from wallet.claim
      where claimed is null and expires < ${new Date(now - kept)} limit ${most} for update skip locked`,
    on,
  );
  for (const { organisation, credential } of rows) await dropClaims([credential], organisation, on);
  return rows.length;
};

/** A bounded number of those that ended so many milliseconds ago. */
export const forgetShares = async (kept: number, most: number, { now }: Keeping, on: Sql): Promise<number> => {
  const over = sql`
    select person, share from wallet.share where least(stopped, until) < ${new Date(now - kept)}
    order by person, share limit ${most}`;
  await run(sql`delete from wallet.share_token where (person, share) in (${over})`, on);
  return run(sql`delete from wallet.share where (person, share) in (${over})`, on);
};
