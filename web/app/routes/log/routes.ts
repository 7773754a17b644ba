// The addresses of the log, below the language: of an organisation for whoever may read it, of the installation for its
// operator.
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const log: readonly RouteConfigEntry[] = [
  route('desk/:organisation/log', 'routes/log/organisation-log.tsx'),
  route('desk/:organisation/log/file', 'routes/log/organisation-file.ts'),
  route('desk/:organisation/log/entries/:entry', 'routes/log/organisation-entry.tsx'),
  route('desk/:organisation/log/entries/:entry/proof', 'routes/log/organisation-proof.ts'),
  route('operator/log', 'routes/log/installation-log.tsx'),
  route('operator/log/file', 'routes/log/installation-file.ts'),
  route('operator/log/entries/:entry', 'routes/log/installation-entry.tsx'),
  route('operator/log/entries/:entry/proof', 'routes/log/installation-proof.ts'),
];
