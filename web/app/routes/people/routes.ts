// The addresses of people, below the language. The secret of a letter stands behind the # and is never sent in an address.
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** Above the languages: providers of OpenID Connect are told one address. */
export const arrivals: readonly RouteConfigEntry[] = [
  route('sign-in/openid/:identityProvider', 'routes/people/openid-arrived.ts'),
];

export const people: readonly RouteConfigEntry[] = [
  route('sign-in', 'routes/people/sign-in.tsx'),
  route('sign-in/code', 'routes/people/code.tsx'),
  route('sign-in/letter', 'routes/people/letter.tsx'),
  route('sign-in/recovery', 'routes/people/recovery-code.tsx'),
  route('sign-in/link', 'routes/people/link.tsx'),
  route('sign-in/done', 'routes/people/done.ts'),
  route('sign-out', 'routes/people/sign-out.ts'),
  route('set-up', 'routes/people/set-up.tsx'),
  route('account', 'routes/people/account.tsx'),
  route('account/ways', 'routes/people/ways.tsx'),
  route('account/passkeys/:passkey', 'routes/people/passkey.tsx'),
  route('account/linked/:linked', 'routes/people/unlink.tsx'),
  route('account/recovery', 'routes/people/recovery.tsx'),
  route('account/sessions', 'routes/people/sessions.tsx'),
  route('confirm', 'routes/people/confirm.tsx'),
  route('confirm/code', 'routes/people/confirm-code.tsx'),
  route('confirm/done', 'routes/people/confirm-done.tsx'),
];
