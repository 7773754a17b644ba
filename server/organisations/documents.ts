// What stands under the address by which credentials name an organisation: for programs the legal entity as it is written
// into them now, with what the register says beside it, for people the page of the provider; and its logo.
import type { Document } from '../http/documents.ts';
import type { World } from '../world.ts';
import { logoOf, logoPath } from './logo.ts';
import { organisationOf } from './organisation.ts';

export const organisationsDocuments = ({ db, config, objects }: World): readonly Document[] => [
  {
    path: '/organisations/:organisation',
    async answer({ organisation = '' }, request) {
      if (!UUID.test(organisation)) return undefined;
      const found = await organisationOf(organisation, db.sql);
      if (found === undefined) return undefined;
      const headers = { Vary: 'Accept', 'Cache-Control': 'public, no-cache', 'Access-Control-Allow-Origin': '*' };
      // A browser names HTML. [RFC9110 §12.5.1]
      if (!/\btext\/html\b/i.test(request.headers.get('Accept') ?? '')) {
        const { kinds, identifiers } = found.identity;
        const logo = await logoOf(organisation, db.sql);
        const told = {
          ...found.legalEntity,
          ...(kinds !== undefined && { kinds }),
          ...(identifiers !== undefined && { identifiers }),
          ...(logo !== undefined && { logo: `${config.publicUrl}${logoPath(organisation, logo)}` }),
        };
        return Response.json(told, { headers });
      }
      const Location = `${config.publicUrl}/providers/${organisation}`;
      return new Response(null, { status: 303, headers: { ...headers, Location } });
    },
  },
  {
    path: '/organisations/:organisation/logo/:digest',
    async answer({ organisation = '', digest = '' }) {
      if (!UUID.test(organisation)) return undefined;
      const logo = await logoOf(organisation, db.sql);
      if (logo === undefined || !logo.object.endsWith(`/${digest}`)) return undefined;
      const found = await objects.read(logo.object);
      if (found === undefined) return undefined;
      const headers = {
        'Content-Type': logo.media_type,
        'Content-Length': String(found.size),
        'Cache-Control': 'public, max-age=31536000, immutable',
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'; sandbox",
      };
      return new Response(found.stream as ReadableStream<Uint8Array<ArrayBuffer>>, { headers });
    },
  },
];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
