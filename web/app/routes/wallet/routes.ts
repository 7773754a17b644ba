// The addresses of wallet, below the language: `route('path/:id', 'routes/wallet/page.tsx')`.
import type { RouteConfigEntry } from '@react-router/dev/routes';

export const wallet: readonly RouteConfigEntry[] = [];
