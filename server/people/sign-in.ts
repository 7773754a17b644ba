// Signing in by e-mail: whoever can read letters to an address, in the browser that asked for one, is its person. A letter
// that was opened elsewhere, by a scanner or by a thief, opens nothing there.
import { enqueue } from '../jobs/index.ts';
import { Refusal } from '../refusal.ts';
import { tries } from '../tries.ts';
import type { World } from '../world.ts';
import type { Visitor } from './acting.ts';
import { addressOf } from './address.ts';
import { localPath } from './local-path.ts';
import { ensurePerson } from './person.ts';
import { digestOf, isSame, letterSecrets, newToken } from './secrets.ts';
import { giveSession, openSession } from './session.ts';
import { addSignIn, countTry, dropSignIn, forgetSignIns } from './store/sign-ins.ts';

/** The cookie of the browser that asked. */
const COOKIE = 'sign-in';
const MINUTES = 15;
export const LASTS = MINUTES * 60_000;
const MOST_TRIES = 5;
const FORGET_AT_ONCE = 200;

/** The kind of the job that sends the letter. Its payload is the digest of the browser's token. */
export const LETTER_JOB = 'people-sign-in-letter';

export interface Asking {
  readonly email: string;
  readonly returnTo?: string;
}

export interface Finishing {
  readonly code?: string;
  readonly secret?: string;
}

/** Whatever is counted per network and per address in this process. */
export function signInOf(world: World) {
  const { db, clock, newId, keys } = world;
  const asked = tries({ clock, per: 20_000, burst: 30 }, (text) => keys.blind('sign-in-asked', text));
  // By network and address first: whoever asks for somebody else's letters uses up their own, and a single network never
  // those of all together.
  const letters = tries({ clock, per: 10 * 60_000, burst: 6 }, (text) => keys.blind('sign-in-letters', text));
  const lettersOfAll = tries({ clock, per: 2 * 60_000, burst: 30 }, (text) => text);
  const finished = tries({ clock, per: 5_000, burst: 60 }, (text) => keys.blind('sign-in-finished', text));
  // Codes alone: a million of them could be guessed, given years and letters enough; the secret of a link could not.
  const codes = tries({ clock, per: 2 * 3600_000, burst: 10 }, (text) => keys.blind('sign-in-codes', text));
  const codesOfAll = tries({ clock, per: 30 * 60_000, burst: 60 }, (text) => text);

  return {
    /** Does the same for every address, whether somebody has it or not. Answers how many minutes the code is good. */
    async ask({ email, returnTo }: Asking, visitor: Visitor): Promise<{ readonly minutes: number }> {
      const address = addressOf(email, world);
      asked.from(visitor);
      letters.fromAt(visitor, address.blind);
      lettersOfAll.at(address.blind);
      const token = newToken(world);
      const browser = digestOf(token);
      const now = clock();
      const row = {
        email: address.email,
        language: visitor.language,
        return_to: localPath(returnTo) ?? null,
        expires: now + LASTS,
      };
      const before = visitor.cookies.read(COOKIE);
      await db.transaction(async (sql) => {
        await forgetSignIns(now, FORGET_AT_ONCE, sql);
        if (before !== undefined) await dropSignIn(digestOf(before), sql);
        await addSignIn(browser, row, sql);
        const payload = { browser: Buffer.from(browser).toString('base64url') };
        await enqueue([{ kind: LETTER_JOB, payload, awaited: true }], now, newId, sql);
      });
      visitor.cookies.write(COOKIE, token, LASTS / 1000);
      return { minutes: MINUTES };
    },

    /** Signs in with the code or the secret of the link, in the browser that asked. Answers where to go. */
    async finish({ code, secret }: Finishing, visitor: Visitor): Promise<{ readonly returnTo?: string }> {
      finished.from(visitor);
      const token = visitor.cookies.read(COOKIE);
      if (token === undefined) throw new Refusal(409, 'sign-in-other-browser');
      const browser = digestOf(token);
      const found = await countTry(browser, db.sql);
      if (found === undefined || found.expires <= clock()) throw new Refusal(410, 'sign-in-expired');
      if (found.tries > MOST_TRIES) throw new Refusal(410, 'sign-in-expired');
      if (secret === undefined) {
        const { blind } = addressOf(found.email, world);
        codes.fromAt(visitor, blind);
        codesOfAll.at(blind);
      }
      const wanted = letterSecrets(browser, world);
      const isRight =
        secret !== undefined ? isSame(secret.trim(), wanted.secret) : isSame(digitsIn(code ?? ''), wanted.code);
      if (!isRight) throw new Refusal(422, 'sign-in-code-wrong', { left: MOST_TRIES - found.tries });
      const session = await db.transaction(async (sql) => {
        if (!(await dropSignIn(browser, sql))) throw new Refusal(410, 'sign-in-expired');
        const person = await ensurePerson({ email: found.email, name: '' }, world, sql);
        return openSession(person, visitor, world, sql);
      });
      visitor.cookies.drop(COOKIE);
      giveSession(session, visitor);
      return found.return_to === null ? {} : { returnTo: found.return_to };
    },
  };
}

/** People type spaces and dashes between digits. */
const digitsIn = (text: string): string => text.replace(/[\s\p{Pd}]/gu, '');
