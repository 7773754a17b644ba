// The addresses of organisations, below the language: `route('path/:id', 'routes/organisations/page.tsx')`.
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const organisations: readonly RouteConfigEntry[] = [];
