// All SQL of signing in: what a browser asked for, and the links that make the operator.
import { sql } from 'kysely';
import { many, maybe, run, type Sql } from '../../db/index.ts';

export interface SignInRow {
  readonly email: string;
  readonly language: string;
  readonly return_to: string | null;
  /** Milliseconds since 1970 UTC. */
  readonly expires: number;
  /** How many tries there were, with this one. */
  readonly tries: number;
  /** Whoever is signed in already and shows that it is they. */
  readonly person: string | null;
  /** The code was right, and a recovery code is wanted too. */
  readonly proved: boolean;
}

const COLUMNS = sql`email, language, return_to, expires, tries, person, proved`;

export const addSignIn = (
  browser: Uint8Array,
  { email, language, return_to, expires, person }: Omit<SignInRow, 'tries' | 'proved'>,
  on: Sql,
) =>
  run(
    sql`
      insert into people.sign_in (browser, email, language, return_to, person, expires)
      values (${browser}, ${email}, ${language}, ${return_to}, ${person}, ${new Date(expires)})`,
    on,
  );

export const signInRow = (browser: Uint8Array, on: Sql): Promise<SignInRow | undefined> =>
  maybe(sql<SignInRow>`select ${COLUMNS} from people.sign_in where browser = ${browser}`, on);

/** Counts a try before anything is compared, so that tries at the same time count too. */
export const countTry = (browser: Uint8Array, on: Sql): Promise<SignInRow | undefined> =>
  maybe(
    sql<SignInRow>`
      update people.sign_in set tries = tries + 1 where browser = ${browser}
      returning ${COLUMNS}`,
    on,
  );

/** From now on it is a recovery code that is tried. False where it is gone. */
export const proveSignIn = async (browser: Uint8Array, on: Sql): Promise<boolean> =>
  (await run(
    sql`update people.sign_in set proved = true, tries = case when proved then tries else 0 end where browser = ${browser}`,
    on,
  )) === 1;

/** False where somebody else has used it meanwhile. */
export const dropSignIn = async (browser: Uint8Array, on: Sql): Promise<boolean> =>
  (await run(sql`delete from people.sign_in where browser = ${browser}`, on)) === 1;

/** A bounded number of those whose time is over. */
export const forgetSignIns = (now: number, most: number, on: Sql) =>
  run(
    sql`
      delete from people.sign_in where browser in (
        select browser from people.sign_in where expires < ${new Date(now)} limit ${most} for update skip locked
      )`,
    on,
  );

export const addSetUp = (token: Uint8Array, expires: number, on: Sql) =>
  run(sql`insert into people.set_up (token, expires) values (${token}, ${new Date(expires)})`, on);

export const forgetSetUps = (now: number, on: Sql) =>
  run(sql`delete from people.set_up where expires < ${new Date(now)}`, on);

/** Whether the link was good. All links are gone afterwards; of two that are used at once, one waits and finds none. */
export async function useSetUp(token: Uint8Array, now: number, on: Sql): Promise<boolean> {
  await many(sql`select token from people.set_up order by token for update`, on);
  const used = await run(sql`delete from people.set_up where token = ${token} and expires > ${new Date(now)}`, on);
  if (used === 1) await run(sql`delete from people.set_up`, on);
  return used === 1;
}
