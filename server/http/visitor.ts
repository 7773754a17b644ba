// Whoever sent a request: language, address, cookies. Cookies that are written ride on the answer.
import { parse, serialize } from 'hono/utils/cookie';
import type { Visitor } from '../people/index.ts';

export interface Arrival extends Visitor {
  /** `Set-Cookie` headers for the answer. */
  readonly written: readonly string[];
}

export function arrivalOf(request: Request, address: string, language: string, publicUrl: string): Arrival {
  const secure = publicUrl.startsWith('https:');
  const sent = parse(request.headers.get('Cookie') ?? '');
  const written = new Map<string, string>();
  const named = (name: string): string => (secure ? `__Host-${name}` : name);
  const options = { httpOnly: true, sameSite: 'Lax', path: '/', secure } as const;
  return {
    language,
    address,
    cookies: {
      read: (name) => sent[named(name)],
      write(name, value, seconds) {
        written.set(name, serialize(named(name), value, { ...options, maxAge: seconds }));
      },
      drop(name) {
        written.set(name, serialize(named(name), '', { ...options, maxAge: 0 }));
      },
    },
    get written() {
      return [...written.values()];
    },
  };
}
