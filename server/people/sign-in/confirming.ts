// Showing anew that it is they: before something grave is done, a person who signed in a while ago signs with a passkey,
// types the code of a letter, or signs in anew at a provider. A session that somebody took over cannot.
import { LIMITS } from '../../limits/settings.ts';
import { Refusal } from '../../refusal.ts';
import { tries } from '../../tries.ts';
import type { World } from '../../world.ts';
import type { Signed } from '../acting.ts';
import { askChallenge, takeChallenge } from '../ways/challenge.ts';
import type { LetterCodes, Typed } from './letter-codes.ts';
import type { GoingThere, OpenId } from '../ways/openid.ts';
import { localPath } from '../sessions/local-path.ts';
import type { Signing } from './by-passkey.ts';
import { countUse, passkeyThatSigned, refuseCopied } from '../ways/passkeys.ts';
import { personOf } from '../account/person.ts';
import { confirmSession } from '../sessions/session.ts';
import { passkeyRows } from '../store/passkeys.ts';
import { dropSignIn } from '../store/sign-ins.ts';
import { isPasskeyOnly, linkedRows } from '../store/ways.ts';
import { relyingPartyOf, requestOptions } from '../ways/webauthn.ts';

/** The cookie of the browser that asked for a code. */
const COOKIE = 'confirm';

export function confirmingOf(letters: LetterCodes, openid: OpenId, world: World) {
  const { db, config, clock, keys } = world;
  const tried = tries({ clock, ...LIMITS['passkey-signed'] }, (text) => keys.blind('passkey-confirmed', text));

  return {
    /** What they may choose from. */
    async ways(signed: Signed) {
      const { person, visitor } = signed;
      const [passkeys, linked, only, found] = await Promise.all([
        passkeyRows(signed, db.sql),
        linkedRows(signed, db.sql),
        isPasskeyOnly(signed, db.sql),
        personOf(person, db.sql),
      ]);
      const linkedTo = new Set(linked.map(({ provider }) => provider));
      const providers = openid.providers(visitor.language).filter((each) => linkedTo.has(each.identityProvider));
      return {
        passkey: passkeys.length > 0,
        letter: !only,
        email: found?.email ?? '',
        identityProviders: only ? [] : providers,
      };
    },

    /** Sends a code to the person's own address. Throws `passkey-needed` where they want no other way. */
    async askLetter(returnTo: string | undefined, signed: Signed) {
      const { person, visitor } = signed;
      const found = await personOf(person, db.sql);
      if (found === undefined) throw new Refusal(401, 'sign-in-needed');
      if (await isPasskeyOnly(signed, db.sql)) throw new Refusal(403, 'passkey-needed');
      const asking = { email: found.email, person, ...(returnTo !== undefined && { returnTo }) };
      return await letters.ask(asking, COOKIE, visitor);
    },

    async byLetter(typed: Typed, signed: Signed): Promise<{ readonly returnTo?: string }> {
      const { person, visitor } = signed;
      const { browser, row } = await letters.opened(typed, COOKIE, visitor, person);
      await db.transaction(async (sql) => {
        if (await isPasskeyOnly(signed, sql)) throw new Refusal(403, 'passkey-needed');
        if (!(await dropSignIn(browser, sql))) throw new Refusal(410, 'sign-in-expired');
        await confirmSession(signed, world, sql);
      });
      visitor.cookies.drop(COOKIE);
      return row.return_to === null ? {} : { returnTo: row.return_to };
    },

    /** What the browser is asked to sign, with one of the person's own passkeys. */
    async askPasskey(signed: Signed): Promise<object> {
      const { person, visitor } = signed;
      tried.from(visitor);
      const challenge = await askChallenge({ purpose: 'confirm', person }, visitor, world);
      return await requestOptions(await passkeyRows(signed, db.sql), challenge, relyingPartyOf(config.publicUrl));
    },

    async byPasskey({ answer, returnTo }: Signing, signed: Signed): Promise<{ readonly returnTo?: string }> {
      const { person, visitor } = signed;
      tried.from(visitor);
      const challenge = await takeChallenge({ purpose: 'confirm', person }, visitor, world);
      const signature = await passkeyThatSigned(answer, challenge, world);
      if (signature.row.person !== person) throw new Refusal(422, 'passkey-not-accepted');
      const isForward = await db.transaction(async (sql) => {
        if (!(await countUse(signature, world, sql))) return false;
        await confirmSession(signed, world, sql);
        return true;
      });
      if (!isForward) return await refuseCopied(signature, visitor, world);
      const path = localPath(returnTo);
      return path === undefined ? {} : { returnTo: path };
    },

    /** Where the browser goes. */
    async leaveForOpenId(leaving: GoingThere, signed: Signed) {
      if (await isPasskeyOnly(signed, db.sql)) throw new Refusal(403, 'passkey-needed');
      return await openid.confirm(leaving, signed);
    },
  };
}
