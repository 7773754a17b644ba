// A file of the API as the answer of a page's address: saved, never shown. [RFC6266 §4]
import type { Download } from '@tessera/server/http/contract';

export function fileAnswer({ name, mediaType, body }: Download): Response {
  const plainName = name.replace(/[^\w.-]+/g, '-');
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    },
  });
}
