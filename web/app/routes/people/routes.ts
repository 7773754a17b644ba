// The addresses of people, below the language. The secret of a letter stands behind the # and is never sent in an address.
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const people: readonly RouteConfigEntry[] = [
  route('sign-in', 'routes/people/sign-in.tsx'),
  route('sign-in/code', 'routes/people/code.tsx'),
  route('sign-in/letter', 'routes/people/letter.tsx'),
  route('sign-in/done', 'routes/people/done.ts'),
  route('sign-out', 'routes/people/sign-out.ts'),
  route('set-up', 'routes/people/set-up.tsx'),
  route('account', 'routes/people/account.tsx'),
];
