// React Router: every page is rendered on the server, and a browser that hydrates is told all routes at once.
import type { Config } from '@react-router/dev/config';

export default { ssr: true, routeDiscovery: { mode: 'initial' } } satisfies Config;
