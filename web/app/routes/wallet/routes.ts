// The addresses of the wallet, below the language. A claim's secret stands in no address that is sent, a share's token in one.
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const wallet: readonly RouteConfigEntry[] = [
  route('claim', 'routes/wallet/claim.tsx'),
  route('claim/take', 'routes/wallet/take.tsx'),
  route('claim/not-me', 'routes/wallet/not-me.tsx'),
  route('my', 'routes/wallet/my.tsx'),
  route('my/:held', 'routes/wallet/held.tsx'),
  route('my/:held/file', 'routes/wallet/held-file.ts'),
  route('my/:held/formats', 'routes/wallet/formats.tsx'),
  route('my/:held/in', 'routes/wallet/held-file-in.ts'),
  route('my/:held/share', 'routes/wallet/share.tsx'),
  route('my/:held/share/:share', 'routes/wallet/stop.tsx'),
  route('shared/:token', 'routes/wallet/by-link.tsx'),
  route('shared/:token/file', 'routes/wallet/by-link-file.ts'),
];
