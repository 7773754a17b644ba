// Signing in by e-mail: with the code or the link of a letter, and, where the person wants a passkey and has lost it, with one
// of their recovery codes besides.
import { sharedTries } from '../../limits/tries.ts';
import { Refusal } from '../../refusal.ts';
import type { World } from '../../world.ts';
import { entering, type Visitor } from '../acting.ts';
import { addressOf } from '../account/address.ts';
import { becomeKnown } from './known-browser.ts';
import { type LetterCodes, MOST_TRIES, type Typed } from './letter-codes.ts';
import { ensurePerson, personAt } from '../account/person.ts';
import { useRecoveryCode } from '../ways/recovery.ts';
import { giveSession, openSession } from '../sessions/session.ts';
import { dropSignIn, proveSignIn } from '../store/sign-ins.ts';
import { isPasskeyOnly } from '../store/ways.ts';

/** The cookie of the browser that asked. */
const COOKIE = 'sign-in';

export interface Asking {
  readonly email: string;
  readonly returnTo?: string;
}

export interface Finished {
  readonly returnTo?: string;
  /** Not signed in yet: a recovery code is wanted. */
  readonly recovery?: true;
}

export function signInOf(letters: LetterCodes, world: World) {
  const { db } = world;
  const recovering = sharedTries('recovery-codes', world);
  return {
    ask: ({ email, returnTo }: Asking, visitor: Visitor) =>
      letters.ask({ email, ...(returnTo !== undefined && { returnTo }) }, COOKIE, visitor),

    /** Signs in with the code or the secret of the link, in the browser that asked. Answers where to go. */
    async finish(typed: Typed, visitor: Visitor): Promise<Finished> {
      const { browser, row } = await letters.opened(typed, COOKIE, visitor);
      const session = await db.transaction(async (sql) => {
        const person = await ensurePerson({ email: row.email, name: '' }, world, sql);
        const isProved = await isPasskeyOnly(entering(person), sql);
        const stood = isProved ? await proveSignIn(browser, sql) : await dropSignIn(browser, sql);
        if (!stood) throw new Refusal(410, 'sign-in-expired');
        return isProved ? undefined : await openSession(person, 'email', visitor, world, sql);
      });
      if (session === undefined) return { recovery: true };
      visitor.cookies.drop(COOKIE);
      giveSession(session, visitor);
      becomeKnown(visitor, addressOf(row.email, world).blind, world);
      return row.return_to === null ? {} : { returnTo: row.return_to };
    },

    /** After the letter. Throws `recovery-code-wrong`. */
    async finishWithRecovery(recoveryCode: string, visitor: Visitor): Promise<Finished> {
      const { browser, row } = await letters.tried(COOKIE, visitor);
      if (!row.proved) throw new Refusal(410, 'sign-in-expired');
      await recovering.at(addressOf(row.email, world).blind);
      const session = await db.transaction(async (sql) => {
        const person = await personAt(row.email, world, sql);
        if (person === undefined || !(await useRecoveryCode(person, recoveryCode, visitor, world, sql)))
          return undefined;
        if (!(await dropSignIn(browser, sql))) throw new Refusal(410, 'sign-in-expired');
        return await openSession(person, 'recovery', visitor, world, sql);
      });
      if (session === undefined) throw new Refusal(422, 'recovery-code-wrong', { left: MOST_TRIES - row.tries });
      visitor.cookies.drop(COOKIE);
      giveSession(session, visitor);
      becomeKnown(visitor, addressOf(row.email, world).blind, world);
      return row.return_to === null ? {} : { returnTo: row.return_to };
    },
  };
}
