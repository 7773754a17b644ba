// A text opened: parsed once, recognised once, and judged by every check from the same reading. What it is under (a seal,
// proofs, a token) and what it is (a credential of some format, a presentation of several) are two questions, each asked
// once, here.
import type { WordOf } from './codes.ts';
import type { Contents, FormatName } from './formats/contents.ts';
import { readContents } from './formats/read.ts';
import { LONGEST_JSON, parseJson } from './json.ts';
import type { MicroCredential } from './microcredential.ts';
import type { Facts, Reading } from './problem.ts';
import { readEnvelope, readJades, type SealReading } from './proof/jades.ts';
import { securedByJades } from './proof/judge-jades.ts';
import type { Secured } from './proof/secured.ts';
import { answer } from './report.ts';
import { isObject } from './shape.ts';

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
}

/** Opens the text of a credential file: sealed (JSON or compact) or bare. Never throws. */
export function open(text: string): Opened {
  if (text.length > LONGEST_JSON) return unreadable('unreadable', { reason: 'json-too-long' });
  const trimmed = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (!/^\s*[{[]/.test(trimmed)) {
    const compact = readJades(trimmed);
    return compact ? opened(securedByJades(compact)) : unreadable('unreadable', {});
  }
  const json = parseJson(trimmed);
  if (!json.ok) return unreadable('unreadable', { reason: json.problems[0]?.code ?? '' });
  if (!isObject(json.value)) return unreadable('unreadable', {});
  const seal = readEnvelope(json.value);
  return opened(seal ? securedByJades(seal) : unsecured('unsealed', {}, json.value));
}

const unreadable = (word: WordOf<'proof'>, facts: Facts): Opened => opened(unsecured(word, facts));

/** What nothing secures, and why. */
function unsecured(word: WordOf<'proof'>, facts: Facts, document?: Opened['document']): Secured {
  const proof = answer('proof', 'no', word, facts, { paragraph: 'EUMC A2(7)' });
  return {
    securing: 'none',
    ...(document !== undefined && { document }),
    judge: () => Promise.resolve({ proof, signers: [] }),
    needs: () => [],
  };
}

const NO_SEAL: SealReading = { ok: false, word: 'unsealed', facts: {} };

function opened(secured: Secured & { readonly seal?: SealReading }): Opened {
  const { document, seal = NO_SEAL } = secured;
  const contents = document && readContents(document);
  return {
    format: contents?.format ?? 'unrecognised',
    kind: 'credential',
    secured,
    seal,
    ...(document !== undefined && { document }),
    ...(contents !== undefined && { contents }),
    ...(contents?.members !== undefined && { members: contents.members }),
    ...(contents?.reading !== undefined && { reading: contents.reading }),
  };
}
