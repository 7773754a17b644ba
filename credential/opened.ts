// A text opened: parsed once, recognised once, and judged by every check from the same reading. What it is under (a seal,
// proofs, a token) and what it is (a credential of some format, a presentation of several) are two questions, each asked
// once, here.
import type { WordOf } from './codes.ts';
import type { Contents, FormatName } from './formats/contents.ts';
import { readContents, readPresentation } from './formats/read.ts';
import { BASE_CONTEXT } from './formats/vcdm/versions.ts';
import { LONGEST_JSON, parseJson } from './json.ts';
import type { LinkedData } from './linked-data/linked-data.ts';
import type { MicroCredential } from './microcredential.ts';
import type { Facts, Problem, Reading } from './problem.ts';
import { readCose } from './proof/cose.ts';
import { securedByProofs } from './proof/data-integrity/judge.ts';
import { DEEPEST_ENVELOPE, type Envelope, envelopeKind, heldIn, readEnvelope, securingOf } from './proof/enveloped.ts';
import { headerParameters } from './proof/jose-header.ts';
import { readJades, readJadesJson, type SealReading } from './proof/jades.ts';
import { securedByJades } from './proof/judge-jades.ts';
import { securedBySdJwt, securedBySdJwtJson } from './proof/judge-sd-jwt.ts';
import { securedByToken } from './proof/judge-token.ts';
import { readJws, shortType } from './proof/jws.ts';
import type { Secured } from './proof/secured.ts';
import { answer } from './report.ts';
import { isObject } from './shape.ts';
import { claimedStatus } from './status/status-entries.ts';

type Document = Readonly<Record<string, unknown>>;

export interface Opened {
  readonly format: FormatName | 'unrecognised';
  readonly kind: 'credential' | 'presentation';
  readonly secured: Secured;
  /** The JAdES seal; of anything else, that there is none. */
  readonly seal: SealReading;
  /** The sealed document; absent where there is none to read. */
  readonly document?: Readonly<Record<string, unknown>>;
  /** What the checks need of it; absent where its format is not recognised. */
  readonly contents?: Contents;
  /** The members of a micro-credential that were found, before they are judged; absent where its context is not known. */
  readonly members?: Readonly<Record<string, unknown>>;
  /** The document as a micro-credential; absent where its context is not known. */
  readonly reading?: Reading<MicroCredential>;
  /** Of a presentation: what is in it. */
  readonly credentials?: readonly Opened[];
  /** Of a credential: what others say of it, where that stands in it. */
  readonly endorsements?: readonly Opened[];
}

/** Opens the text of a credential file: sealed, signed, enveloped or bare; a presentation with what is in it. Never throws. */
export const open = (text: string, linkedData: LinkedData = {}): Opened =>
  openText(text, { depth: 0, room: { left: MOST_DOCUMENTS }, linkedData });

/** Where opening stands: how deep, and how many documents may still be opened in all. */
interface Place {
  readonly depth: number;
  readonly room: { left: number };
  readonly linkedData: LinkedData;
}

const MOST_DOCUMENTS = 200;

function openText(text: string, place: Place): Opened {
  if (text.length > LONGEST_JSON) return unreadable({ reason: 'json-too-long' });
  if (place.depth > DEEPEST_ENVELOPE || place.room.left-- <= 0) return unreadable({ reason: 'json-too-deep' });
  const trimmed = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (!/^\s*[{[]/.test(trimmed)) return openToken(trimmed.trim(), place);
  const json = parseJson(trimmed);
  if (!json.ok) return unreadable({ reason: json.problems[0]?.code ?? '' });
  return isObject(json.value) ? openDocument(json.value, place) : unreadable({});
}

function openDocument(document: Document, place: Place): Opened {
  const signed = OF_DOCUMENT.some((name) => Object.hasOwn(document, name)) ? undefined : signedInJson(document);
  if (signed) return opened(signed, place);
  if (envelopeKind(document) !== undefined) return openEnvelope(document, place);
  return opened(securedByProofs(document) ?? unsecured('unsealed', {}, document), place);
}

/** What a signature in JSON form has no place for: beside a payload they would make a second document, that nobody signed. */
const OF_DOCUMENT = ['@context', 'credentialSubject', 'issuer', 'proof', 'type', 'vct'];

function signedInJson(document: Document): (Secured & { readonly seal?: SealReading }) | undefined {
  const chosen = securedBySdJwtJson(document);
  if (chosen) return chosen;
  const seal = readJadesJson(document);
  return seal && securedByJades(seal);
}

/** What stands in a data: URL is opened in its stead. */
function openEnvelope(node: Document, place: Place): Opened {
  const envelope = readEnvelope(node, '');
  return envelope.ok
    ? openHeldEnvelope(envelope.value, { ...place, depth: place.depth + 1 })
    : unreadable({ reason: envelope.problems[0]?.code ?? '' });
}

/** An envelope holds what it says that it holds: a credential or a presentation, secured as its media type has it. */
function openHeldEnvelope({ kind, mediaType, text }: Envelope, place: Place): Opened {
  const inner = openText(text, place);
  const { securing } = inner.secured;
  if (securing === 'none' || (inner.kind === kind && securing === securingOf(mediaType))) return inner;
  return opened(unsecured('type-wrong', { type: mediaType }), place);
}

/** A data: URL alone says by its media type what it is. */
const typeOfEnvelope = (url: string): string =>
  /^data:application\/vp\+/i.test(url) ? 'EnvelopedVerifiablePresentation' : 'EnvelopedVerifiableCredential';

function openToken(text: string, place: Place): Opened {
  const cose = readCose(text);
  if (cose) return opened(securedByToken(cose, 'cose'), place);
  if (/^data:/i.test(text))
    return openEnvelope({ '@context': BASE_CONTEXT, type: typeOfEnvelope(text), id: text }, place);
  const chosen = securedBySdJwt(text);
  if (chosen) return opened(chosen, place);
  const jws = isSeal(text) ? undefined : readJws(text);
  if (jws) return opened(securedByToken(jws, 'jws'), place);
  const seal = readJades(text);
  return seal ? opened(securedByJades(seal), place) : unreadable({});
}

/**
 * Both are written alike, and the protected header says which it is: a seal says its kind or when it was made in the words
 * of JAdES, or brings a certificate and nothing that a token would say.
 */
function isSeal(text: string): boolean {
  const header = headerParameters(text.slice(0, text.indexOf('.')));
  if (header === undefined || Object.hasOwn(header, 'sigT')) return true;
  const type = shortType(header['typ']);
  if (type !== undefined) return type === 'jose' || type === 'jose+json';
  return Object.hasOwn(header, 'x5c') || !(Object.hasOwn(header, 'kid') || Object.hasOwn(header, 'jwk'));
}

const unreadable = (facts: Facts): Opened =>
  opened(unsecured('unreadable', facts), { depth: 0, room: { left: 0 }, linkedData: {} });

/** What nothing secures, and why. */
function unsecured(
  word: WordOf<'proof'>,
  facts: Facts,
  document?: Document,
  problems: readonly Problem[] = [],
): Secured {
  const proof = answer('proof', 'no', word, facts, {
    paragraph: 'EUMC A2(7)',
    ...(problems.length > 0 && { problems }),
  });
  return {
    securing: 'none',
    ...(document !== undefined && { document }),
    judge: () => Promise.resolve({ proof, signers: [] }),
    needs: () => [],
  };
}

const NO_SEAL: SealReading = { ok: false, word: 'unsealed', facts: {} };

function opened(secured: Secured & { readonly seal?: SealReading }, place: Place): Opened {
  const { document, seal = NO_SEAL } = secured;
  if (document !== undefined && (secured.kind ?? kindOf(document)) === 'presentation')
    return openPresentation(document, secured, place);
  const read = document && readContents(document, place.linkedData, secured.securing);
  const contents = read && withStatus(read, secured);
  return {
    format: contents?.format ?? 'unrecognised',
    kind: 'credential',
    secured,
    seal,
    ...(document !== undefined && { document }),
    ...(contents !== undefined && { contents }),
    ...(contents?.members !== undefined && { members: contents.members }),
    ...(contents?.reading !== undefined && { reading: contents.reading }),
    ...(contents?.endorsements !== undefined && {
      endorsements: contents.endorsements.map((text) => openText(text, { ...place, depth: place.depth + 1 })),
    }),
  };
}

/** What the token says of its status counts beside what the document says. */
function withStatus(contents: Contents, { status }: Secured): Contents {
  if (status === undefined) return contents;
  const { claims } = contents;
  return { ...contents, claims: { ...claims, status: [...claims.status, ...claimedStatus(status)] } };
}

const kindOf = ({ type }: Document): Opened['kind'] =>
  type === 'VerifiablePresentation' || (Array.isArray(type) && type.includes('VerifiablePresentation'))
    ? 'presentation'
    : 'credential';

/** What is in a presentation is opened by itself; one that holds what cannot be read is none. */
function openPresentation(document: Document, secured: Secured, place: Place): Opened {
  const held = heldIn(document);
  const inner = { ...place, depth: place.depth + 1 };
  const contents = readPresentation(document, place.linkedData);
  return {
    format: contents?.format ?? 'unrecognised',
    kind: 'presentation',
    secured: held.ok ? secured : withBreaks(secured, held.problems),
    seal: NO_SEAL,
    document,
    ...(contents !== undefined && { contents }),
    credentials: held.ok
      ? held.value.map((entry) =>
          'envelope' in entry ? openHeldEnvelope(entry.envelope, inner) : openHeld(entry.document, inner),
        )
      : [],
  };
}

function openHeld(document: Document, place: Place): Opened {
  return place.depth > DEEPEST_ENVELOPE || place.room.left-- <= 0
    ? unreadable({ reason: 'json-too-deep' })
    : openDocument(document, place);
}

function withBreaks(secured: Secured, problems: readonly Problem[]): Secured {
  const [first] = problems;
  const facts = { count: problems.length, path: first?.path ?? '', problem: first?.code ?? '' };
  return { ...secured, judge: unsecured('not-conformant', facts, undefined, problems).judge };
}
