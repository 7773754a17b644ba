// The addresses of assessing, below the language.
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const assessing: readonly RouteConfigEntry[] = [
  route('desk/:organisation/designs/:design/learners', 'routes/assessing/learners.tsx'),
  route('desk/:organisation/imports/:import', 'routes/assessing/import.tsx'),
  route('desk/:organisation/imports/:import/undo', 'routes/assessing/undo.tsx'),
  route('desk/:organisation/imports/:import/discard', 'routes/assessing/discard.tsx'),
  route('desk/:organisation/results', 'routes/assessing/results.tsx'),
];
