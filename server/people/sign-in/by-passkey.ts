// Signing in with a passkey. Nobody says who they are before: the authenticator does, and no answer tells whether an address
// is known here. [WEBAUTHN3 §7.2]
import { LIMITS } from '../../limits/settings.ts';
import { tries } from '../../tries.ts';
import type { World } from '../../world.ts';
import type { Visitor } from '../acting.ts';
import { askChallenge, takeChallenge } from '../ways/challenge.ts';
import { localPath } from '../sessions/local-path.ts';
import { countUse, passkeyThatSigned, refuseCopied } from '../ways/passkeys.ts';
import { giveSession, openSession } from '../sessions/session.ts';
import { relyingPartyOf, requestOptions } from '../ways/webauthn.ts';

export interface Signing {
  /** Of the browser, as JSON. */
  readonly answer: string;
  readonly returnTo?: string;
}

export function passkeySignInOf(world: World) {
  const { db, config, clock, keys } = world;
  const asked = tries({ clock, ...LIMITS['passkey-asked'] }, (text) => keys.blind('passkey-asked', text));
  const signed = tries({ clock, ...LIMITS['passkey-signed'] }, (text) => keys.blind('passkey-signed', text));

  return {
    /** What the browser is asked to sign. */
    async ask(visitor: Visitor): Promise<object> {
      asked.from(visitor);
      const challenge = await askChallenge({ purpose: 'sign-in' }, visitor, world);
      return await requestOptions([], challenge, relyingPartyOf(config.publicUrl));
    },

    async finish({ answer, returnTo }: Signing, visitor: Visitor): Promise<{ readonly returnTo?: string }> {
      signed.from(visitor);
      const challenge = await takeChallenge({ purpose: 'sign-in' }, visitor, world);
      const signature = await passkeyThatSigned(answer, challenge, world);
      const session = await db.transaction(async (sql) =>
        (await countUse(signature, world, sql))
          ? await openSession(signature.row.person, 'passkey', visitor, world, sql)
          : undefined,
      );
      if (session === undefined) return await refuseCopied(signature, visitor, world);
      giveSession(session, visitor);
      const path = localPath(returnTo);
      return path === undefined ? {} : { returnTo: path };
    },
  };
}
