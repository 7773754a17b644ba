// The addresses of the catalogue, below the language.
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const catalogue: readonly RouteConfigEntry[] = [
  route('catalogue', 'routes/catalogue/list.tsx'),
  route('catalogue/:design/:version?', 'routes/catalogue/published.tsx'),
  route('desk/:organisation/designs', 'routes/catalogue/designs.tsx'),
  route('desk/:organisation/designs/new', 'routes/catalogue/new.tsx'),
  route('desk/:organisation/designs/:design', 'routes/catalogue/design.tsx'),
  route('desk/:organisation/designs/:design/publish', 'routes/catalogue/publish.tsx'),
  route('desk/:organisation/designs/:design/review', 'routes/catalogue/review.tsx'),
  route('desk/:organisation/designs/:design/unit', 'routes/catalogue/unit.tsx'),
  route('desk/:organisation/designs/:design/discard', 'routes/catalogue/discard.tsx'),
];
