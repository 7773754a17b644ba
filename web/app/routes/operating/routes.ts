// The addresses of whoever keeps the installation, below the language. The register stands among organisations.
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const operating: readonly RouteConfigEntry[] = [
  route('operator/installation', 'routes/operating/installation.tsx'),
  route('operator/work', 'routes/operating/work.tsx'),
  route('operator/work/retry', 'routes/operating/retry.tsx'),
  route('operator/work/:work/discard', 'routes/operating/discard.tsx'),
  route('operator/accounts', 'routes/operating/accounts.tsx'),
  route('operator/letters', 'routes/operating/letters.tsx'),
];
