// The addresses of organisations, below the language.
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const organisations: readonly RouteConfigEntry[] = [
  route('desk', 'routes/organisations/desk.tsx'),
  route('desk/:organisation', 'routes/organisations/dashboard.tsx'),
  route('desk/:organisation/four-eyes', 'routes/organisations/four-eyes.tsx'),
  route('desk/:organisation/settings', 'routes/organisations/settings.tsx'),
  route('desk/:organisation/members', 'routes/organisations/members.tsx'),
  route('desk/:organisation/members/:person/remove', 'routes/organisations/remove.tsx'),
  route('desk/:organisation/mandates', 'routes/organisations/mandates.tsx'),
  route('desk/:organisation/mandates/give', 'routes/organisations/give-mandate.tsx'),
  route('desk/:organisation/mandates/:mandate/end', 'routes/organisations/end-mandate.tsx'),
  route('desk/:organisation/clients', 'routes/organisations/clients.tsx'),
  route('desk/:organisation/clients/new', 'routes/organisations/new-client.tsx'),
  route('desk/:organisation/clients/:client/secret', 'routes/organisations/rotate-client.tsx'),
  route('desk/:organisation/clients/:client/end', 'routes/organisations/end-client.tsx'),
  route('providers/:organisation', 'routes/organisations/provider.tsx'),
  route('operator', 'routes/organisations/register.tsx'),
  route('operator/new', 'routes/organisations/found.tsx'),
  route('operator/:organisation', 'routes/organisations/entry.tsx'),
];
