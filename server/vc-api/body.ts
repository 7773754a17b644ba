// What was sent: one JSON object, or the bytes of an image; bounded, and read by the same strict reader as credentials.
import { isObject, parseJson } from '@tessera/credential/json';
import type { JsonObject } from '@tessera/credential/proofs';
import { boundedBody, JSON_TYPE } from '../http/routes.ts';
import { Refusal, type RefusalProblem } from '../refusal.ts';

const MOST_JSON = 2 * 1024 * 1024; // bytes
const MOST_IMAGE = 4 * 1024 * 1024;

/** The object that a request brings. */
export async function objectIn(request: Request): Promise<JsonObject> {
  if (!JSON_TYPE.test(request.headers.get('Content-Type') ?? ''))
    throw new Refusal(415, 'media-type-unfit', { wanted: 'application/json' });
  const read = parseJson(textOf(await bytesIn(request, MOST_JSON)));
  if (!read.ok) throw malformed(read.problems);
  if (!isObject(read.value)) throw malformed([{ path: '', code: 'field-malformed', facts: {} }]);
  return read.value;
}

/** The image that a request brings, whatever it says that it is: the bytes are looked at. */
export async function imageIn(request: Request): Promise<Uint8Array> {
  if (!/^image\/(png|svg\+xml)\s*(;|$)/i.test(request.headers.get('Content-Type') ?? ''))
    throw new Refusal(415, 'media-type-unfit', { wanted: 'image/png, image/svg+xml' });
  return bytesIn(request, MOST_IMAGE);
}

/** A member that has to be there, as an object. */
export function objectAt(body: JsonObject, name: string): JsonObject {
  const value = body[name];
  if (isObject(value)) return value;
  throw malformed([{ path: `/${name}`, code: value === undefined ? 'field-missing' : 'field-malformed', facts: {} }]);
}

/** A member that may be there, as an object. */
export const optionalObjectAt = (body: JsonObject, name: string): JsonObject =>
  body[name] === undefined ? {} : objectAt(body, name);

/** A member that has to be there, as a text. */
export function textAt(body: JsonObject, name: string): string {
  const value = body[name];
  if (typeof value === 'string') return value;
  throw malformed([{ path: `/${name}`, code: value === undefined ? 'field-missing' : 'field-malformed', facts: {} }]);
}

/** A member that may be there, as a list of texts; `within` is where the object stands. */
export function optionalTextsAt(body: JsonObject, name: string, within = ''): readonly string[] | undefined {
  const value = body[name];
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.length <= MOST_TEXTS && value.every((item) => typeof item === 'string'))
    return value;
  throw malformed([{ path: `${within}/${name}`, code: 'field-malformed', facts: {} }]);
}

const MOST_TEXTS = 1000;

export const malformed = (problems: readonly RefusalProblem[]): Refusal =>
  new Refusal(400, 'input-malformed', {}, problems.slice(0, MOST_PROBLEMS));

/** The same for what is wrong with a document that stands somewhere in what was sent. */
export const malformedIn = (within: string, problems: readonly RefusalProblem[]): Refusal =>
  malformed(problems.map((problem) => ({ ...problem, path: `${within}${problem.path}` })));

const MOST_PROBLEMS = 50;

async function bytesIn(request: Request, most: number): Promise<Uint8Array> {
  const length = Number(request.headers.get('Content-Length') ?? Number.NaN);
  if (length > most) throw new Refusal(413, 'body-too-large', { most });
  const body = await boundedBody(request, most);
  return new Uint8Array(await body.arrayBuffer());
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal(400, 'body-malformed'); // how the decoder says so
    throw error;
  }
}
