// What of a log anybody may keep: the newest batch, as one word that stands for all that was sealed so far, and the key.
// Whoever keeps it finds later whether the past was written anew, also by whoever runs the installation.
import { pinOf } from '@tessera/credential/log';
import type { Document } from '../http/documents.ts';
import type { World } from '../world.ts';
import { batchOf, logSealer } from './log/entries.ts';
import { lastBatch } from './store/log.ts';

export const peopleDocuments = (world: World): readonly Document[] => [
  {
    path: '/organisations/:organisation/log.json',
    async answer({ organisation = '' }) {
      if (!UUID.test(organisation)) return undefined;
      const last = await lastBatch(organisation, world.db.sql);
      if (last === undefined) return undefined;
      const batch = batchOf(last);
      const known = { organisation, key: logSealer(world).publicKey, pin: pinOf(batch), sealed: batch.sealedAt };
      const headers = { 'Cache-Control': 'public, max-age=60', 'Access-Control-Allow-Origin': '*' };
      return Response.json(known, { headers });
    },
  },
];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
