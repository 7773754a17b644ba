// The did:web document of an organisation: the keys that sign its badges, under the name that stands in them.
import type { Document } from '../http/documents.ts';
import type { World } from '../world.ts';
import { didDocumentOf } from './badge-key.ts';

export const trustDocuments = (world: World): readonly Document[] => [
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
