// Documents under our own address that are neither API nor page: status lists, published designs. They are answered in
// the process when our own verifier asks, never fetched.
import type { Evidence } from '@tessera/credential';
import { type Env, Hono } from 'hono';

export interface Document {
  /** Such as `/status/:organisation/:list`. */
  readonly path: `/${string}`;
  /** Undefined where there is none; then the pages may answer. */
  answer(params: Readonly<Record<string, string>>, request: Request): Promise<Response | undefined>;
}

/** Mounts the documents; what they do not know goes on to whatever stands after them. */
export function documentRoutes<E extends Env>(app: Hono<E>, documents: readonly Document[]): void {
  for (const { path, answer } of documents) {
    app.get(path, async (context, next) => (await answer(context.req.param(), context.req.raw)) ?? next());
  }
}

/** Answers the addresses below our own origin as a fetcher would; undefined for those of others. */
export function ownDocuments(documents: readonly Document[], publicUrl: string, clock: () => number) {
  const app = new Hono();
  documentRoutes(app, documents);
  return async (url: string): Promise<Evidence['documents'][number] | undefined> => {
    if (!url.startsWith(`${publicUrl}/`)) return undefined;
    const answer = await app.fetch(new Request(url));
    if (!answer.ok) return undefined;
    const mediaType = answer.headers.get('Content-Type') ?? '';
    return { url, mediaType, body: await answer.text(), retrieved: new Date(clock()).toISOString() };
  };
}
