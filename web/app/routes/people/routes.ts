// The addresses of people, below the language: `route('path/:id', 'routes/people/page.tsx')`.
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const people: readonly RouteConfigEntry[] = [];
