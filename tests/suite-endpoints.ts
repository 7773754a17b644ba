// The application with the endpoints for test suites and nothing else behind it: what they answer, what they fetched, what
// was logged.
import type { Visit } from '@tessera/server/api/contract';
import { random } from '@tessera/server/clock';
import { createApp } from '../server/http/app.ts';
import { guardedFetch } from '../server/io/guarded-fetch.ts';
import { vcApiRoutes } from '../server/vc-api/routes.ts';
import { NOW } from './world.ts';

export const ORIGIN = 'http://localhost:8080';

export interface SuiteEndpoints {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** What a request that is none of the two answers. */
  send(request: Request): Promise<Response>;
  /** Addresses that were asked for through the guarded fetch. */
  readonly asked: readonly string[];
  /** Lines of the log, as JSON. */
  readonly logged: readonly string[];
}

interface Wishes {
  readonly token?: string;
  /** Closed, as they usually are. */
  readonly closed?: true;
  readonly clock?: () => number;
}

export function suiteEndpoints({ token, closed, clock = () => NOW }: Wishes = {}): SuiteEndpoints {
  const asked: string[] = [];
  const logged: string[] = [];
  const guarded = guardedFetch({ clock, own: { under: ORIGIN, read: async () => undefined } });
  const fetch: typeof guarded = (url, limits) => {
    asked.push(url);
    return guarded(url, limits);
  };
  const write = (...line: unknown[]): void => void logged.push(JSON.stringify(line));
  const log = { info: write, warn: write, error: write, within: () => log };
  const suites = vcApiRoutes({ publicUrl: ORIGIN, token, clock, random, fetch, languageOf: () => 'en' });
  const app = createApp({
    publicUrl: ORIGIN,
    demonstration: false,
    proxies: [],
    languages: ['en'],
    slices: [],
    documents: [],
    ...(!closed && { suites }),
    api: () => ({}) as Visit['api'], // no page is asked for anything
    account: async () => undefined,
    ready: async () => true,
    pages: async () => new Response('no such page', { status: 404 }),
    assets: import.meta.dirname,
    log,
  });
  const send = async (request: Request): Promise<Response> => app.request(request);
  return {
    get: (path, headers = {}) => send(new Request(ORIGIN + path, { headers })),
    post: (path, body, headers = {}) =>
      send(
        new Request(ORIGIN + path, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...headers },
          body:
            typeof body === 'string' || body instanceof Uint8Array
              ? new Uint8Array(bytesOf(body))
              : JSON.stringify(body),
        }),
      ),
    send,
    asked,
    logged,
  };
}

const bytesOf = (body: string | Uint8Array): Uint8Array =>
  typeof body === 'string' ? new TextEncoder().encode(body) : body;
