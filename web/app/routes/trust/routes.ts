// The addresses of trust, below the language.
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const trust: readonly RouteConfigEntry[] = [
  route('desk/:organisation/seal', 'routes/trust/seal.tsx'),
  route('providers/:organisation/certificates', 'routes/trust/certificates.tsx'),
];
