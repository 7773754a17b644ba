// All SQL of passkeys, of the index by which they are found, and of the challenges that they are asked to sign.
import { sql } from 'kysely';
import { many, maybe, run, type Sql } from '../../db/index.ts';
import type { OwnOf } from '../acting.ts';

declare const found: unique symbol;

/** One that is there: its use is counted by whoever was shown a signature of it. */
export interface PasskeyRow {
  readonly [found]: true;
  readonly person: string;
  readonly passkey: string;
  readonly name: string;
  readonly credential: Uint8Array;
  readonly public_key: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  /** Other devices of the person have it too. */
  readonly synced: boolean;
  /** Milliseconds since 1970 UTC. */
  readonly made: number;
  readonly used: number | null;
}

const COLUMNS = sql`person, passkey, name, credential, public_key, counter, transports, synced, made, used`;

/** The oldest first. */
export const passkeyRows = ({ person }: OwnOf, on: Sql): Promise<readonly PasskeyRow[]> =>
  many(sql<PasskeyRow>`select ${COLUMNS} from people.passkey where person = ${person} order by made, passkey`, on);

/** The one whose id has this digest, whoever's it is. */
export async function passkeyByDigest(digest: Uint8Array, on: Sql): Promise<PasskeyRow | undefined> {
  const found = await maybe(
    sql<{ readonly person: string; readonly passkey: string }>`
      select person, passkey from people.passkey_person where credential = ${digest}`,
    on,
  );
  if (found === undefined) return undefined;
  return await maybe(
    sql<PasskeyRow>`
      select ${COLUMNS} from people.passkey where person = ${found.person} and passkey = ${found.passkey}`,
    on,
  );
}

export type NewPasskeyRow = Omit<PasskeyRow, typeof found | 'person' | 'used'>;

/** False where somebody has this passkey already. */
export async function addPasskeyRow(
  digest: Uint8Array,
  { passkey, name, credential, public_key, counter, transports, synced, made }: NewPasskeyRow,
  { person }: OwnOf,
  on: Sql,
): Promise<boolean> {
  const taken = await run(
    sql`
      insert into people.passkey_person (credential, person, passkey) values (${digest}, ${person}, ${passkey})
      on conflict (credential) do nothing`,
    on,
  );
  if (taken !== 1) return false;
  await run(
    sql`
      insert into people.passkey (person, passkey, name, credential, public_key, counter, transports, synced, made)
      values (${person}, ${passkey}, ${name}, ${credential}, ${public_key}, ${counter}, ${transports}::text[], ${synced},
        ${new Date(made)})`,
    on,
  );
  return true;
}

/** Only forward: false where the count of the authenticator did not grow. Zero always means that it does not count. */
export const countPasskeyUse = async (
  { person, passkey }: PasskeyRow,
  counter: number,
  now: number,
  on: Sql,
): Promise<boolean> =>
  (await run(
    sql`
      update people.passkey set counter = ${counter}, used = ${new Date(now)}
      where person = ${person} and passkey = ${passkey} and (counter < ${counter} or (counter = 0 and ${counter} = 0))`,
    on,
  )) === 1;

export const renamePasskeyRow = async (passkey: string, name: string, { person }: OwnOf, on: Sql): Promise<boolean> =>
  (await run(sql`update people.passkey set name = ${name} where person = ${person} and passkey = ${passkey}`, on)) ===
  1;

/** False where the person has none of this id. */
export async function dropPasskeyRow(
  passkey: string,
  digest: Uint8Array,
  { person }: OwnOf,
  on: Sql,
): Promise<boolean> {
  await run(sql`delete from people.passkey_person where credential = ${digest}`, on);
  return (await run(sql`delete from people.passkey where person = ${person} and passkey = ${passkey}`, on)) === 1;
}

export type ChallengePurpose = 'sign-in' | 'register' | 'confirm';

export interface ChallengeRow {
  readonly purpose: ChallengePurpose;
  readonly person: string | null;
  /** Milliseconds since 1970 UTC. */
  readonly expires: number;
}

export const addChallenge = (browser: Uint8Array, { purpose, person, expires }: ChallengeRow, on: Sql) =>
  run(
    sql`
      insert into people.challenge (browser, purpose, person, expires)
      values (${browser}, ${purpose}, ${person}, ${new Date(expires)})`,
    on,
  );

/** It is gone afterwards, whatever comes of it: of two that use it at once one finds it. */
export const takeChallengeRow = (browser: Uint8Array, on: Sql): Promise<ChallengeRow | undefined> =>
  maybe(
    sql<ChallengeRow>`delete from people.challenge where browser = ${browser} returning purpose, person, expires`,
    on,
  );

/** A bounded number of those whose time is over. */
export const forgetChallenges = (now: number, most: number, on: Sql) =>
  run(
    sql`
      delete from people.challenge where browser in (
        select browser from people.challenge where expires < ${new Date(now)} limit ${most} for update skip locked
      )`,
    on,
  );
