// The one way out: fetches a document that a credential of a stranger names, so the address is a stranger's too.
// Only https, only public addresses, the one that was checked is the one connected to; little, soon, and no cookies.
import { lookup as resolve } from 'node:dns/promises';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Fetch } from '@tessera/credential';
import { isPublic } from './public-address.ts';

export interface FetchOptions {
  /** Milliseconds since 1970 UTC, to note when a document was fetched. */
  readonly clock: () => number;
  /** For tests: also http, and only to this machine. */
  readonly loopback?: true;
}

/**
 * Why a document could not be had; the code is the reason of the gap, explained in messages/ as `reason.<code>` or
 * `fetch.reason.<code>`.
 */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const MOST_REDIRECTS = 3;

export function guardedFetch({ clock, loopback }: FetchOptions): Fetch {
  return async (url, { bytes, milliseconds }) => {
    const signal = AbortSignal.timeout(milliseconds);
    try {
      const { body, mediaType } = await follow(url, loopback === true, bytes, signal);
      return { url, mediaType, body, retrieved: new Date(clock()).toISOString() };
    } catch (error) {
      return { url, reason: reasonOf(error, signal) };
    }
  };
}

/** A network has a hundred ways to fail; the person needs to know only that there was no answer. */
function reasonOf(error: unknown, signal: AbortSignal): string {
  if (error instanceof Refused) return error.code;
  return signal.aborted ? 'timed-out' : 'no-answer';
}

async function follow(first: string, loopback: boolean, bytes: number, signal: AbortSignal) {
  let url = allowed(first, loopback);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await ask(url, loopback, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode < 300 || statusCode > 399 || headers.location === undefined) {
      if (statusCode === 200) return { body: await textOf(response, bytes), mediaType: headers['content-type'] ?? '' };
      response.destroy();
      throw new Refused(statusCode === 404 || statusCode === 410 ? 'not-found' : 'no-answer');
    }
    response.destroy();
    url = allowed(URL.canParse(headers.location, url.href) ? new URL(headers.location, url.href).href : '', loopback);
  }
  throw new Refused('redirected-too-often');
}

function allowed(text: string, loopback: boolean): URL {
  if (!URL.canParse(text)) throw new Refused('not-https');
  const url = new URL(text);
  const fitting = url.protocol === 'https:' || (loopback && url.protocol === 'http:');
  if (!fitting || url.username !== '' || url.password !== '') throw new Refused('not-https');
  return url;
}

async function ask(url: URL, loopback: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A look-up is not asked where the host is an address already.
  const [address] = isIP(host)
    ? [host]
    : (await resolve(host, { all: true })).map((found) => found.address).filter((found) => isPublic(found, loopback));
  if (address === undefined || !isPublic(address, loopback)) throw new Refused('address-refused');
  const lookup: LookupFunction = (_host, options, answer) =>
    options.all ? answer(null, [{ address, family: isIP(address) }]) : answer(null, address, isIP(address));
  const request = url.protocol === 'http:' ? requestPlain : requestSecure;
  return new Promise((answer, fail) => {
    const headers = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'tessera' };
    const asked = request(url.href, { lookup, signal, headers, agent: false }, answer);
    asked.on('error', fail);
    asked.end();
  });
}

async function textOf(response: IncomingMessage, most: number): Promise<string> {
  const { 'content-encoding': encoding, 'content-length': length } = response.headers;
  if (encoding !== undefined && encoding !== 'identity') throw new Refused('not-text');
  if (Number(length ?? 0) > most) throw new Refused('too-large');
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new Refused('too-large'); // leaving the loop destroys the response
    parts.push(part);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new Refused('not-text');
  }
}
