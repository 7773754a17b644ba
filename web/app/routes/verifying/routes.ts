// The addresses of verifying, below the language: `route('path/:id', 'routes/verifying/page.tsx')`.
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const verifying: readonly RouteConfigEntry[] = [];
