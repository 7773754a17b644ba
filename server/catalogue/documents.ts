// Documents of the catalogue under addresses of no language: a published design, which credentials name as what they
// follow, and the JSON Schema of all designs. Programs get JSON, people are left to the pages.
import { createHash } from 'node:crypto';
import { designSchema } from '@tessera/credential';
import type { Document } from '../http/documents.ts';
import type { World } from '../world.ts';
import { publishedDesign } from './published-design.ts';

export const catalogueDocuments = (world: World): readonly Document[] => [
  {
    path: '/catalogue/:design',
    answer: ({ design = '' }, request) => answer(design, undefined, request, world),
  },
  {
    path: '/catalogue/:design/:version',
    answer: ({ design = '', version = '' }, request) => answer(design, version, request, world),
  },
  {
    path: '/schemas/design.json',
    async answer(_, request) {
      const { text, digest } = schema();
      return cached(request, text, { type: 'application/schema+json', digest, cache: 'public, max-age=3600' });
    },
  },
];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const VERSION = /^([1-9]\d{0,8})?$/;

/** Such as `…/3` for whoever reads it, and `…/3.json` for a link that always means the data. */
async function answer(design: string, version: string | undefined, request: Request, { db }: World) {
  const [named, isJson] = [version ?? design, (version ?? design).endsWith('.json')];
  const bare = isJson ? named.slice(0, -'.json'.length) : named;
  const [id, number] = version === undefined ? [bare, ''] : [design, bare];
  if (!UUID.test(id) || !VERSION.test(number) || (version !== undefined && number === '')) return undefined;
  if (!isJson && wantsPage(request)) return undefined;
  const found = await publishedDesign({ design: id, ...(number !== '' && { version: Number(number) }) }, db.sql);
  if (found === undefined) return undefined;
  // A version never changes; the newest may be another one tomorrow.
  const cache = number === '' ? 'public, no-cache' : 'public, max-age=86400, immutable';
  return cached(request, JSON.stringify(found.content), { type: 'application/json', digest: found.digest, cache });
}

/** A browser names HTML; a program names nothing, anything, or JSON. [RFC9110 §12.5.1] */
const wantsPage = (request: Request): boolean => /\btext\/html\b/i.test(request.headers.get('Accept') ?? '');

interface Served {
  readonly type: string;
  readonly digest: string;
  readonly cache: string;
}

function cached(request: Request, text: string, { type, digest, cache }: Served): Response {
  const tag = `"${digest.slice(0, 32)}"`;
  const headers = {
    ETag: tag,
    Vary: 'Accept',
    'Cache-Control': cache,
    'Access-Control-Allow-Origin': '*', // public, and read by pages of others
  };
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (known.includes(tag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'Content-Type': type } });
}

let written: { readonly text: string; readonly digest: string } | undefined;

/** The schema reads whole vocabularies: it is written once. */
function schema(): NonNullable<typeof written> {
  if (written === undefined) {
    const text = JSON.stringify(designSchema());
    written = { text, digest: createHash('sha256').update(text).digest('hex') };
  }
  return written;
}
