// Taking parts out of a payload before it is signed: each becomes a disclosure, and its digest stands in its place.
// What is random is told, never taken. [RFC9901 §4.2]
import { digest, toBase64url } from '#platform';
import { at, problem, type Problem, type Reading, readAs, refuse } from '../problem.ts';
import { isObject, type Members } from '../shape.ts';
import { stepsOf } from './data-integrity/selective/pointers.ts';

/** What can be left out later, and how much there seems to be beside it. */
export interface Frame {
  /** JSON Pointers. A part and a part inside it may both stand here: then the outer one holds a digest of the inner. */
  readonly disclosable: readonly string[];
  /** How many digests of nothing stand in an object or a list, by its pointer. */
  readonly decoys?: Readonly<Record<string, number>>;
}

/** As many bytes as are asked for, of which nobody can guess any. */
export type Random = (octets: number) => Uint8Array;

export interface Concealed {
  readonly payload: Readonly<Record<string, unknown>>;
  /** Each as it is sent: base64url of its JSON. The parts inside of others come first. */
  readonly disclosures: readonly string[];
}

const SALT = 16; // octets: 128 bits [RFC9901 §4.2.1]
const DEEPEST = 60;
const MOST = 2000;
const MOST_DECOYS = 200;

/** The payload with digests for what the frame names. Refused where the frame names what is not there. */
export function conceal(claims: Members, frame: Frame, random: Random): Reading<Concealed> {
  const problems = frameProblems(claims, frame);
  if (problems.length > 0) return refuse(problems);
  const disclosures: string[] = [];
  const disclosable = new Set(frame.disclosable);
  const decoys = new Map(Object.entries(frame.decoys ?? {}));
  const payload = inObject(claims, '');
  return readAs({ payload: { ...payload, ...(hasDigests(payload) && { _sd_alg: 'sha-256' }) }, disclosures });

  function inside(value: unknown, path: string): unknown {
    if (Array.isArray(value)) return inList(value, path);
    return isObject(value) ? inObject(value, path) : value;
  }

  function inObject(value: Members, path: string): Members {
    const open: [string, unknown][] = [];
    const digests = decoysAt(path);
    for (const [name, member] of Object.entries(value)) {
      const pointer = at(path, name);
      const part = inside(member, pointer);
      if (disclosable.has(pointer)) digests.push(disclose([name, part]));
      else open.push([name, part]);
    }
    // In the order of their letters, which is by chance: their own would tell which claim is which.
    return Object.fromEntries(digests.length > 0 ? [...open, ['_sd', digests.sort()]] : open);
  }

  function inList(value: readonly unknown[], path: string): readonly unknown[] {
    const entries = value.map((entry, index) => {
      const pointer = at(path, index);
      const part = inside(entry, pointer);
      return disclosable.has(pointer) ? { '...': disclose([part]) } : part;
    });
    for (const decoy of decoysAt(path)) entries.splice((random(1)[0] ?? 0) % (entries.length + 1), 0, { '...': decoy });
    return entries;
  }

  function disclose(part: readonly unknown[]): string {
    const disclosure = toBase64url(JSON.stringify([toBase64url(random(SALT)), ...part]));
    disclosures.push(disclosure);
    return disclosureDigest(disclosure, 'SHA-256');
  }

  function decoysAt(path: string): string[] {
    return Array.from({ length: decoys.get(path) ?? 0 }, () => toBase64url(digest('SHA-256', random(32))));
  }
}

/** [RFC9901 §4.2.3] The text as it is sent is hashed, so that nobody has to write it twice. */
export const disclosureDigest = (disclosure: string, algorithm: 'SHA-256' | 'SHA-384' | 'SHA-512'): string =>
  toBase64url(digest(algorithm, disclosure));

/** Names that stand for digests, and the one that says how they were made. [RFC9901 §4.1] */
export const RESERVED: ReadonlySet<string> = new Set(['_sd', '...']);

/** Those of the pointers that lie in a member that has to stay in sight. */
export const alwaysShown = (disclosable: readonly string[], names: ReadonlySet<string>): readonly Problem[] =>
  disclosable
    .filter((pointer) => names.has(stepsOf(pointer)?.[0] ?? ''))
    .map((pointer) => problem('part-always-shown', '', { pointer }));

function frameProblems(claims: Members, { disclosable, decoys = {} }: Frame): readonly Problem[] {
  const count = disclosable.length;
  if (count > MOST) return [problem('pointers-too-many', '', { count, most: MOST })];
  const reserved = reservedIn(claims, '', DEEPEST);
  if (reserved) return [reserved];
  const fault = (pointer: string): readonly Problem[] => {
    const steps = stepsOf(pointer);
    if (steps === undefined) return [problem('pointer-malformed', '', { pointer: pointer.slice(0, 200) })];
    return valueAt(claims, steps) === undefined
      ? [problem('pointer-points-nowhere', '', { pointer: pointer.slice(0, 200) })]
      : [];
  };
  const wrong = Object.values(decoys).filter(
    (number) => !Number.isInteger(number) || number < 0 || number > MOST_DECOYS,
  );
  return [
    ...disclosable.filter((pointer) => pointer === '').map(() => problem('pointer-malformed', '', { pointer: '' })),
    ...[...disclosable, ...Object.keys(decoys)].flatMap(fault),
    ...wrong.map((given) => problem('number-out-of-range', '', { given, least: 0, most: MOST_DECOYS })),
  ];
}

function valueAt(value: unknown, steps: readonly string[]): unknown {
  let place = value;
  for (const step of steps) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, step)) return undefined;
    place = (place as Members)[step]; // an object or a list that has it
  }
  return place;
}

function reservedIn(value: unknown, path: string, deepest: number): Problem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (deepest === 0) return problem('json-too-deep', path, { most: DEEPEST });
  for (const [name, member] of Object.entries(value)) {
    if (!Array.isArray(value) && (RESERVED.has(name) || (path === '' && name === '_sd_alg')))
      return problem('member-unknown', at(path, name), { member: name });
    const found = reservedIn(member, at(path, name), deepest - 1);
    if (found) return found;
  }
  return undefined;
}

function hasDigests(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).some((name) => RESERVED.has(name)) || Object.values(value).some(hasDigests);
}
