// A credential opened: parsed once, recognised once, and judged by every check from the same reading.
import type { WordOf } from './codes.ts';
import { readElm } from './formats/elm/read.ts';
import { type Survey, survey } from './formats/elm/survey.ts';
import { EDC_CONTEXT } from './formats/elm/terms.ts';
import { LONGEST_JSON, parseInnerJson, parseJson } from './json.ts';
import type { MicroCredential } from './microcredential.ts';
import type { Facts, Reading } from './problem.ts';
import { readEnvelope, readJades, type SealReading } from './proof/jades.ts';
import { isObject } from './shape.ts';

export interface Opened {
  readonly format: 'edc' | 'unrecognised';
  readonly seal: SealReading;
  /** The sealed document; absent where there is none to read. */
  readonly document?: Readonly<Record<string, unknown>>;
  /** The members of a micro-credential that were found, before they are judged; absent where the context is not known. */
  readonly members?: Readonly<Record<string, unknown>>;
  /** Who awards anything in it; absent where the context is not known. */
  readonly survey?: Survey;
  /** The document as a micro-credential; absent where its context is not known. */
  readonly reading?: Reading<MicroCredential>;
}

/** Opens the text of a credential file: sealed (JSON or compact) or bare. Never throws. */
export function open(text: string): Opened {
  if (text.length > LONGEST_JSON) return unreadable('unreadable', { reason: 'json-too-long' });
  const trimmed = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (!/^\s*[{[]/.test(trimmed)) {
    const compact = readJades(trimmed);
    return compact ? sealed(compact) : unreadable('unreadable', {});
  }
  const json = parseJson(trimmed);
  if (!json.ok) return unreadable('unreadable', { reason: json.problems[0]?.code ?? '' });
  if (!isObject(json.value)) return unreadable('unreadable', {});
  const seal = readEnvelope(json.value);
  return seal ? sealed(seal) : { ...recognised(json.value), seal: { ok: false, word: 'unsealed', facts: {} } };
}

const unreadable = (word: WordOf<'proof'>, facts: Facts): Opened => ({
  format: 'unrecognised',
  seal: { ok: false, word, facts },
});

function sealed(seal: SealReading): Opened {
  const payload = seal.ok ? seal.seal.payload : seal.payload;
  if (payload === undefined) return { format: 'unrecognised', seal };
  const json = parseInnerJson(payload);
  if (json.ok && isObject(json.value)) return { ...recognised(json.value), seal };
  const reason = json.ok ? 'json-malformed' : (json.problems[0]?.code ?? '');
  return { format: 'unrecognised', seal: { ok: false, word: 'payload-malformed', facts: { reason } } };
}

/**
 * A document is read by its member names only where its context is exactly one we know and nothing in it changes what
 * a name means; and as a credential only where it says that it is one, about one subject.
 */
function recognised(document: Readonly<Record<string, unknown>>): Omit<Opened, 'seal'> {
  const context = document['@context'];
  const isKnown =
    Array.isArray(context) &&
    context.length === EDC_CONTEXT.length &&
    EDC_CONTEXT.every((url, index) => context[index] === url);
  const types: unknown = document['type'];
  const isEdc =
    isKnown &&
    Array.isArray(types) &&
    types.includes('EuropeanDigitalCredential') &&
    oneNode(document['credentialSubject']);
  const surveyed = isEdc ? survey(document) : undefined;
  return surveyed
    ? { format: 'edc', document, survey: surveyed, ...readElm(document) }
    : { format: 'unrecognised', document };
}

const oneNode = (value: unknown): boolean => isObject(value) || (Array.isArray(value) && value.length === 1);
