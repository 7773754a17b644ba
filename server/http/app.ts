// The one application: documents, the API, static files, pages; with what every answer needs round it.
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Account, Api, Pages } from '../api/contract.ts';
import type { Log } from '../io/log.ts';
import type { Visitor } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { type Document, documentRoutes } from './documents.ts';
import { languageOf } from './language.ts';
import { faultResponse, problemResponse, wantsPage } from './problem.ts';
import type { Limited } from './limited.ts';
import { isForeign, mayBeKept, protections } from './protections.ts';
import { apiRoutes, MOST_UPLOAD, type Mounted } from './routes.ts';
import { type Arrival, arrivalOf, visitorAddresses } from './visitor.ts';

export interface Site {
  readonly publicUrl: string;
  readonly demonstration: boolean;
  /** Peers that are believed about whom they speak for. */
  readonly proxies: readonly string[];
  readonly languages: readonly string[];
  readonly slices: readonly Mounted[];
  readonly documents: readonly Document[];
  readonly api: (visitor: Visitor) => Api;
  readonly account: (visitor: Visitor) => Promise<Account | undefined>;
  /** How much anybody may ask for. */
  readonly limited?: Limited;
  /** Where programs are given tokens. */
  readonly oauth?: (visitorOf: (request: Request) => Visitor) => Hono;
  /** What public test suites call, where that is switched on. */
  readonly suites?: Hono;
  /** Numbers for whoever watches over the installation, where that is switched on. */
  readonly metrics?: { readonly answered: (request: Answered) => void; readonly routes: Hono };
  /** Whether the database answers. */
  readonly ready: () => Promise<boolean>;
  readonly pages: Pages;
  /** The folder of built files that /assets serves. */
  readonly assets: string;
  readonly log: Log;
}

/** What is counted of a request. */
export interface Answered {
  /** `issuing.order`, or the part of the site that answered: never an address. */
  readonly operation: string;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
}

export function createApp(site: Site) {
  const app = new Hono<{ Variables: { arrival: Arrival; operation?: string } }>();
  const secure = site.publicUrl.startsWith('https:');
  const addressOf = visitorAddresses(site.proxies);
  const arrivals = new WeakMap<Request, Arrival>();
  const visitorOf = (request: Request): Arrival => {
    const arrival = arrivals.get(request);
    if (arrival === undefined) throw new Error('no request without its visitor');
    return arrival;
  };

  app.use(async (context, next) => {
    const began = performance.now();
    const request = context.req.raw;
    const language = languageOf(request, site.languages);
    const arrival = arrivalOf(request, addressOf(context), language, site.publicUrl);
    arrivals.set(request, arrival);
    context.set('arrival', arrival);
    await next();
    const { res } = context;
    for (const cookie of arrival.written) res.headers.append('Set-Cookie', cookie);
    // Whoever signs out leaves nothing behind on a machine that others use. [CSD §3.1]
    if (arrival.leaves) res.headers.set('Clear-Site-Data', '"cache", "storage"');
    if (arrival.written.length > 0) res.headers.set('Cache-Control', 'no-store');
    for (const [name, value] of site.limited?.told(arrival) ?? []) res.headers.set(name, value);
    for (const [name, value] of protections({ secure })) if (!res.headers.has(name)) res.headers.set(name, value);
    const milliseconds = Math.round(performance.now() - began);
    site.metrics?.answered({
      operation: context.get('operation') ?? partOf(context.req.path),
      method: request.method,
      status: res.status,
      seconds: (performance.now() - began) / 1000,
    });
    // Addresses of pages may hold identifiers; the log has the method, the kind of thing and the answer.
    site.log.info('answered', {
      method: request.method,
      kind: kindOf(context.req.path),
      status: res.status,
      milliseconds,
    });
  });
  app.onError((error, context) => {
    const language = languageOf(context.req.raw, site.languages);
    const asPage = wantsPage(context.req.raw, context.req.path);
    if (error instanceof Refusal) return problemResponse(error, language, asPage);
    const id = faultId();
    site.log.error('fault', error, { id, kind: kindOf(context.req.path) });
    return faultResponse(id, language, asPage);
  });
  app.use(compressed);

  app.get('/health', (context) => context.json({ status: 'ok' }));
  app.get('/ready', async (context) =>
    (await site.ready()) ? context.json({ status: 'ready' }) : context.json({ status: 'not ready' }, 503),
  );
  if (site.metrics !== undefined) app.route('/', site.metrics.routes);
  app.use(
    '/assets/*',
    async (context, next) => {
      await next();
      if (context.res.status === 200) context.header('Cache-Control', 'public, max-age=31536000, immutable');
    },
    serveStatic({ root: site.assets, precompressed: true }),
  );

  app.use(async (context, next) => {
    const answered = site.limited?.arrived(context.req.raw, context.get('arrival'));
    try {
      await next();
    } finally {
      answered?.();
    }
  });
  app.use(async (context, next) => {
    if (isForeign(context.req.raw, site.publicUrl)) throw new Refusal(403, 'origin-foreign');
    await next();
  });
  app.route('/api', apiRoutes(site.slices, visitorOf));
  app.all('/api/*', () => {
    throw new Refusal(404, 'not-found');
  });
  if (site.oauth !== undefined) app.route('/', site.oauth(visitorOf));
  documentRoutes(app, site.documents);
  if (site.suites !== undefined) app.route('/', site.suites);

  app.use(
    bodyLimit({
      maxSize: MOST_UPLOAD,
      onError: () => {
        throw new Refusal(413, 'body-too-large', { most: MOST_UPLOAD });
      },
    }),
  );
  app.all('*', async (context) => {
    const arrival = context.get('arrival'); // the request itself may be another by now: its body is bounded
    const nonce = randomBytes(16).toString('base64');
    const { pathname, search } = new URL(context.req.url);
    // Two slashes at its front name a host, wherever such a path is put into an address.
    if (pathname.startsWith('//')) throw new Refusal(404, 'not-found');
    // Behind a proxy the socket's address is not the public one; pages compare and build addresses by the public one.
    const atHome = pathname === '/'; // answered in the visitor's language, without a detour
    const address = (atHome ? `/${arrival.language}` : pathname) + search;
    const request = new Request(new URL(address, site.publicUrl), context.req.raw);
    // Where it came from was judged above; the pages compare origins, and some of ours are sent as `null`.
    if (request.headers.has('Origin')) request.headers.set('Origin', site.publicUrl);
    const account = await site.account(arrival);
    const id = faultId();
    const answer = await site.pages(request, {
      api: site.api(arrival),
      nonce,
      language: arrival.language,
      ...(account !== undefined && { account }),
      faults: { id, note: (error) => site.log.error('fault', error, { id, kind: kindOf(pathname) }) },
      site: { publicUrl: site.publicUrl, demonstration: site.demonstration },
    });
    const headers = new Headers(answer.headers);
    for (const [name, value] of protections({ secure, nonce })) if (!headers.has(name)) headers.set(name, value);
    if (atHome) headers.append('Vary', 'Accept-Language');
    if (!headers.has('Cache-Control'))
      headers.set('Cache-Control', account === undefined && mayBeKept(pathname) ? 'no-cache' : 'no-store');
    return new Response(answer.body, { status: answer.status, headers });
  });
  return app;
}

const faultId = (): string => randomBytes(6).toString('hex');

/** The part of the site, of a fixed few: what a visitor may write as they like makes no new name. */
const partOf = (path: string): string => PARTS.find(([begin]) => path.startsWith(begin))?.[1] ?? 'pages';

const PARTS = [
  ['/assets/', 'assets'],
  ['/health', 'health'],
  ['/ready', 'ready'],
  ['/metrics', 'metrics'],
  ['/api/', 'unknown'],
  ['/oauth/', 'oauth'],
  ['/vc-api/', 'suites'],
  ['/jose-cose/', 'suites'],
  ['/json-schema/', 'suites'],
] as const;

/** Only words: whatever else stands in an address may be somebody's, or a secret that was pasted in the wrong place. */
function kindOf(path: string): string {
  const [, first = '', second = ''] = path.split('/', 3).map((step) => (/^[a-z-]{0,30}$/.test(step) ? step : '*'));
  return first === 'api' || first.length <= 3 ? `${first}/${second}` : first;
}

const packed = promisify(gzip);

/** Pages are whole strings. What is signed or may hold another's secret beside a visitor's text is small anyway. */
async function compressed(context: Context, next: () => Promise<void>): Promise<void> {
  await next();
  const { res } = context;
  const type = res.headers.get('Content-Type') ?? '';
  const wanted = context.req.header('Accept-Encoding')?.includes('gzip') === true;
  if (
    !wanted ||
    res.body === null ||
    res.headers.has('Content-Encoding') ||
    !/html|json|x-script|csv|text\/plain/.test(type)
  )
    return;
  const body = await packed(await res.arrayBuffer(), { level: 5 });
  const headers = new Headers(res.headers);
  headers.set('Content-Encoding', 'gzip');
  headers.append('Vary', 'Accept-Encoding');
  headers.delete('Content-Length');
  context.res = undefined; // Hono otherwise merges the old headers into the new answer
  context.res = new Response(new Uint8Array(body), { status: res.status, headers });
}
