// What HTTP says of people: signing in, the ways into an account, sessions, the operator's set-up link.
import Type from 'typebox';
import { Id, line, members, operation } from '../http/contract.ts';
import { accounts } from './contract/accounts.ts';
import { log } from './contract/log.ts';
import { EmailAddress, signIn } from './contract/sign-in.ts';
import { confirming, ways } from './contract/ways.ts';

export { EmailAddress };
export { SIGNING_OUT } from './contract/accounts.ts';

export const people = {
  ...log,
  ...accounts,
  ...signIn,
  signOut: operation({
    method: 'POST',
    path: '/people/sign-out',
    summary: 'Ends this session.',
    access: 'anyone',
    acts: ['signed-out'],
    input: members({}),
    output: members({}),
    refusals: [],
  }),
  setUp: operation({
    method: 'POST',
    path: '/people/set-up',
    summary: 'Uses the set-up link of a new installation: makes its operator and signs them in. Once, within an hour.',
    access: 'anyone',
    acts: ['operator-made', 'signed-in'],
    input: members({ secret: line(64), email: EmailAddress, name: line(120) }),
    output: members({}),
    refusals: ['set-up-link-unknown', 'email-malformed', 'too-many-tries'],
  }),
  me: operation({
    method: 'GET',
    path: '/people/me',
    summary: 'Who is signed in.',
    access: 'person',
    input: members({}),
    output: members({ person: Id, name: Type.String(), email: Type.String(), operator: Type.Boolean() }),
    refusals: [],
  }),
  nameMe: operation({
    method: 'PUT',
    path: '/people/me',
    summary: 'Says how the person wants to be called here.',
    access: 'person',
    acts: ['name-changed'],
    input: members({ name: line(120) }),
    output: members({}),
    refusals: [],
  }),
  ...ways,
  ...confirming,
};
