// The way out to a peer whom the operator named in the settings, such as a provider of OpenID Connect: requests with a body
// and an answer that is read by its status. The walls are those of the guarded fetch; a redirect is an answer, not followed.
import { isIP } from 'node:net';
import { Agent, type Dispatcher, request } from 'undici';
import { lookupOf } from './guarded-fetch.ts';
import { isLoopback, isPublic } from './public-address.ts';

export interface ExchangeOptions {
  /** Ports that the operator named, beside that of https. */
  readonly ports: readonly string[];
  /** The installation is on this machine, and so may its peer be, on http. */
  readonly loopback: boolean;
}

export interface Outgoing {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

export type Exchange = (url: string, outgoing: Outgoing) => Promise<Response>;

/** There was no answer, or none that we take. The code is for the log. */
export class ExchangeFailed extends Error {
  override readonly name = 'ExchangeFailed';
  readonly code: 'address-refused' | 'no-answer' | 'timed-out' | 'too-large';
  constructor(code: ExchangeFailed['code'], cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

const MOST_BYTES = 512 * 1024;
const MOST_HEADER_BYTES = 16_384;
const LONGEST = 8_000; // milliseconds

export function guardedExchange({ ports, loopback }: ExchangeOptions): Exchange {
  const reachable = (address: string): boolean => isPublic(address) || (loopback && isLoopback(address));
  const dispatcher = new Agent({
    connect: { lookup: lookupOf(reachable) },
    maxHeaderSize: MOST_HEADER_BYTES,
    allowH2: false,
    keepAliveTimeout: 1000,
    keepAliveMaxTimeout: 5000,
  });
  return async (text, { method, headers, body, signal }) => {
    const url = allowed(text, ports, loopback, reachable);
    const late = AbortSignal.timeout(LONGEST);
    try {
      const answer = await request(url, {
        dispatcher,
        method: method as Dispatcher.HttpMethod, // GET or POST, as the protocol has it
        headers: { ...headers, 'accept-encoding': 'identity', 'user-agent': 'tessera' },
        signal: signal === undefined ? late : AbortSignal.any([signal, late]),
        ...(body !== undefined && { body }),
      });
      return await bounded(answer);
    } catch (error) {
      if (error instanceof ExchangeFailed) throw error;
      // A network has a hundred ways to fail; all of them mean that there was no answer.
      throw new ExchangeFailed(late.aborted ? 'timed-out' : 'no-answer', error);
    }
  };
}

function allowed(
  text: string,
  ports: readonly string[],
  loopback: boolean,
  reachable: (address: string) => boolean,
): URL {
  if (!URL.canParse(text)) throw new ExchangeFailed('address-refused');
  const url = new URL(text);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const fitting = url.protocol === 'https:' || (loopback && url.protocol === 'http:' && isLoopback(host));
  const isOpen = url.port === '' || ports.includes(url.port);
  // A host that is an address already is not looked up.
  const isFar = isIP(host) === 0 || reachable(host);
  if (!fitting || !isOpen || !isFar || url.username !== '' || url.password !== '')
    throw new ExchangeFailed('address-refused');
  return url;
}

async function bounded({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<Response> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > MOST_BYTES) throw new ExchangeFailed('too-large'); // leaving the loop closes the connection
    parts.push(part);
  }
  const said = new Headers();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) said.set(name, String(value));
  const bodiless = statusCode === 204 || statusCode === 205 || statusCode === 304 || size === 0;
  return new Response(bodiless ? null : Buffer.concat(parts), { status: statusCode, headers: said });
}
