// All SQL of keys and of the authority of this installation.
import { sql } from 'kysely';
import { many, maybe, run, type Sql } from '../db/index.ts';
import type { Acting, Openly, Publicly } from '../people/index.ts';

export type Purpose = 'seal' | 'status';

export interface KeyRow {
  readonly organisation: string;
  readonly key: string;
  readonly purpose: Purpose;
  readonly kind: 'trial' | 'imported';
  /** The legal identifier in the certificate. */
  readonly identifier: string;
  /** SHA-256 of the certificate, hexadecimal. */
  readonly fingerprint: string;
  /** PEM, the one of the key first. */
  readonly certificates: string;
  readonly wrapped: Uint8Array;
  /** Milliseconds since 1970 UTC. */
  readonly valid_from: number;
  readonly valid_until: number;
  readonly made: number;
  readonly retired: number | null;
}

/** Without the private key, for whoever looks. */
export type KeyFacts = Omit<KeyRow, 'wrapped'>;

export const currentKey = (purpose: Purpose, { organisation }: Acting, on: Sql): Promise<KeyRow | undefined> =>
  maybe(
    sql<KeyRow>`
      select organisation, key, purpose, kind, identifier, fingerprint, certificates, wrapped, valid_from, valid_until,
        made, retired
      from trust.key where organisation = ${organisation} and purpose = ${purpose} and retired is null`,
    on,
  );

/** Those in use first, then the newest. */
export const keysOf = ({ organisation }: Acting | Publicly, on: Sql): Promise<readonly KeyFacts[]> =>
  many(
    sql<KeyFacts>`
      select organisation, key, purpose, kind, identifier, fingerprint, certificates, valid_from, valid_until, made, retired
      from trust.key where organisation = ${organisation}
      order by retired desc nulls first, purpose, made desc, key desc`,
    on,
  );

export const retireKey = (purpose: Purpose, now: number, { organisation }: Acting, on: Sql) =>
  run(
    sql`
      update trust.key set retired = ${new Date(now)}
      where organisation = ${organisation} and purpose = ${purpose} and retired is null`,
    on,
  );

/** One that was here before is in use again. */
export const putKey = (given: Omit<KeyRow, 'organisation' | 'retired'>, { organisation }: Acting, on: Sql) =>
  run(
    sql`
      insert into trust.key (organisation, key, purpose, kind, identifier, fingerprint, certificates, wrapped, valid_from,
        valid_until, made)
      values (${organisation}, ${given.key}, ${given.purpose}, ${given.kind}, ${given.identifier}, ${given.fingerprint},
        ${given.certificates}, ${given.wrapped}, ${new Date(given.valid_from)}, ${new Date(given.valid_until)},
        ${new Date(given.made)})
      on conflict (organisation, fingerprint) do update set retired = null`,
    on,
  );

/** Whose seal names this legal identifier: in use before retired, newer before older. */
export async function organisationWith(identifier: string, _: Openly, on: Sql): Promise<string | undefined> {
  const rows = await many(
    sql<{ readonly organisation: string }>`
      select organisation from trust.key where identifier = ${identifier} and purpose = 'seal'
      order by retired desc nulls first, made desc, key desc limit 1`,
    on,
  );
  return rows[0]?.organisation;
}

export interface AuthorityRow {
  readonly certificate: string;
  readonly wrapped: Uint8Array;
}

export const authorityRow = (on: Sql): Promise<AuthorityRow | undefined> =>
  maybe(sql<AuthorityRow>`select certificate, wrapped from trust.authority`, on);

/** Where two make one at once, the first stays. */
export const putAuthority = ({ certificate, wrapped }: AuthorityRow, made: number, on: Sql) =>
  run(
    sql`
      insert into trust.authority (one, certificate, wrapped, made)
      values (true, ${certificate}, ${wrapped}, ${new Date(made)})
      on conflict (one) do nothing`,
    on,
  );

/** Ed25519 signs whole credentials, P-256 those whose holder may show parts. */
export type BadgeKeyKind = 'Ed25519' | 'P-256';

export interface BadgeKeyRow {
  readonly organisation: string;
  readonly key: string;
  readonly kind: BadgeKeyKind;
  /** did:key */
  readonly did: string;
  readonly wrapped: Uint8Array;
}

export const currentBadgeKey = (
  kind: BadgeKeyKind,
  { organisation }: Acting,
  on: Sql,
): Promise<BadgeKeyRow | undefined> =>
  maybe(
    sql<BadgeKeyRow>`
      select organisation, key, kind, did, wrapped from trust.badge_key
      where organisation = ${organisation} and kind = ${kind} and retired is null`,
    on,
  );

export const putBadgeKey = (
  { key, kind, did, wrapped, made }: Omit<BadgeKeyRow, 'organisation'> & { readonly made: Date },
  { organisation }: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      insert into trust.badge_key (organisation, key, kind, did, wrapped, made)
      values (${organisation}, ${key}, ${kind}, ${did}, ${wrapped}, ${made})`,
    on,
  );

/** All there ever were, the one in use first. */
export const badgeKeys = (
  { organisation }: Acting | Publicly,
  on: Sql,
): Promise<readonly Pick<BadgeKeyRow, 'organisation' | 'did'>[]> =>
  many(
    sql<Pick<BadgeKeyRow, 'organisation' | 'did'>>`
      select organisation, did from trust.badge_key where organisation = ${organisation}
      order by retired desc nulls first, made desc, key desc`,
    on,
  );

export async function organisationWithBadgeKey(did: string, _: Openly, on: Sql): Promise<string | undefined> {
  const found = await maybe(
    sql<{ readonly organisation: string }>`select organisation from trust.badge_key where did = ${did}`,
    on,
  );
  return found?.organisation;
}
