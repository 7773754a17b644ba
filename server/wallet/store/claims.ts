// The SQL of claims and of the digests that open them.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import { type Acting, within } from '../../people/index.ts';

export interface ClaimRow {
  readonly organisation: string;
  readonly claim: string;
  readonly credential: string;
  readonly order_id: string;
  readonly learner: string;
  readonly email: string | null;
  readonly generation: number;
  readonly offered: number;
  readonly expires: number;
  readonly sent: number | null;
  readonly undelivered: string | null;
  readonly opened: number | null;
  readonly claimed: number | null;
  readonly frozen: number | null;
  readonly withdrawn: number | null;
  readonly unit: string;
}

const COLUMNS = sql.raw(
  'organisation, claim, credential, order_id, learner, email, generation, offered, expires, sent, undelivered, opened, claimed, frozen, withdrawn, unit',
);

export interface NewClaim {
  readonly claim: string;
  readonly credential: string;
  readonly order: string;
  readonly learner: string;
  readonly foldedLearner: string;
  readonly email: string | null;
  readonly unit: string;
}

/** Adds claims of credentials that have none; answers those that were added. */
export async function addClaims(
  claims: readonly NewClaim[],
  { offered, expires }: { readonly offered: Date; readonly expires: Date },
  acting: Acting,
  on: Sql,
): Promise<readonly string[]> {
  const rows = await many(
    sql<{ claim: string }>`
      insert into wallet.claim
        (organisation, claim, credential, order_id, learner, folded_learner, email, generation, offered, expires, unit)
      select ${acting.organisation}, claim, credential, "order", learner, "foldedLearner", email, 1, ${offered}, ${expires}, unit
      from jsonb_to_recordset(${JSON.stringify(claims)}::jsonb)
        as given (claim uuid, credential uuid, "order" uuid, learner text, "foldedLearner" text, email text, unit uuid)
      on conflict (organisation, credential) do nothing
      returning claim`,
    on,
  );
  return rows.map(({ claim }) => claim);
}

export interface NewToken {
  readonly claim: string;
  readonly digest: Uint8Array;
}

export const addTokens = (
  tokens: readonly NewToken[],
  { kind, expires }: { readonly kind: 'link' | 'code'; readonly expires: Date },
  acting: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      insert into wallet.claim_token (digest, organisation, claim, kind, expires)
      select decode(digest, 'hex'), ${acting.organisation}, claim, ${kind}, ${expires}
      from jsonb_to_recordset(${JSON.stringify(
        tokens.map(({ claim, digest }) => ({ claim, digest: Buffer.from(digest).toString('hex') })),
      )}::jsonb) as given (digest text, claim uuid)
      on conflict (digest) do nothing`,
    on,
  );

/** Links or codes of these claims open nothing any more. */
export const dropTokens = (
  claims: readonly string[],
  kinds: readonly ('link' | 'code')[],
  acting: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      delete from wallet.claim_token
      where organisation = ${acting.organisation} and claim = any (${claims}::uuid[]) and kind = any (${kinds}::text[])`,
    on,
  );

export const tokenOf = (
  digest: Uint8Array,
  on: Sql,
): Promise<{ readonly organisation: string; readonly claim: string; readonly kind: 'link' | 'code' } | undefined> =>
  maybe(
    sql<{ organisation: string; claim: string; kind: 'link' | 'code' }>`
      select organisation, claim, kind from wallet.claim_token where digest = ${digest}`,
    on,
  );

export const claimOf = (claim: string, acting: Acting, on: Sql): Promise<ClaimRow | undefined> =>
  maybe(sql<ClaimRow>`select ${COLUMNS} from wallet.claim where ${within(acting)} and claim = ${claim}`, on);

/** The same, and nobody else may change it until the transaction ends. */
export const claimHeld = (claim: string, acting: Acting, on: Sql): Promise<ClaimRow | undefined> =>
  maybe(
    sql<ClaimRow>`
      select ${COLUMNS} from wallet.claim where ${within(acting)} and claim = ${claim} for update`,
    on,
  );

export const claimOfCredential = (credential: string, acting: Acting, on: Sql): Promise<ClaimRow | undefined> =>
  maybe(
    sql<ClaimRow>`
      select ${COLUMNS} from wallet.claim where ${within(acting)} and credential = ${credential} for update`,
    on,
  );

/** What happened to a claim; each moment is noted once, the first time. */
export const noteClaim = (
  claim: string,
  what: 'opened' | 'claimed' | 'frozen' | 'withdrawn',
  at: Date,
  acting: Acting,
  on: Sql,
): Promise<number> => {
  const column = sql.ref(what);
  return run(
    sql`
      update wallet.claim set ${column} = ${at}
      where ${within(acting)} and claim = ${claim} and ${column} is null`,
    on,
  );
};

/** The letter of this generation went out, or could not be delivered. */
export const noteSent = (
  { claim, generation }: Pick<ClaimRow, 'claim' | 'generation'>,
  outcome: { readonly sent: Date } | { readonly undelivered: string },
  acting: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      update wallet.claim
      set sent = ${'sent' in outcome ? outcome.sent : null}, undelivered = ${'sent' in outcome ? null : outcome.undelivered}
      where ${within(acting)} and claim = ${claim} and generation = ${generation}`,
    on,
  );

/** A new generation of the link, to this address; what was noted of the old one is gone. */
export const renewClaim = (
  { claim, email, expires }: { readonly claim: string; readonly email: string; readonly expires: Date },
  acting: Acting,
  on: Sql,
): Promise<{ readonly generation: number }> =>
  one(
    sql<{ generation: number }>`
      update wallet.claim
      set generation = generation + 1, email = ${email}, expires = ${expires},
        sent = null, undelivered = null, opened = null, frozen = null
      where ${within(acting)} and claim = ${claim}
      returning generation`,
    on,
  );

export const extendClaims = (claims: readonly string[], expires: Date, acting: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      update wallet.claim set expires = ${expires}
      where ${within(acting)} and claim = any (${claims}::uuid[])`,
    on,
  );
