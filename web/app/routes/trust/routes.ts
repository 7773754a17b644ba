// The addresses of trust, below the language: `route('path/:id', 'routes/trust/page.tsx')`.
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const trust: readonly RouteConfigEntry[] = [];
