// The one way out for documents that a stranger names: only https, only public addresses, the address that was checked
// is the one connected to; little, soon, without cookies. Documents of our own are answered in the process.
import { lookup as resolve } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { Evidence, Fetch } from '@tessera/credential';
import { Agent, type Dispatcher, request } from 'undici';
import { isLoopback, isPublic } from './public-address.ts';

type EvidenceDocument = Evidence['documents'][number];

/** As the library asks for a document, and for what may be no text: then `asText` says what the octets hold. */
export type GuardedFetch = (url: string, limits: Limits) => ReturnType<Fetch>;
type Limits = Parameters<Fetch>[1] & {
  /** Nothing, where they are read as UTF-8. What it throws, the fetch throws. */
  readonly asText?: (octets: Uint8Array) => string | undefined;
};

export interface FetchOptions {
  /** Milliseconds since 1970 UTC, to note when a document was fetched. */
  readonly clock: () => number;
  readonly own?: OwnDocuments;
  /** For tests: also http on any port, and only to this machine. */
  readonly loopback?: true;
}

/** What stands under our own address is never fetched: it is read, or it is not there. */
export interface OwnDocuments {
  /** PUBLIC_URL. */
  readonly under: string;
  readonly read: (url: string) => Promise<EvidenceDocument | undefined>;
}

/** Why a document could not be had; the code is the reason of the gap, with the words `fetch.reason.<code>` or `reason.<code>`. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const MOST_REDIRECTS = 3;
const MOST_HEADER_BYTES = 16_384;
const HEADERS = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'tessera' };

export function guardedFetch({ clock, own, loopback }: FetchOptions): GuardedFetch {
  const reachable = loopback === true ? isLoopback : isPublic;
  const dispatcher = new Agent({
    connect: { lookup: lookupOf(reachable) },
    maxHeaderSize: MOST_HEADER_BYTES,
    allowH2: false, // its heads and windows have bounds of their own, and nobody needs it for one document
    keepAliveTimeout: 1000,
    keepAliveMaxTimeout: 5000,
  });
  const ask = async (url: URL, signal: AbortSignal): Promise<Dispatcher.ResponseData> => {
    // A host that is an address already is not looked up.
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !reachable(host)) throw new Refused('address-refused');
    return request(url, { dispatcher, signal, headers: HEADERS }).catch((error) => {
      throw refusedBy(error, signal);
    });
  };
  const follow = async (first: string, { bytes, asText }: Limits, signal: AbortSignal): Promise<EvidenceDocument> => {
    let url = first;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (own !== undefined && isUnder(url, own.under)) return ownDocument(own, url, bytes);
      const answer = await ask(allowed(url, loopback), signal);
      const { location, 'content-type': mediaType } = answer.headers;
      if (answer.statusCode < 300 || answer.statusCode > 399 || location === undefined) {
        const octets = await octetsOf(answer, bytes, signal);
        const body = asText?.(octets) ?? utf8(octets);
        return { url, mediaType: String(mediaType ?? ''), body, retrieved: new Date(clock()).toISOString() };
      }
      discard(answer);
      url = URL.canParse(String(location), url) ? new URL(String(location), url).href : '';
    }
    throw new Refused('redirected-too-often');
  };
  return async (url, limits) => {
    try {
      return { ...(await follow(url, limits, AbortSignal.timeout(limits.milliseconds))), url };
    } catch (error) {
      if (error instanceof Refused) return { url, reason: error.code };
      throw error;
    }
  };
}

function isUnder(text: string, base: string): boolean {
  if (!URL.canParse(text)) return false;
  const [url, top] = [new URL(text), new URL(base)];
  return url.origin === top.origin && `${url.pathname}/`.startsWith(`${top.pathname.replace(/\/$/, '')}/`);
}

async function ownDocument({ read }: OwnDocuments, url: string, bytes: number): Promise<EvidenceDocument> {
  const found = await read(url);
  if (found === undefined) throw new Refused('not-found');
  if (Buffer.byteLength(found.body) > bytes) throw new Refused('too-large');
  return found;
}

function allowed(text: string, loopback: true | undefined): URL {
  if (!URL.canParse(text)) throw new Refused('not-https');
  const url = new URL(text);
  const fitting = url.protocol === 'https:' || (loopback === true && url.protocol === 'http:');
  if (!fitting || url.username !== '' || url.password !== '') throw new Refused('not-https');
  // Other ports are other services, which a request of ours could wake.
  if (loopback !== true && url.port !== '' && url.port !== '80') throw new Refused('port-refused');
  return url;
}

/** Answers the addresses that may be reached and no other, so there is no second look-up that could differ. */
export const lookupOf =
  (reachable: (address: string) => boolean): LookupFunction =>
  (host, options, answer) =>
    resolve(host, { all: true, family: options.family ?? 0 }, (error, found) => {
      if (error !== null) return answer(error, []);
      const addresses = found.filter(({ address }) => reachable(address));
      const [first] = addresses;
      if (first === undefined) return answer(new Refused('address-refused'), []);
      return options.all === true ? answer(null, addresses) : answer(null, first.address, first.family);
    });

/** A network has a hundred ways to fail; the person needs to know only that there was no answer. */
function refusedBy(error: unknown, signal: AbortSignal): Refused {
  if (error instanceof Refused) return error;
  return new Refused(signal.aborted ? 'timed-out' : 'no-answer');
}

async function octetsOf(answer: Dispatcher.ResponseData, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const { 'content-encoding': encoding, 'content-length': length } = answer.headers;
  const reason =
    answer.statusCode === 404 || answer.statusCode === 410
      ? 'not-found'
      : answer.statusCode !== 200
        ? 'no-answer'
        : encoding !== undefined && encoding !== 'identity'
          ? 'not-text' // nothing is unpacked, so nothing can swell
          : Number(length ?? 0) > most
            ? 'too-large'
            : undefined;
  if (reason !== undefined) {
    discard(answer);
    throw new Refused(reason);
  }
  return await bytesOf(answer, most).catch((error) => {
    throw refusedBy(error, signal);
  });
}

function utf8(octets: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    throw new Refused('not-text');
  }
}

async function bytesOf({ body }: Dispatcher.ResponseData, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > most) throw new Refused('too-large'); // leaving the loop closes the connection
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Closes the connection: what else it would have sent is nobody's to wait for. */
function discard({ body }: Dispatcher.ResponseData): void {
  body.on('error', () => undefined).destroy();
}
