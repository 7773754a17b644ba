// The addresses of issuing, below the language; and of its letters.
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const issuing: readonly RouteConfigEntry[] = [
  route('desk/:organisation/issue', 'routes/issuing/issue.tsx'),
  route('desk/:organisation/orders', 'routes/issuing/orders.tsx'),
  route('desk/:organisation/orders/:order', 'routes/issuing/order.tsx'),
  route('desk/:organisation/credentials', 'routes/issuing/credentials.tsx'),
  route('desk/:organisation/credentials/:credential', 'routes/issuing/credential.tsx'),
  route('desk/:organisation/credentials/:credential/revoke', 'routes/issuing/revoke.tsx'),
  route('desk/:organisation/credentials/:credential/correct', 'routes/issuing/correct.tsx'),
  route('desk/:organisation/credentials/:credential/formats', 'routes/issuing/formats.tsx'),
  route('desk/:organisation/credentials/:credential/in', 'routes/issuing/file-in.ts'),
  route('desk/:organisation/letters', 'routes/issuing/letters.tsx'),
  route('desk/:organisation/letters/codes', 'routes/issuing/codes.tsx'),
];
