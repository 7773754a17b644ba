// The addresses of catalogue, below the language: `route('path/:id', 'routes/catalogue/page.tsx')`.
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const catalogue: readonly RouteConfigEntry[] = [];
