// What stands under the address by which credentials name an organisation: for programs the legal entity as it is written
// into them now, for people the page of the provider.
import type { Document } from '../http/documents.ts';
import type { World } from '../world.ts';
import { organisationOf } from './organisation.ts';

export const organisationsDocuments = ({ db, config }: World): readonly Document[] => [
  {
    path: '/organisations/:organisation',
    async answer({ organisation = '' }, request) {
      if (!UUID.test(organisation)) return undefined;
      const found = await organisationOf(organisation, db.sql);
      if (found === undefined) return undefined;
      const headers = { Vary: 'Accept', 'Cache-Control': 'public, no-cache', 'Access-Control-Allow-Origin': '*' };
      // A browser names HTML. [RFC9110 §12.5.1]
      if (!/\btext\/html\b/i.test(request.headers.get('Accept') ?? ''))
        return Response.json(found.legalEntity, { headers });
      const Location = `${config.publicUrl}/providers/${organisation}`;
      return new Response(null, { status: 303, headers: { ...headers, Location } });
    },
  },
];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
