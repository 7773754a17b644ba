// Signing in: by letter, by passkey, by a provider of OpenID Connect.
import Type from 'typebox';
import { line, members, oneOf, operation } from '../../http/contract.ts';
import { Code, IdentityProvider, Minutes, PasskeyAnswer, PasskeyOptions, ProviderShown, ReturnTo } from './parts.ts';

export const EmailAddress = Type.String({ minLength: 3, maxLength: 254 });

export const signIn = {
  askSignIn: operation({
    method: 'POST',
    path: '/people/sign-in',
    summary: 'Sends a letter with a six-digit code and a link. The answer is the same for every address.',
    access: 'anyone',
    changesNothing: 'a letter is sent; whoever it is for is nobody here yet',
    input: members({ email: EmailAddress, returnTo: ReturnTo }),
    output: members({ minutes: Minutes }),
    refusals: ['email-malformed', 'too-many-tries'],
  }),
  finishSignIn: operation({
    method: 'POST',
    path: '/people/sign-in/finish',
    summary: 'Opens a session in the browser that asked, with the code or the secret of the link.',
    access: 'anyone',
    acts: ['signed-in', 'session-displaced'],
    input: members({ code: Type.Optional(Code), secret: Type.Optional(line(64)) }),
    output: members({
      returnTo: ReturnTo,
      recovery: Type.Optional(
        Type.Boolean({ description: 'True where nobody is signed in yet: the account wants a recovery code too.' }),
      ),
    }),
    refusals: ['sign-in-code-wrong', 'sign-in-expired', 'sign-in-other-browser', 'too-many-tries'],
  }),
  finishWithRecovery: operation({
    method: 'POST',
    path: '/people/sign-in/recovery',
    summary: 'Opens a session after the letter, with a recovery code, for who wants a passkey and has none any more.',
    access: 'anyone',
    acts: ['recovery-used', 'signed-in', 'session-displaced'],
    input: members({ recoveryCode: line(40) }),
    output: members({ returnTo: ReturnTo }),
    refusals: ['recovery-code-wrong', 'sign-in-expired', 'sign-in-other-browser', 'too-many-tries'],
  }),
  askPasskey: operation({
    method: 'POST',
    path: '/people/sign-in/passkey',
    summary: 'What a browser is asked to sign. It names no passkey, so it tells nothing of who is known here.',
    access: 'anyone',
    changesNothing: 'a question is asked; nothing is kept but for a moment',
    input: members({}),
    output: PasskeyOptions,
    refusals: ['too-many-tries'],
  }),
  finishPasskey: operation({
    method: 'POST',
    path: '/people/sign-in/passkey/finish',
    summary: 'Opens a session in the browser that asked, with what a passkey signed.',
    access: 'anyone',
    acts: ['signed-in', 'session-displaced', 'passkey-copied'],
    input: members({ answer: PasskeyAnswer, returnTo: ReturnTo }),
    output: members({ returnTo: ReturnTo }),
    refusals: ['passkey-expired', 'passkey-not-accepted', 'passkey-copied', 'too-many-tries'],
  }),
  identityProviders: operation({
    method: 'GET',
    path: '/people/openid',
    summary: 'The providers of OpenID Connect that people may sign in with.',
    access: 'anyone',
    input: members({}),
    output: members({ identityProviders: Type.Array(ProviderShown) }),
    refusals: [],
  }),
  leaveForOpenId: operation({
    method: 'POST',
    path: '/people/openid/leave',
    summary: 'Where the browser goes to sign in by a provider of OpenID Connect.',
    access: 'anyone',
    changesNothing: 'the browser is sent elsewhere; nothing is kept but for a moment',
    input: members({ identityProvider: IdentityProvider, returnTo: ReturnTo }),
    output: members({ url: Type.String() }),
    refusals: ['openid-provider-unknown', 'openid-away', 'openid-answer-wrong', 'too-many-tries'],
  }),
  arriveFromOpenId: operation({
    method: 'POST',
    path: '/people/openid/arrive',
    summary: 'The browser is back from a provider: somebody is signed in, linked or confirmed, or not known here yet.',
    access: 'anyone',
    acts: ['signed-in', 'session-displaced', 'openid-linked'],
    input: members({ identityProvider: IdentityProvider, answer: Type.String({ maxLength: 8000 }) }),
    output: members({
      outcome: oneOf(['signed-in', 'linked', 'confirmed', 'unlinked']),
      language: Type.String({ description: 'In which the person left.' }),
      returnTo: ReturnTo,
    }),
    refusals: [
      ...['openid-provider-unknown', 'openid-other-browser', 'openid-expired', 'openid-away', 'openid-cancelled'],
      ...['openid-answer-wrong', 'openid-too-weak', 'openid-linked-elsewhere', 'openid-not-yours', 'passkey-needed'],
      'too-many-tries',
    ],
  }),
  unlinkedOpenId: operation({
    method: 'GET',
    path: '/people/openid/unlinked',
    summary: 'Who came back from a provider in this browser and has no account here yet.',
    access: 'anyone',
    input: members({}),
    output: members({ identityProvider: Type.String(), name: Type.String(), label: Type.String() }),
    refusals: ['openid-expired'],
  }),
};
