// What keeps a page safe: who may send forms, what a page may load, what it gives away. [FETCH §3.2] [CSP3 §6]
import { bearerIn } from './visitor.ts';

/**
 * A change has to come from our own pages: browsers name the origin of every unsafe request. A page that gives no
 * referrer sends the origin `null`; then the browser's word on the site counts. Programs send neither, and no cookie; one
 * that brings a token is heard wherever it is, since no browser adds a token by itself and cookies beside it do not count.
 */
export function isForeign(request: Request, publicUrl: string): boolean {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return false;
  if (bearerIn(request) !== undefined) return false;
  const origin = request.headers.get('Origin');
  if (origin === publicUrl) return false;
  if (origin !== null && origin !== 'null') return true;
  const site = request.headers.get('Sec-Fetch-Site');
  return site === null ? origin === 'null' || request.headers.has('Cookie') : site !== 'same-origin';
}

/** For every answer. Pages get their nonce. */
export function protections(nonce?: string): readonly (readonly [name: string, value: string])[] {
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
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()'],
  ];
}
