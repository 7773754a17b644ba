// The addresses of my data, below the language: one's own, what is asked of providers, and their desk for it.
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const myData: readonly RouteConfigEntry[] = [
  route('account/data', 'routes/my-data/data.tsx'),
  route('account/data/file', 'routes/my-data/file.ts'),
  route('account/address', 'routes/my-data/address.tsx'),
  route('account/consents/:consent', 'routes/my-data/withdraw.tsx'),
  route('account/erase', 'routes/my-data/erase.tsx'),
  route('erased', 'routes/my-data/erased.tsx'),
  route('privacy/register', 'routes/my-data/register.tsx'),
  route('providers/:organisation/ask', 'routes/my-data/ask.tsx'),
  route('requests/confirm', 'routes/my-data/confirm-request.tsx'),
  route('desk/:organisation/requests', 'routes/my-data/requests.tsx'),
  route('desk/:organisation/requests/:request', 'routes/my-data/request.tsx'),
  route('desk/:organisation/requests/:request/erase', 'routes/my-data/erase-records.tsx'),
  route('desk/:organisation/requests/:request/records', 'routes/my-data/records.ts'),
];
