// What keeps a page safe: who may send forms, what a page may load, what it gives away, what a browser may keep of it.
// [FETCH §3.2] [CSP3 §6]
import { bearerIn } from './visitor.ts';

const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

/**
 * A change has to come from our own pages: browsers name the origin of every unsafe request. A page that gives no
 * referrer sends the origin `null`; then the browser's word on the site counts. Programs send neither, and no cookie; one
 * that brings a token is heard wherever it is, since no browser adds a token by itself and cookies beside it do not count.
 * What is read with a cookie may be a secret: pages elsewhere lead to it, and take it into nothing of theirs.
 */
export function isForeign(request: Request, publicUrl: string): boolean {
  if (bearerIn(request) !== undefined) return false;
  const site = request.headers.get('Sec-Fetch-Site');
  if (isReading(request)) {
    const isOurs = site === null || site === 'same-origin' || site === 'none';
    return !isOurs && request.headers.has('Cookie') && request.headers.get('Sec-Fetch-Mode') !== 'navigate';
  }
  const origin = request.headers.get('Origin');
  if (origin === publicUrl) return false;
  if (origin !== null && origin !== 'null') return true;
  return site === null ? origin === 'null' || request.headers.has('Cookie') : site !== 'same-origin';
}

export interface Protected {
  /** The installation is on https. */
  readonly secure: boolean;
  /** For the scripts and styles of a page. */
  readonly nonce?: string;
}

/** For every answer. Pages get their nonce. */
export function protections({ secure, nonce }: Protected): readonly (readonly [name: string, value: string])[] {
  const ours = nonce === undefined ? "'self'" : `'self' 'nonce-${nonce}'`;
  const policy = [
    "default-src 'none'",
    `script-src ${ours}`,
    `style-src ${ours}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), display-capture=()'],
    // Two years, and whatever stands below its name. [RFC6797 §6.1]
    ...(secure ? ([['Strict-Transport-Security', 'max-age=63072000; includeSubDomains']] as const) : []),
  ];
}

/** Pages that say the same to everybody who has no account; a browser may keep these, and asks whether they are still so. */
const PUBLIC =
  /^\/(?:[a-z-]{2,}(?:\/(?:about(?:\/[a-z-]+)?|api|accessibility|privacy|verify|catalogue(?:\/[^/]+)*|providers\/[^/]+))?)?\/?$/;

export const mayBeKept = (pathname: string): boolean => PUBLIC.test(pathname);
