// The addresses of assessing, below the language: `route('path/:id', 'routes/assessing/page.tsx')`.
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const assessing: readonly RouteConfigEntry[] = [];
