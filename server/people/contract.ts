// What HTTP says of people: one-time sign-in by e-mail, sessions, the operator's set-up link.
import Type from 'typebox';
import { Id, line, members, operation } from '../http/contract.ts';

export const EmailAddress = Type.String({ minLength: 3, maxLength: 254 });

const ReturnTo = Type.Optional(Type.String({ maxLength: 300 }));

export const people = {
  askSignIn: operation({
    method: 'POST',
    path: '/people/sign-in',
    summary: 'Sends a letter with a six-digit code and a link. The answer is the same for every address.',
    access: 'anyone',
    input: members({ email: EmailAddress, returnTo: ReturnTo }),
    output: members({ minutes: Type.Integer({ description: 'How long the code is good.' }) }),
    refusals: ['email-malformed', 'too-many-tries'],
  }),
  finishSignIn: operation({
    method: 'POST',
    path: '/people/sign-in/finish',
    summary: 'Opens a session in the browser that asked, with the code or the secret of the link.',
    access: 'anyone',
    input: members({ code: Type.Optional(line(12)), secret: Type.Optional(line(64)) }),
    output: members({ returnTo: ReturnTo }),
    refusals: ['sign-in-code-wrong', 'sign-in-expired', 'sign-in-other-browser', 'too-many-tries'],
  }),
  signOut: operation({
    method: 'POST',
    path: '/people/sign-out',
    summary: 'Ends this session.',
    access: 'anyone',
    input: members({}),
    output: members({}),
    refusals: [],
  }),
  setUp: operation({
    method: 'POST',
    path: '/people/set-up',
    summary: 'Uses the set-up link of a new installation: makes its operator and signs them in. Once, within an hour.',
    access: 'anyone',
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
    input: members({ name: line(120) }),
    output: members({}),
    refusals: [],
  }),
};
