// Putting disclosed parts back where their digests stand, by all the rules: a part that nothing refers to, a digest that
// stands twice, a name that is taken make the whole worthless. [RFC9901 §7.1]
import { fromBase64url, utf8Text } from '#platform';
import { parseJson } from '../json.ts';
import { at } from '../problem.ts';
import { isObject, type Members } from '../shape.ts';
import { type ProofFault, proofFault } from './jose-header.ts';
import { disclosureDigest, RESERVED } from './sd-jwt-conceal.ts';

/** A part that was disclosed, and where it belongs. */
export interface Part {
  /** JSON Pointer in the claims. */
  readonly pointer: string;
  readonly disclosure: string;
}

export interface Revealed {
  /** The payload with what was disclosed, and without any trace of how. */
  readonly claims: Members;
  /** Outer parts before those inside them. */
  readonly parts: readonly Part[];
  /** Digests for which nothing was disclosed: of parts that are left out, or of nothing. */
  readonly undisclosed: number;
  /** How many of them stand where the members of the whole do. */
  readonly undisclosedAtTop: number;
}

export type RevealReading = { readonly ok: true; readonly revealed: Revealed } | ({ readonly ok: false } & ProofFault);

interface Disclosure {
  readonly text: string;
  /** Absent of an entry of a list. */
  readonly name?: string;
  readonly value: unknown;
}

/** Hash functions by the names of the registry; weaker ones are not taken. [RFC9901 §4.1.1] */
const DIGESTS = new Map([
  ['sha-256', 'SHA-256'],
  ['sha-384', 'SHA-384'],
  ['sha-512', 'SHA-512'],
] as const);

const MOST_DISCLOSURES = 2000;
const MOST_DIGESTS = 20_000;
const DEEPEST = 64;

/** Why the parts do not fit; thrown and caught within this file, as it can be found at any depth. */
class Misfit extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/** The claims of a payload and its disclosures. Never throws. */
export function reveal(payload: Members, disclosures: readonly string[]): RevealReading {
  const { _sd_alg: named = 'sha-256', ...rest } = payload;
  const algorithm = typeof named === 'string' ? DIGESTS.get(named as 'sha-256') : undefined; // any text may be asked for
  if (algorithm === undefined) return refused('digest-algorithm-unknown');
  if (disclosures.length > MOST_DISCLOSURES) return refused('disclosures-too-many');
  const open = new Map<string, Disclosure>();
  for (const text of disclosures) {
    const read = readDisclosure(text);
    if (read === undefined) return refused('disclosure-malformed');
    const digest = disclosureDigest(text, algorithm);
    if (open.has(digest)) return refused('disclosure-twice');
    open.set(digest, read);
  }
  try {
    const revealed = revealer(open)(rest);
    return open.size > 0 ? refused('disclosure-unreferenced') : { ok: true, revealed };
  } catch (fault) {
    if (fault instanceof Misfit) return refused(fault.reason);
    throw fault; // ours
  }
}

const refused = (reason: string): RevealReading => ({ ok: false, ...proofFault('disclosure-refused', { reason }) });

function readDisclosure(text: string): Disclosure | undefined {
  const bytes = fromBase64url(text);
  const json = bytes && utf8Text(bytes);
  const read = json === undefined ? undefined : parseJson(json);
  const parts: unknown = read?.ok ? read.value : undefined;
  if (!Array.isArray(parts) || typeof parts[0] !== 'string') return undefined;
  if (parts.length === 2) return { text, value: parts[1] };
  const name: unknown = parts[1];
  return parts.length === 3 && typeof name === 'string' ? { text, name, value: parts[2] } : undefined;
}

/** Takes out of `open` what it places. */
function revealer(open: Map<string, Disclosure>) {
  const seen = new Set<string>();
  const parts: Part[] = [];
  let undisclosed = 0;
  let undisclosedAtTop = 0;
  return (payload: Members): Revealed => {
    const claims = inObject(payload, '', DEEPEST);
    return { claims, parts, undisclosed, undisclosedAtTop };
  };

  function inside(value: unknown, path: string, deepest: number): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (deepest === 0) throw new Misfit('json-too-deep');
    return Array.isArray(value) ? inList(value, path, deepest - 1) : inObject(value as Members, path, deepest - 1);
  }

  function inObject(value: Members, path: string, deepest: number): Members {
    if (Object.hasOwn(value, '...')) throw new Misfit('claim-name-reserved');
    const { _sd: digests = [], ...own } = value;
    if (!Array.isArray(digests)) throw new Misfit('digest-malformed');
    const members = Object.entries(own).map(
      ([name, member]) => [name, inside(member, at(path, name), deepest)] as const,
    );
    const names = new Set(Object.keys(own));
    const disclosed = digests.flatMap((digest: unknown) => {
      const found = take(digest);
      if (found === undefined && path === '') undisclosedAtTop += 1;
      if (found === undefined) return [];
      const { name, value: part } = found;
      if (name === undefined) throw new Misfit('disclosure-misplaced');
      if (RESERVED.has(name) || name === '_sd_alg') throw new Misfit('claim-name-reserved');
      if (names.has(name)) throw new Misfit('claim-twice');
      names.add(name);
      return [[name, placed(found, part, at(path, name), deepest)] as const];
    });
    return Object.fromEntries([...members, ...disclosed]); // own members, whatever they are called
  }

  function inList(value: readonly unknown[], path: string, deepest: number): readonly unknown[] {
    const entries: unknown[] = [];
    for (const entry of value) {
      const pointer = at(path, entries.length);
      if (!isObject(entry) || !Object.hasOwn(entry, '...')) {
        entries.push(inside(entry, pointer, deepest));
        continue;
      }
      if (Object.keys(entry).length > 1) throw new Misfit('claim-name-reserved');
      const found = take(entry['...']);
      if (found === undefined) continue;
      if (found.name !== undefined) throw new Misfit('disclosure-misplaced');
      entries.push(placed(found, found.value, pointer, deepest));
    }
    return entries;
  }

  function placed({ text }: Disclosure, value: unknown, pointer: string, deepest: number): unknown {
    parts.push({ pointer, disclosure: text });
    return inside(value, pointer, deepest);
  }

  function take(digest: unknown): Disclosure | undefined {
    if (typeof digest !== 'string') throw new Misfit('digest-malformed');
    if (seen.has(digest)) throw new Misfit('digest-twice');
    if (seen.size >= MOST_DIGESTS) throw new Misfit('digests-too-many');
    seen.add(digest);
    const found = open.get(digest);
    open.delete(digest);
    if (found === undefined) undisclosed += 1;
    return found;
  }
}
