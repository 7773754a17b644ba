// A server of Node with bounds of its own, for whoever speaks slowly, much, or from everywhere at once: what is not heard in
// time is hung up on, before the application hears of it.
import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import proxyAddress from 'proxy-addr';
import { networkOf } from '../io/limits.ts';

/** All times are milliseconds. */
export interface Bounds {
  /** For the headers of a request, from its first octet. */
  readonly headers: number;
  /** For a request as a whole: a slow upload is cut then. */
  readonly request: number;
  /** Between two requests of one connection. */
  readonly idle: number;
  /** How often it is looked for those that are over their time. */
  readonly look: number;
  /** Octets of all headers together. */
  readonly headerBytes: number;
  readonly connections: number;
  /** Of one network, unless it is a proxy that is believed. */
  readonly connectionsOfNetwork: number;
  /** Then a connection is closed, so that many share few. */
  readonly requestsOfConnection: number;
}

export const BOUNDS: Bounds = {
  headers: 15_000,
  request: 120_000,
  idle: 10_000,
  look: 2_000,
  headerBytes: 16 * 1024,
  connections: 4_000,
  connectionsOfNetwork: 512,
  requestsOfConnection: 10_000,
};

export interface Listening {
  readonly port: number;
  readonly host: string;
  /** Peers that speak for others. */
  readonly proxies: readonly string[];
}

export async function listening(
  answer: Parameters<typeof getRequestListener>[0],
  { port, host, proxies }: Listening,
  bounds: Bounds = BOUNDS,
): Promise<Server> {
  const listener = getRequestListener(answer, { overrideGlobalObjects: false });
  const server = createServer(
    {
      headersTimeout: bounds.headers,
      requestTimeout: bounds.request,
      keepAliveTimeout: bounds.idle,
      connectionsCheckingInterval: bounds.look,
      maxHeaderSize: bounds.headerBytes,
    },
    (incoming, outgoing) => {
      if (METHODS.includes(incoming.method ?? '')) return void listener(incoming, outgoing);
      outgoing.writeHead(405, { Allow: METHODS.join(', '), Connection: 'close' }).end();
    },
  );
  server.maxConnections = bounds.connections;
  server.maxRequestsPerSocket = bounds.requestsOfConnection;
  boundNetworks(server, proxyAddress.compile([...proxies]), bounds.connectionsOfNetwork);
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, done);
  });
  return server;
}

/** What is asked for here; nothing is echoed, and nobody goes through. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'];

/** Nobody takes all connections for themselves. */
function boundNetworks(server: Server, speaksForOthers: (address: string, hop: number) => boolean, most: number): void {
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    if (address === '' || speaksForOthers(address, 0)) return;
    const network = networkOf(address);
    const count = (open.get(network) ?? 0) + 1;
    open.set(network, count);
    socket.once('close', () => {
      const left = (open.get(network) ?? 1) - 1;
      if (left === 0) open.delete(network);
      else open.set(network, left);
    });
    if (count > most) socket.destroy();
  });
}
