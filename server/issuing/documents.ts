// Documents of issuing under addresses of no language: the status lists, which every verifier reads, and the description
// of the type of credential that wallets hold.
import { typeMetadata } from '@tessera/credential/learning-credential';
import type { Document } from '../http/documents.ts';
import type { World } from '../world.ts';
import { type ListForm, type PublishedList, publishedLists } from './status-list.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NUMBER = /^[1-9]\d{0,5}$/;

export function issuingDocuments(world: World): readonly Document[] {
  const published = publishedLists(world);
  const answer =
    (form: ListForm): Document['answer'] =>
    async ({ organisation = '', list = '' }, request) => {
      if (!UUID.test(organisation) || !NUMBER.test(list)) return undefined;
      const found = await published(organisation, Number(list), form);
      return found && listAnswer(found, MEDIA_TYPES[form], request);
    };
  return [
    { path: '/status/:organisation/:list', answer: answer('bitstring') },
    { path: '/status/:organisation/:list/token', answer: answer('token') },
    { path: '/types/learning-credential', answer: async () => typeAnswer() },
  ];
}

/** What our European learning credentials say beside the claims of their type; each carries the digest of it. */
const typeAnswer = (): Response =>
  new Response(typeMetadata, {
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'public, max-age=86400',
      'Access-Control-Allow-Origin': '*',
    },
  });

const MEDIA_TYPES: Readonly<Record<ListForm, string>> = {
  bitstring: 'application/vc+jwt',
  token: 'application/statuslist+jwt',
};

function listAnswer({ text, etag }: PublishedList, mediaType: string, request: Request): Response {
  const headers = {
    ETag: etag,
    // What is taken back is seen everywhere within a minute.
    'Cache-Control': 'public, max-age=30',
    'Access-Control-Allow-Origin': '*',
  };
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (known.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'Content-Type': mediaType } });
}
