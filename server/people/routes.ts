// The operations of people.
import type { Handlers } from '../http/handlers.ts';
import { Refusal } from '../refusal.ts';
import { LIMITS } from '../limits/settings.ts';
import { tries } from '../tries.ts';
import type { World } from '../world.ts';
import type { people } from './contract.ts';
import { note } from './log/note.ts';
import { letterCodesOf } from './sign-in/letter-codes.ts';
import { openIdOf } from './ways/openid.ts';
import { passkeySignInOf } from './sign-in/by-passkey.ts';
import { logHandlers } from './routes/log.ts';
import { personOf } from './account/person.ts';
import { confirmingHandlers, waysHandlers } from './routes/ways.ts';
import { accountSessions, endAccountSessions } from './sessions/of-account.ts';
import { closeSession } from './sessions/session.ts';
import { setUp } from './sign-in/set-up.ts';
import { signInOf } from './sign-in/by-letter.ts';
import { renamePerson } from './store/persons.ts';

export function peopleHandlers(world: World): Handlers<typeof people> {
  const { db, clock, keys } = world;
  const letters = letterCodesOf(world);
  const signIn = signInOf(letters, world);
  const passkeys = passkeySignInOf(world);
  const openid = openIdOf(world);
  const settingUp = tries({ clock, ...LIMITS['set-up'] }, (text) => keys.blind('set-up', text));
  return {
    ...logHandlers(world),
    askSignIn: (input, visitor) => signIn.ask(input, visitor),
    finishSignIn: (input, visitor) => signIn.finish(input, visitor),
    finishWithRecovery: ({ recoveryCode }, visitor) => signIn.finishWithRecovery(recoveryCode, visitor),
    askPasskey: async (_, visitor) => ({ ...(await passkeys.ask(visitor)) }),
    finishPasskey: (input, visitor) => passkeys.finish(input, visitor),
    identityProviders: async (_, { language }) => ({ identityProviders: openid.providers(language) }),
    leaveForOpenId: (input, visitor) => openid.signIn(input, visitor),
    arriveFromOpenId: (input, visitor) => openid.arrive(input, visitor),
    unlinkedOpenId: (_, visitor) => openid.unlinked(visitor),
    async signOut(_, visitor) {
      await closeSession(visitor, world);
      return {};
    },
    async setUp(input, visitor) {
      settingUp.from(visitor);
      await setUp(input, visitor, world);
      return {};
    },
    async me(_, { person }) {
      const found = await personOf(person, db.sql);
      if (found === undefined) throw new Refusal(401, 'sign-in-needed');
      return found;
    },
    async nameMe({ name }, signed) {
      const { person } = signed;
      await db.transaction(async (sql) => {
        await renamePerson(name.trim(), signed, sql);
        await note(signed, { act: 'name-changed', record: person }, world, sql);
      });
      return {};
    },
    accountSessions: ({ email }, signed) => accountSessions(email, signed, world),
    endAccountSessions: async (input, signed) => ({ ended: await endAccountSessions(input, signed, world) }),
    ...waysHandlers(openid, world),
    ...confirmingHandlers(letters, openid, world),
  };
}
