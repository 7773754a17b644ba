// All SQL of programs: clients, their secrets, their tokens.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import type { Acting } from '../../people/index.ts';
import type { Right } from '../../rights/contract.ts';

/** All times are milliseconds since 1970 UTC. */
export interface ClientRow {
  readonly client: string;
  readonly name: string;
  readonly scopes: readonly Right[];
  readonly made: number;
  readonly expires: number;
  readonly used: number | null;
  readonly ended: number | null;
}

export const clientRows = ({ organisation }: Acting, on: Sql): Promise<readonly ClientRow[]> =>
  many(
    sql<ClientRow>`
      select client, name, scopes, made, expires, used, ended from organisations.client
      where organisation = ${organisation} order by made desc, client desc`,
    on,
  );

/** Until the end of the transaction nobody else changes it. */
export const clientHeld = (client: string, { organisation }: Acting, on: Sql): Promise<ClientRow | undefined> =>
  maybe(
    sql<ClientRow>`
      select client, name, scopes, made, expires, used, ended from organisations.client
      where organisation = ${organisation} and client = ${client} for update`,
    on,
  );

export async function liveClients(now: number, { organisation }: Acting, on: Sql): Promise<number> {
  const { live } = await one(
    sql<{ readonly live: number }>`
      select count(*) as live from organisations.client
      where organisation = ${organisation} and ended is null and expires > ${new Date(now)}`,
    on,
  );
  return live;
}

export const addClient = (
  { client, name, scopes, made, expires }: Omit<ClientRow, 'used' | 'ended'>,
  { organisation }: Acting,
  on: Sql,
) =>
  run(
    sql`
      insert into organisations.client (organisation, client, name, scopes, made, expires)
      values (${organisation}, ${client}, ${name}, ${scopes}, ${new Date(made)}, ${new Date(expires)})`,
    on,
  );

export interface NewSecret {
  readonly client: string;
  readonly secret: string;
  readonly digest: Uint8Array;
  readonly made: number;
}

export const addSecret = ({ client, secret, digest, made }: NewSecret, { organisation }: Acting, on: Sql) =>
  run(
    sql`
      insert into organisations.client_secret (organisation, client, secret, digest, made)
      values (${organisation}, ${client}, ${secret}, ${digest}, ${new Date(made)})`,
    on,
  );

/** The one that was good is so until then, and those that were replaced before it are gone. */
export async function replaceSecrets(client: string, until: number, { organisation }: Acting, on: Sql): Promise<void> {
  await run(
    sql`
      delete from organisations.client_secret
      where organisation = ${organisation} and client = ${client} and until is not null`,
    on,
  );
  await run(
    sql`
      update organisations.client_secret set until = ${new Date(until)}
      where organisation = ${organisation} and client = ${client}`,
    on,
  );
}

/** What it shows itself with, and its tokens, are gone; that it was there stays. */
export async function endClientRow(client: string, now: number, { organisation }: Acting, on: Sql): Promise<void> {
  await run(
    sql`delete from organisations.client_secret where organisation = ${organisation} and client = ${client}`,
    on,
  );
  await run(
    sql`delete from organisations.client_token where organisation = ${organisation} and client = ${client}`,
    on,
  );
  await run(
    sql`
      update organisations.client set ended = ${new Date(now)}
      where organisation = ${organisation} and client = ${client}`,
    on,
  );
}

/** Whose secrets a program has to know: with what it names itself by, before anybody acts. */
export interface Named {
  readonly organisation: string;
  readonly client: string;
}

declare const found: unique symbol;

/** One that is there and not over. */
export interface ClientShown extends Named {
  readonly [found]: true;
  readonly scopes: readonly Right[];
  readonly digests: readonly Uint8Array[];
}

/** What may be asked in one statement, whether there is such a client or not. */
export async function clientShown(
  { organisation, client }: Named,
  now: number,
  on: Sql,
): Promise<ClientShown | undefined> {
  const rows = await many(
    sql<{ readonly scopes: readonly Right[]; readonly digest: Uint8Array }>`
      select client.scopes, client_secret.digest
      from organisations.client join organisations.client_secret using (organisation, client)
      where organisation = ${organisation} and client = ${client}
        and client.ended is null and client.expires > ${new Date(now)}
        and (client_secret.until is null or client_secret.until > ${new Date(now)})`,
    on,
  );
  const [first] = rows;
  const digests = rows.map(({ digest }) => digest);
  return first && ({ organisation, client, scopes: first.scopes, digests } as unknown as ClientShown); // the mark exists in types only
}

/** The scopes that a client has now; undefined where it is over. */
export async function scopesNow(
  { organisation, client }: TokenRow,
  now: number,
  on: Sql,
): Promise<readonly Right[] | undefined> {
  const found = await maybe(
    sql<{ readonly scopes: readonly Right[] }>`
      select scopes from organisations.client
      where organisation = ${organisation} and client = ${client} and ended is null and expires > ${new Date(now)}`,
    on,
  );
  return found?.scopes;
}

/** What a token that was brought stands for. */
export interface TokenRow extends Named {
  readonly [found]: true;
  readonly scopes: readonly Right[];
}

export interface NewToken {
  readonly digest: Uint8Array;
  readonly scopes: readonly Right[];
  readonly expires: number;
}

export async function addToken(
  { digest, scopes, expires }: NewToken,
  { organisation, client }: ClientShown,
  now: number,
  on: Sql,
): Promise<void> {
  await run(
    sql`
      insert into organisations.client_token (digest, organisation, client, scopes, expires)
      values (${digest}, ${organisation}, ${client}, ${scopes}, ${new Date(expires)})`,
    on,
  );
  await run(
    sql`
      update organisations.client set used = ${new Date(now)}
      where organisation = ${organisation} and client = ${client}`,
    on,
  );
}

export const tokenRow = (digest: Uint8Array, now: number, on: Sql): Promise<TokenRow | undefined> =>
  maybe(
    sql<TokenRow>`
      select organisation, client, scopes from organisations.client_token
      where digest = ${digest} and expires > ${new Date(now)}`,
    on,
  );

export const dropToken = (digest: Uint8Array, { organisation, client }: Named, on: Sql) =>
  run(
    sql`
      delete from organisations.client_token
      where digest = ${digest} and organisation = ${organisation} and client = ${client}`,
    on,
  );

/** A few of those that are over. */
export const forgetTokens = (now: number, most: number, on: Sql) =>
  run(
    sql`
      delete from organisations.client_token where digest in (
        select digest from organisations.client_token where expires <= ${new Date(now)} limit ${most}
        for update skip locked)`,
    on,
  );
