// The addresses of the demonstration, below the language. Where there is none, its pages are not there either.
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const demonstration: readonly RouteConfigEntry[] = [
  route('demonstration', 'routes/demonstration/demonstration.tsx'),
  route('outbox', 'routes/demonstration/outbox.tsx'),
  route('outbox/:letter', 'routes/demonstration/letter.tsx'),
];
