// Codes by letter: whoever can read letters to an address, in the browser that asked for one, has shown that it is theirs. A
// letter that was opened elsewhere, by a scanner or by a thief, opens nothing there.
import { enqueue } from '../../jobs/index.ts';
import { LIMITS } from '../../limits/settings.ts';
import { sharedTries } from '../../limits/tries.ts';
import { Refusal } from '../../refusal.ts';
import { tries } from '../../tries.ts';
import type { World } from '../../world.ts';
import type { Visitor } from '../acting.ts';
import { addressOf } from '../account/address.ts';
import { knownAs } from './known-browser.ts';
import { localPath } from '../sessions/local-path.ts';
import { digestOf, isSame, letterSecrets, newToken } from '../sessions/secrets.ts';
import { addSignIn, countTry, dropSignIn, forgetSignIns, type SignInRow } from '../store/sign-ins.ts';

const MINUTES = 15;
export const LASTS = MINUTES * 60_000;
export const MOST_TRIES = 5;
const FORGET_AT_ONCE = 200;

/** The kind of the job that sends the letter. Its payload is the digest of the browser's token. */
export const LETTER_JOB = 'people-sign-in-letter';

export interface Asking {
  readonly email: string;
  readonly returnTo?: string;
  /** Whoever is signed in already and shows that it is they. */
  readonly person?: string;
}

export interface Typed {
  readonly code?: string;
  readonly secret?: string;
}

export interface Opened {
  readonly browser: Uint8Array;
  readonly row: SignInRow;
}

/** Letters are counted in this process, codes in the database. */
export function letterCodesOf(world: World) {
  const { db, clock, newId, keys } = world;
  const asked = tries({ clock, ...LIMITS['sign-in-asked'] }, (text) => keys.blind('sign-in-asked', text));
  // By network and address first: whoever asks for somebody else's letters uses up their own, and a single network never
  // those of all together.
  const letters = tries({ clock, ...LIMITS['sign-in-letters'] }, (text) => keys.blind('sign-in-letters', text));
  const lettersOfAll = tries({ clock, ...LIMITS['sign-in-letters-of-all'] }, (text) => text);
  const lettersOfKnown = tries({ clock, ...LIMITS['sign-in-letters-of-known'] }, (text) => text);
  const finished = tries({ clock, ...LIMITS['sign-in-finished'] }, (text) => keys.blind('sign-in-finished', text));
  // Codes alone: a million of them could be guessed, given years and letters enough; the secret of a link could not.
  const codes = sharedTries('sign-in-codes', world);
  const codesOfAll = sharedTries('sign-in-codes-of-all', world);
  const codesOfKnown = sharedTries('sign-in-codes-of-known', world);

  /** Whom strangers cannot shut out: whoever is signed in, or was, in this browser. */
  const known = (visitor: Visitor, blind: string, person: string | null | undefined): string | undefined =>
    person ? `person ${person}` : knownAs(visitor, blind, world);

  /** What this browser asked for, with one more try counted. */
  async function tried(cookie: string, visitor: Visitor): Promise<Opened> {
    finished.from(visitor);
    const token = visitor.cookies.read(cookie);
    if (token === undefined) throw new Refusal(409, 'sign-in-other-browser');
    const browser = digestOf(token);
    const row = await countTry(browser, db.sql);
    if (row === undefined || row.expires <= clock() || row.tries > MOST_TRIES)
      throw new Refusal(410, 'sign-in-expired');
    return { browser, row };
  }

  return {
    tried,

    /** Does the same for every address, whether somebody has it or not. Answers how many minutes the code is good. */
    async ask(
      { email, returnTo, person }: Asking,
      cookie: string,
      visitor: Visitor,
    ): Promise<{ readonly minutes: number }> {
      const address = addressOf(email, world);
      asked.from(visitor);
      const own = known(visitor, address.blind, person);
      if (own !== undefined) lettersOfKnown.at(keys.blind('sign-in-letters', own));
      else {
        letters.fromAt(visitor, address.blind);
        lettersOfAll.at(address.blind);
      }
      const token = newToken(world);
      const browser = digestOf(token);
      const now = clock();
      const row = {
        email: address.email,
        language: visitor.language,
        return_to: localPath(returnTo) ?? null,
        person: person ?? null,
        expires: now + LASTS,
      };
      const before = visitor.cookies.read(cookie);
      await db.transaction(async (sql) => {
        await forgetSignIns(now, FORGET_AT_ONCE, sql);
        if (before !== undefined) await dropSignIn(digestOf(before), sql);
        await addSignIn(browser, row, sql);
        const payload = { browser: Buffer.from(browser).toString('base64url') };
        await enqueue([{ kind: LETTER_JOB, payload, awaited: true }], now, newId, sql);
      });
      visitor.cookies.write(cookie, token, LASTS / 1000);
      return { minutes: MINUTES };
    },

    /** What this browser asked for, where code or secret are right. `person` as it was asked with. */
    async opened({ code, secret }: Typed, cookie: string, visitor: Visitor, person?: string): Promise<Opened> {
      const { browser, row } = await tried(cookie, visitor);
      if (row.person !== (person ?? null)) throw new Refusal(410, 'sign-in-expired');
      if (secret === undefined) {
        const { blind } = addressOf(row.email, world);
        const own = known(visitor, blind, person);
        if (own !== undefined) await codesOfKnown.at(own);
        else {
          await codes.fromAt(visitor, blind);
          await codesOfAll.at(blind);
        }
      }
      const wanted = letterSecrets(browser, world);
      const isRight =
        secret !== undefined ? isSame(secret.trim(), wanted.secret) : isSame(digitsIn(code ?? ''), wanted.code);
      if (!isRight) throw new Refusal(422, 'sign-in-code-wrong', { left: MOST_TRIES - row.tries });
      return { browser, row };
    },
  };
}

export type LetterCodes = ReturnType<typeof letterCodesOf>;

/** People type spaces and dashes between digits. */
const digitsIn = (text: string): string => text.replace(/[\s\p{Pd}]/gu, '');
