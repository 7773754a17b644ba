// Documents of issuing under addresses of no language: the status lists, which every verifier reads.
import type { Document } from '../http/documents.ts';
import type { World } from '../world.ts';
import { publishedLists } from './status-list.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NUMBER = /^[1-9]\d{0,5}$/;

export function issuingDocuments(world: World): readonly Document[] {
  const published = publishedLists(world);
  return [
    {
      path: '/status/:organisation/:list',
      async answer({ organisation = '', list = '' }, request) {
        if (!UUID.test(organisation) || !NUMBER.test(list)) return undefined;
        const found = await published(organisation, Number(list));
        if (found === undefined) return undefined;
        const headers = {
          ETag: found.etag,
          // What is taken back is seen everywhere within a minute.
          'Cache-Control': 'public, max-age=30',
          'Access-Control-Allow-Origin': '*',
        };
        const known = (request.headers.get('If-None-Match') ?? '')
          .split(',')
          .map((one) => one.trim().replace(/^W\//, ''));
        if (known.includes(found.etag)) return new Response(null, { status: 304, headers });
        return new Response(found.text, { headers: { ...headers, 'Content-Type': 'application/vc+jwt' } });
      },
    },
  ];
}
