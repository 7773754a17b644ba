// Credentials and presentations that come in another envelope inside a document: a node that names itself by a data: URL.
// [VCDM2 §4.13] [VC-JOSE-COSE §3.1.2] [RFC2397 §3]
import { utf8Text } from '#platform';
import { BASE_CONTEXT } from '../formats/vcdm/versions.ts';
import { at, type Problem, problem, type Reading, readAs, refuse } from '../problem.ts';
import { isObject, shown } from '../shape.ts';
import { anyBase64 } from './base64-text.ts';

/** How many envelopes may stand in each other: a presentation of presentations is the most that anybody makes. */
export const DEEPEST_ENVELOPE = 4;

export interface Envelope {
  readonly kind: 'credential' | 'presentation';
  /** In lower case, without parameters. */
  readonly mediaType: string;
  /** What `open` takes. */
  readonly text: string;
}

/** Media types that an envelope may be of, and what each is encoded as in itself. */
const MEDIA_TYPES: ReadonlyMap<string, 'text' | 'bytes'> = new Map([
  ['application/vc+jwt', 'text'],
  ['application/vp+jwt', 'text'],
  ['application/jwt', 'text'],
  ['application/vc+sd-jwt', 'text'],
  ['application/vp+sd-jwt', 'text'],
  ['application/dc+sd-jwt', 'text'],
  ['application/sd-jwt', 'text'],
  ['application/vc+cose', 'bytes'],
  ['application/vp+cose', 'bytes'],
]);

const KINDS = new Map([
  ['EnvelopedVerifiableCredential', 'credential'],
  ['EnvelopedVerifiablePresentation', 'presentation'],
] as const);

/** Which kind of envelope a node says it is; undefined where it is none. */
export function envelopeKind(node: unknown): Envelope['kind'] | undefined {
  if (!isObject(node)) return undefined;
  const types: readonly unknown[] = Array.isArray(node['type']) ? node['type'] : [node['type']];
  for (const [name, kind] of KINDS) if (types.includes(name)) return kind;
  return undefined;
}

const DATA_URL = /^data:([^,;]*)(;base64)?,(.*)$/is;
const PRINTED = /^[\w.~-]+$/; // what tokens are written with

/** What an envelope holds, as text that can be opened. */
export function readEnvelope(node: unknown, path: string): Reading<Envelope> {
  const kind = envelopeKind(node);
  const { id, '@context': context }: Readonly<Record<string, unknown>> = isObject(node) ? node : {};
  const url = typeof id === 'string' ? DATA_URL.exec(id) : null;
  if (kind === undefined || url === null) return malformed(path);
  const stray = strayIn(node);
  if (stray !== undefined) return refuse(problem('envelope-malformed', at(path, stray)));
  // Without the context that defines it, its type is a mere word.
  const contexts: readonly unknown[] = Array.isArray(context) ? context : [context];
  if (!contexts.includes(BASE_CONTEXT)) return refuse(problem('envelope-malformed', at(path, '@context')));
  const mediaType = (url[1] ?? '').toLowerCase();
  const encoding = MEDIA_TYPES.get(mediaType);
  if (encoding === undefined) return refuse(problem('envelope-unknown', at(path, 'id'), { given: shown(mediaType) }));
  const body = (url[3] ?? '').trim();
  const bytes = url[2] === undefined ? undefined : anyBase64(body);
  if (encoding === 'bytes') {
    return bytes === undefined
      ? malformed(path)
      : readAs({ kind, mediaType, text: `data:${mediaType};base64,${body}` });
  }
  const text = url[2] === undefined ? body : bytes && utf8Text(bytes);
  return text !== undefined && PRINTED.test(text) ? readAs({ kind, mediaType, text }) : malformed(path);
}

const OF_ENVELOPE: ReadonlySet<string> = new Set(['@context', 'id', 'type']);

/**
 * A member of an envelope that is not one of its own, or a type beside its own: nothing secures what is written on it, and
 * whoever reads that takes it for what was verified. [VCDM2 §4.13]
 */
function strayIn(node: unknown): string | undefined {
  const { type }: Readonly<Record<string, unknown>> = isObject(node) ? node : {};
  if (Array.isArray(type) && type.length > 1) return 'type';
  return isObject(node) ? Object.keys(node).find((name) => !OF_ENVELOPE.has(name)) : undefined;
}

const malformed = (path: string): Reading<never> => refuse(problem('envelope-malformed', at(path, 'id')));

/** How what is of a media type is secured. The type decides: what is secured in another way is something else. */
export function securingOf(mediaType: string): 'jws' | 'sd-jwt' | 'cose' {
  if (mediaType.endsWith('cose')) return 'cose';
  return mediaType.endsWith('sd-jwt') ? 'sd-jwt' : 'jws';
}

/** The node that holds a text: a token as it is, bytes in base64. */
export function envelopeOf(kind: Envelope['kind'], mediaType: string, text: string): Readonly<Record<string, unknown>> {
  return {
    '@context': BASE_CONTEXT,
    type: kind === 'credential' ? 'EnvelopedVerifiableCredential' : 'EnvelopedVerifiablePresentation',
    id: `data:${mediaType}${MEDIA_TYPES.get(mediaType) === 'bytes' ? ';base64' : ''},${text}`,
  };
}

const MOST_HELD = 100;

/** One thing in a presentation: in its own envelope, or as the document itself, which then has to carry its own proof. */
export type Held = { readonly envelope: Envelope } | { readonly document: Readonly<Record<string, unknown>> };

/**
 * What a presentation holds. Older tokens hold others as bare text; lists in lists are read as one list, as some write
 * them. Nothing of it is judged.
 */
export function heldIn(presentation: Readonly<Record<string, unknown>>): Reading<readonly Held[]> {
  const given = presentation['verifiableCredential'];
  const all: readonly unknown[] = given === undefined ? [] : Array.isArray(given) ? given.flat(1) : [given];
  if (all.length > MOST_HELD) {
    const facts = { most: MOST_HELD, count: all.length };
    return refuse(problem('list-too-long', '/verifiableCredential', facts));
  }
  const problems: Problem[] = [];
  const held: Held[] = [];
  for (const [index, entry] of all.entries()) {
    const path = `/verifiableCredential/${index}`;
    const read = typeof entry === 'string' ? readBare(entry, path) : readHeld(entry, path);
    if (read.ok) held.push(read.value);
    else problems.push(...read.problems);
  }
  return problems.length > 0 ? refuse(problems) : readAs(held);
}

function readHeld(entry: unknown, path: string): Reading<Held> {
  if (!isObject(entry)) return malformed(path);
  if (envelopeKind(entry) === undefined) return readAs({ document: entry });
  const envelope = readEnvelope(entry, path);
  return envelope.ok ? readAs({ envelope: envelope.value }) : envelope;
}

const readBare = (text: string, path: string): Reading<Held> =>
  PRINTED.test(text)
    ? readAs({ envelope: { kind: 'credential', mediaType: 'application/jwt', text } })
    : malformed(path);
