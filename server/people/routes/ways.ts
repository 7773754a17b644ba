// The operations of the ways into an account, of its sessions, and of showing anew that it is they.
import type { Handlers } from '../../http/handlers.ts';
import type { World } from '../../world.ts';
import { confirmingOf } from '../sign-in/confirming.ts';
import type { confirming as contract, ways } from '../contract/ways.ts';
import type { LetterCodes } from '../sign-in/letter-codes.ts';
import type { OpenId } from '../ways/openid.ts';
import { endOtherSessions, endSession, listSessions } from '../sessions/own-sessions.ts';
import { addPasskey, beginPasskey, namePasskey, removePasskey } from '../ways/passkeys.ts';
import { makeRecoveryCodes, wantPasskeyOnly } from '../ways/recovery.ts';
import { waysOf } from '../ways/ways.ts';

export const waysHandlers = (openid: OpenId, world: World): Handlers<typeof ways> => ({
  ways: (_, signed) => waysOf(signed, openid, world),
  beginPasskey: async (_, signed) => ({ ...(await beginPasskey(signed, world)) }),
  async addPasskey(input, signed) {
    await addPasskey(input, signed, world);
    return {};
  },
  async namePasskey(input, signed) {
    await namePasskey(input, signed, world);
    return {};
  },
  async removePasskey({ passkey }, signed) {
    await removePasskey(passkey, signed, world);
    return {};
  },
  leaveToLink: (input, signed) => openid.link(input, signed),
  linkUnlinked: (_, signed) => openid.linkUnlinked(signed),
  async unlink({ linked }, signed) {
    await openid.unlink(linked, signed);
    return {};
  },
  makeRecoveryCodes: async (_, signed) => ({ codes: [...(await makeRecoveryCodes(signed, world))] }),
  async wantPasskeyOnly({ passkeyOnly }, signed) {
    await wantPasskeyOnly(passkeyOnly, signed, world);
    return {};
  },
  sessions: async (_, signed) => ({ sessions: await listSessions(signed, world) }),
  async endSession({ session }, signed) {
    await endSession(session, signed, world);
    return {};
  },
  endOtherSessions: async (_, signed) => ({ ended: await endOtherSessions(signed, world) }),
});

export function confirmingHandlers(letters: LetterCodes, openid: OpenId, world: World): Handlers<typeof contract> {
  const confirming = confirmingOf(letters, openid, world);
  return {
    confirmWays: (_, signed) => confirming.ways(signed),
    confirmAskLetter: ({ returnTo }, signed) => confirming.askLetter(returnTo, signed),
    confirmByLetter: (input, signed) => confirming.byLetter(input, signed),
    confirmAskPasskey: async (_, signed) => ({ ...(await confirming.askPasskey(signed)) }),
    confirmByPasskey: (input, signed) => confirming.byPasskey(input, signed),
    confirmByOpenId: (input, signed) => confirming.leaveForOpenId(input, signed),
  };
}
