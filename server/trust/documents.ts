// What trust publishes under addresses of no language: the did:web document of an organisation, with the keys that sign its
// badges under the name that stands in them; and the mandates that it gave, sealed by it.
import type { Document } from '../http/documents.ts';
import type { World } from '../world.ts';
import { didDocumentOf } from './badge-key.ts';
import { publishedMandates } from './published-mandate.ts';

export const trustDocuments = (world: World): readonly Document[] => [
  mandateDocument(world),
  {
    path: '/organisations/:organisation/did.json',
    async answer({ organisation = '' }) {
      if (!UUID.test(organisation)) return undefined;
      const document = await didDocumentOf(organisation, world);
      if (document === undefined) return undefined;
      const headers = { 'Cache-Control': 'public, max-age=300', 'Access-Control-Allow-Origin': '*' };
      return Response.json(document, { headers });
    },
  },
];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** For programs the sealed document; for people the page of its giver, where its mandates stand. */
function mandateDocument(world: World): Document {
  const published = publishedMandates(world);
  return {
    path: '/mandates/:organisation/:mandate',
    async answer({ organisation = '', mandate = '' }, request) {
      if (!UUID.test(organisation) || !UUID.test(mandate)) return undefined;
      const found = await published({ organisation, mandate });
      if (found === undefined) return undefined;
      // That it has ended is seen everywhere within a minute.
      const headers = { Vary: 'Accept', 'Cache-Control': 'public, max-age=30', 'Access-Control-Allow-Origin': '*' };
      if (/\btext\/html\b/i.test(request.headers.get('Accept') ?? '')) {
        const Location = `${world.config.publicUrl}/providers/${organisation}`;
        return new Response(null, { status: 303, headers: { ...headers, Location } });
      }
      const tagged = { ...headers, ETag: found.etag };
      const known = (request.headers.get('If-None-Match') ?? '')
        .split(',')
        .map((one) => one.trim().replace(/^W\//, ''));
      if (known.includes(found.etag)) return new Response(null, { status: 304, headers: tagged });
      return new Response(found.text, { headers: { ...tagged, 'Content-Type': 'application/mandate+jwt' } });
    },
  };
}
