// The addresses of issuing, below the language: `route('path/:id', 'routes/issuing/page.tsx')`.
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const issuing: readonly RouteConfigEntry[] = [];
