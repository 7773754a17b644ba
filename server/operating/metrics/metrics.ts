// `/metrics`: numbers for the monitoring of whoever runs the installation, to those only who bring the token. How many, how
// long, how large; nobody's name, no address, no id.
import { Hono } from 'hono';
import { onlyWithToken } from '../../http/only-with-token.ts';
import type { World } from '../../world.ts';
import { EXPOSITION_TYPE, exposition } from './exposition.ts';
import { installationNumbers } from './installation-numbers.ts';
import { processNumbers } from './process-numbers.ts';
import { type Requests, requests } from './requests.ts';

export interface Metrics {
  readonly answered: Requests['answered'];
  readonly routes: Hono;
}

export function metricsOf(world: World, token: string): Metrics {
  const { answered, family } = requests();
  const ofProcess = processNumbers();
  const routes = new Hono();
  routes.get('/metrics', onlyWithToken(token), async () => {
    const text = exposition([...ofProcess(), family(), ...(await installationNumbers(world))]);
    return new Response(text, { headers: { 'Content-Type': EXPOSITION_TYPE, 'Cache-Control': 'no-store' } });
  });
  return { answered, routes };
}
