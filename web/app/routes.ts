// All addresses. Those of a slice stand in `routes/<slice>/routes.ts`, relative to the language: `route('verify', …)` is
// `/en/verify`. Files are named from this folder: `routes/verifying/verify.tsx`.
import { index, type RouteConfig, route } from '@react-router/dev/routes';
import { assessing } from './routes/assessing/routes.ts';
import { catalogue } from './routes/catalogue/routes.ts';
import { demonstration } from './routes/demonstration/routes.ts';
import { issuing } from './routes/issuing/routes.ts';
import { log } from './routes/log/routes.ts';
import { myData } from './routes/my-data/routes.ts';
import { operating } from './routes/operating/routes.ts';
import { organisations } from './routes/organisations/routes.ts';
import { arrivals, people } from './routes/people/routes.ts';
import { trust } from './routes/trust/routes.ts';
import { verifying } from './routes/verifying/routes.ts';
import { wallet } from './routes/wallet/routes.ts';

export default [
  index('routes/negotiate.ts'),
  ...arrivals,
  route(':language', 'routes/language.tsx', [
    index('routes/home.tsx'),
    route('about', 'routes/about.tsx'),
    route('about/parts', 'routes/parts.tsx'),
    route('about/rights', 'routes/rights.tsx'),
    route('api', 'routes/api.tsx'),
    route('accessibility', 'routes/accessibility.tsx'),
    route('privacy', 'routes/privacy.tsx'),
    ...people,
    ...log,
    ...operating,
    ...organisations,
    ...trust,
    ...verifying,
    ...catalogue,
    ...assessing,
    ...issuing,
    ...wallet,
    ...myData,
    ...demonstration,
    route('*', 'routes/missing.ts'),
  ]),
] satisfies RouteConfig;
