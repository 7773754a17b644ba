// What whoever keeps the installation can do about an account: see whether it is signed in anywhere, and end that. An
// address has no place in a URL, so both are sent.
import Type from 'typebox';
import { Instant, members, oneOf, operation } from '../../http/contract.ts';
import { EmailAddress } from './sign-in.ts';

/** Why the sessions of an account are ended. Each has an act and stands in words in the letter to its person. */
export const SIGNING_OUT = ['asked', 'device-lost', 'taken-over', 'other'] as const;
export type SigningOut = (typeof SIGNING_OUT)[number];

export const accounts = {
  accountSessions: operation({
    method: 'POST',
    path: '/operator/accounts/sessions',
    summary: 'In how many browsers an account is signed in, and when one was last used. Nothing else of its person.',
    access: 'operator',
    changesNothing: 'an account is looked for by its address, which has no place in a URL',
    input: members({ email: EmailAddress }),
    output: members({
      sessions: Type.Integer(),
      /** Known to the day. */
      seen: Type.Optional(Instant),
    }),
    refusals: ['account-unknown', 'email-malformed'],
  }),
  endAccountSessions: operation({
    method: 'POST',
    path: '/operator/accounts/sessions/end',
    summary: 'Signs an account out of every browser, and writes to its person why. The one that asks stays.',
    access: 'operator',
    acts: [
      'account-signed-out-asked',
      'account-signed-out-device-lost',
      'account-signed-out-taken-over',
      'account-signed-out-other',
    ],
    stepUp: true,
    input: members({ email: EmailAddress, reason: oneOf(SIGNING_OUT) }),
    output: members({ ended: Type.Integer() }),
    refusals: ['account-unknown', 'email-malformed'],
  }),
};
