// The addresses of verifying, below the language.
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const verifying: readonly RouteConfigEntry[] = [route('verify', 'routes/verifying/verify.tsx')];
