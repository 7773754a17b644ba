// The built pages, for tests: built when they are older than their sources, called as a function, or served on a
// loopback port under the policy that the server gives them.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname, extname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Pages, Visit } from '@tessera/server/api/contract';
import { build, isBuilt } from '../tools/build.ts';

const root = resolve(import.meta.dirname, '..');
const lock = join(root, 'node_modules/.cache/tessera-building');

/** The pages as the server loads them. Tests run side by side; one of them builds, the others wait. */
export async function freshPages(): Promise<{ readonly pages: Pages; readonly assets: string }> {
  while (!isBuilt(root)) {
    if (!taken()) {
      await setTimeout(200);
      continue;
    }
    const release = (): void => rmSync(lock, { force: true });
    process.once('exit', release); // a build that fails ends the process
    if (!isBuilt(root)) build(root);
    process.off('exit', release);
    release();
  }
  const { pages }: { readonly pages: Pages } = await import(
    pathToFileURL(join(root, 'web/build/server/index.js')).href
  );
  return { pages, assets: join(root, 'web/build/client') };
}

/** The lock is a link that leads nowhere and says who builds: made and named in one step. */
function taken(): boolean {
  mkdirSync(dirname(lock), { recursive: true });
  try {
    symlinkSync(String(process.pid), lock);
    return true;
  } catch {
    if (!lives(holder())) rmSync(lock, { force: true }); // was killed while building
    return false;
  }
}

function holder(): number {
  try {
    return Number(readlinkSync(lock));
  } catch {
    return process.pid; // released a moment ago
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A visit to a demonstration by nobody in particular; its API answers what the test says, slice by slice. */
export function visit(api: Readonly<Record<string, unknown>> = {}, more: Partial<Visit> = {}): Visit {
  return {
    api: api as unknown as Visit['api'], // a test gives the operations that its pages ask for
    nonce: randomUUID(),
    language: 'en',
    faults: { id: randomUUID().slice(0, 8), note() {} },
    site: { publicUrl: 'http://localhost', demonstration: true },
    ...more,
  };
}

export interface Served {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves the pages of this visit to a browser. */
export async function servePages(visiting: Visit): Promise<Served> {
  const { pages, assets } = await freshPages();
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const url = new URL(incoming.url ?? '/', origin);
    if (url.pathname.startsWith('/assets/')) {
      outgoing.setHeader('Content-Type', TYPES[extname(url.pathname)] ?? 'application/octet-stream');
      outgoing.end(await readFile(join(assets, url.pathname)));
      return;
    }
    const nonce = randomUUID();
    const response = await pages(await requestOf(incoming, url), { ...visiting, nonce });
    for (const [name, value] of response.headers) outgoing.setHeader(name, value);
    outgoing.setHeader('Content-Security-Policy', policy(nonce));
    outgoing.writeHead(response.status).end(Buffer.from(await response.arrayBuffer()));
  };
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    origin,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** As the server's; that it sends it is tested there. */
const policy = (nonce: string): string =>
  `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

async function requestOf(incoming: IncomingMessage, url: URL): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) if (typeof value === 'string') headers.set(name, value);
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) };
  return new Request(url, { method: incoming.method ?? 'GET', headers, ...body });
}
