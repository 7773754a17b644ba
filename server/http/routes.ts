// Contracts over HTTP: a request becomes the input of its operation, the output an answer. Below /api.
import { Hono } from 'hono';
import { Value } from 'typebox/value';
import type { Visitor } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { Contract, Download, Operation } from './contract.ts';

export interface Mounted {
  /** Of the slice, or what else its operations are counted under. */
  readonly name: string;
  readonly contract: Contract;
  readonly client: (visitor: Visitor) => object;
}

const MOST_JSON = 5 * 1024 * 1024; // bytes
/** What a file, and a form of a page, may hold. */
export const MOST_UPLOAD = 32 * 1024 * 1024; // bytes

/** The routes of these contracts. */
export function apiRoutes(slices: readonly Mounted[], visitorOf: (request: Request) => Visitor) {
  const app = new Hono<{ Variables: { operation: string } }>();
  for (const { name: slice, contract, client } of slices) {
    for (const [name, operation] of Object.entries(contract)) {
      app.on(operation.method, operation.path, async (context) => {
        context.set('operation', `${slice}.${name}`);
        const visitor = visitorOf(context.req.raw);
        const input = await inputOf(operation, context.req.raw, context.req.param());
        const call = (client(visitor) as Callable)[name]; // bind() made one function an operation
        if (call === undefined) throw new Error(`the client lacks ${name}`);
        return answerOf(operation, await call(input));
      });
    }
  }
  return app;
}

type Callable = Readonly<Record<string, (input: unknown) => Promise<unknown>>>;

async function inputOf(
  operation: Operation,
  request: Request,
  path: Readonly<Record<string, string>>,
): Promise<unknown> {
  const given = await givenIn(operation, request);
  if (isInQuery(operation)) return Value.Convert(operation.input, { ...given, ...path });
  // JSON says itself what is a number and what is none; only the path is all text.
  return { ...given, ...(Value.Convert(operation.input, { ...path }) as object) }; // its members, converted
}

const isInQuery = ({ method }: Pick<Operation, 'method'>): boolean => method === 'GET' || method === 'DELETE';

async function givenIn({ method, takesFile }: Operation, request: Request): Promise<Readonly<Record<string, unknown>>> {
  if (isInQuery({ method })) return Object.fromEntries(new URL(request.url).searchParams);
  const type = request.headers.get('Content-Type') ?? '';
  const length = Number(request.headers.get('Content-Length') ?? Number.NaN);
  const most = takesFile ? MOST_UPLOAD : MOST_JSON;
  if (length > most) throw new Refusal(413, 'body-too-large', { most });
  if (takesFile) {
    if (!/^multipart\/form-data\s*;/i.test(type))
      throw new Refusal(415, 'media-type-unfit', { wanted: 'multipart/form-data' });
    return filePart(await boundedBody(request, most));
  }
  const text = (await boundedBody(request, most)).text();
  const written = await text;
  if (written === '') return {};
  if (!JSON_TYPE.test(type)) throw new Refusal(415, 'media-type-unfit', { wanted: 'application/json' });
  return jsonOf(written);
}

export const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

/** The file is the part `file`; the other members are JSON in the part `input`. */
async function filePart(request: Response): Promise<Readonly<Record<string, unknown>>> {
  const form = await formOf(request);
  const input = form.get('input');
  const file = form.get('file');
  return { ...(typeof input === 'string' ? jsonOf(input) : {}), ...(file instanceof Blob && { file }) };
}

async function formOf(body: Response): Promise<FormData> {
  try {
    return await body.formData();
  } catch (cause) {
    if (cause instanceof TypeError) throw new Refusal(400, 'body-malformed'); // how the platform says so
    throw cause;
  }
}

function jsonOf(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new Refusal(400, 'body-malformed');
    throw cause;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal(400, 'body-malformed');
  return value as Readonly<Record<string, unknown>>; // just looked at
}

/** The body, read no further than it may be long, whatever its header says. */
export async function boundedBody(request: Request, most: number): Promise<Response> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    for await (const part of request.body ?? []) {
      length += part.byteLength;
      if (length > most) throw new Refusal(413, 'body-too-large', { most });
      parts.push(part);
    }
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ECONNRESET')
      throw new Refusal(400, 'body-malformed'); // cut on the way: nobody hears this, and nobody is to blame here
    throw cause;
  }
  const type = request.headers.get('Content-Type');
  return new Response(new Blob(parts), type === null ? {} : { headers: { 'Content-Type': type } });
}

function answerOf({ givesFile, access }: Operation, output: unknown): Response {
  const cache = access === 'anyone' ? 'no-cache' : 'no-store';
  if (!givesFile) return Response.json(output, { headers: { 'Cache-Control': cache } });
  return downloadResponse(output as Download); // the output of an operation that gives a file
}

/** A file to keep, never to show: what a stranger wrote must not run as a page of ours. */
function downloadResponse({ name: given, mediaType, body }: Download): Response {
  const name = fileName(given);
  const plain = name.replace(/[^\w.-]+/g, '_');
  const headers = {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'Cache-Control': 'no-store',
  };
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers });
}

const LONGEST_NAME = 120;

/** One name, no path, nothing that cannot be seen or that turns its ending round; short enough for a header. */
function fileName(given: string): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.\w{1,8})?$/s.exec(given.replace(/[\p{C}\p{Zl}\p{Zp}/\\]+/gu, '_')) ?? [];
  return `${[...stem].slice(0, LONGEST_NAME).join('')}${ending}`;
}
