// What several operations of people take or give.
import Type from 'typebox';
import { Instant } from '../../http/contract.ts';

export const ReturnTo = Type.Optional(
  Type.String({ maxLength: 300, description: 'A path of this site; anything else is left out.' }),
);

export const Minutes = Type.Integer({ description: 'How long the code is good.' });

export const Code = Type.String({ minLength: 1, maxLength: 12 });

/** What `navigator.credentials` is called with, in the JSON of the web platform. [WEBAUTHN3 §5.1.8] */
export const PasskeyOptions = Type.Record(Type.String(), Type.Unknown());

/** What it answered, as the text of its JSON. [WEBAUTHN3 §5.1] */
export const PasskeyAnswer = Type.String({ minLength: 1, maxLength: 50_000 });

export const IdentityProvider = Type.String({
  minLength: 1,
  maxLength: 36,
  description: 'The id of a provider of OpenID Connect in the settings.',
});

export const ProviderShown = Type.Object({ identityProvider: Type.String(), name: Type.String() });

/** Null where it never was. */
export const LastUsed = Type.Union([Instant, Type.Null()]);
