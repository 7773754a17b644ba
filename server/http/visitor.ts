// Whoever sent a request: language, address, cookies. Cookies that are written ride on the answer.
import type { IncomingMessage } from 'node:http';
import type { Context } from 'hono';
import { parse, serialize } from 'hono/utils/cookie';
import proxyAddress from 'proxy-addr';
import type { Visitor } from '../people/index.ts';

export interface Arrival extends Visitor {
  /** `Set-Cookie` headers for the answer. */
  readonly written: readonly string[];
  /** Whether this ends their session in this browser. */
  readonly leaves: boolean;
}

export function arrivalOf(request: Request, address: string, language: string, publicUrl: string): Arrival {
  const secure = publicUrl.startsWith('https:');
  const sent = parse(request.headers.get('Cookie') ?? '');
  const bearer = bearerIn(request);
  const userAgent = request.headers.get('User-Agent');
  const written = new Map<string, string>();
  const named = (name: string): string => (secure ? `__Host-${name}` : name);
  const options = { httpOnly: true, sameSite: 'Lax', path: '/', secure } as const;
  return {
    language,
    address,
    ...(bearer !== undefined && { bearer }),
    ...(userAgent !== null && { userAgent }),
    cookies: {
      // A program that brings a token is itself and nobody else, whatever cookies come along.
      read: (name) => (bearer === undefined ? sent[named(name)] : undefined),
      write(name, value, seconds) {
        if (bearer !== undefined) return;
        written.set(name, serialize(named(name), value, { ...options, maxAge: seconds }));
      },
      drop(name) {
        written.set(name, serialize(named(name), '', { ...options, maxAge: 0 }));
      },
    },
    get leaves() {
      return written.get('session')?.includes('Max-Age=0') === true;
    },
    get written() {
      return [...written.values()];
    },
  };
}

/** The token that a request brings; an empty one where it is none that could be. [RFC6750 §2.1] */
export function bearerIn(request: Request): string | undefined {
  const header = request.headers.get('Authorization') ?? '';
  if (!/^Bearer\b/i.test(header)) return undefined;
  return /^Bearer +([\w.~+/-]{1,200}=*) *$/i.exec(header)?.[1] ?? '';
}

/** The address of whoever calls the application in the process. */
export const NOWHERE = 'unknown';

/**
 * Where a request came from: the socket's own peer, or, where that is a proxy that is believed, the last address in
 * `X-Forwarded-For` that no such proxy has. What anyone can write into a header is nobody's address.
 */
export function visitorAddresses(proxies: readonly string[]): (context: Context) => string {
  const isBelieved = proxyAddress.compile([...proxies]);
  return (context) => {
    const env = context.env as { readonly incoming?: IncomingMessage } | undefined; // of node-server; absent where a test calls the app
    return env?.incoming === undefined ? NOWHERE : proxyAddress(env.incoming, isBelieved);
  };
}
