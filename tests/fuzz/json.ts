// JSON changed the way an attacker, a careless program or another edition would: a place deleted, doubled, moved, renamed,
// of another type, nested, lengthened, of odd letters, of numbers at the edge.
import type { Draw } from './draw.ts';

// biome-ignore lint/suspicious/noExplicitAny: any place of any document
export type Anything = any;

interface Place {
  readonly parent: Anything;
  readonly key: string | number;
}

/** Names that some reader could take to mean something. */
export const NAMES: readonly string[] = [
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', '@context', '@id', '@type', '@value', '@language',
  '@graph', '@included', '@reverse', '@nest', '@set', '@list', '@index', '@vocab', '@base', '@none', 'id', 'type',
  'proof', 'proofValue', 'previousProof', 'cryptosuite', 'verificationMethod', 'proofPurpose', 'created', 'expires',
  'issuer', 'holder', 'credentialSubject', 'credentialStatus', 'credentialSchema', 'validFrom', 'validUntil',
  'issuanceDate', 'expirationDate', 'verifiableCredential', 'relatedResource', 'termsOfUse', 'evidence', 'vc', 'vp',
  'iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'nonce', 'cnf', 'vct', 'status', 'status_list', '_sd', '_sd_alg',
  '...', 'alg', 'typ', 'cty', 'kid', 'jwk', 'x5c', 'x5u', 'jku', 'crit', 'b64', 'sigT', 'sigD', 'etsiU', 'payload',
  'protected', 'signature', 'signatures', 'header', 'disclosures', 'kb_jwt', '$ref', '$id', '$schema', 'name',
  'https://www.w3.org/2018/credentials#credentialStatus', 'cred:issuer', 'Type', 'ID', 'ｔｙｐｅ', 'ty\u0070e\u200b',
]; // biome-ignore format: a list of words

const deep = (levels: number): unknown => {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level++) value = level % 2 ? { a: value } : [value];
  return value;
};

/** Values at the edge of something. */
const VALUES: readonly (() => unknown)[] = [
  () => null, () => true, () => false, () => 0, () => -0, () => 1, () => -1, () => 1.5, () => 0.1 + 0.2, () => 1e-7,
  () => 2 ** 31, () => 2 ** 53, () => -(2 ** 53) - 2, () => 1e21, () => 1e308, () => 5e-324, () => '', () => ' ',
  () => 'null', () => '0', () => '__proto__', () => '\u0000', () => '\ud800', () => '\u202e\u0301\u200d', () => 'é',
  () => 'e\u0301', () => 'x'.repeat(10_000), () => '😀'.repeat(300), () => [], () => ({}), () => [[]], () => [null],
  () => deep(70), () => deep(30), () => Array.from({ length: 300 }, (_, place) => place), () => new Array(50).fill('a'),
  () => '2026-06-01T08:00:00Z', () => '2026-06-31T08:00:00Z', () => '2026-06-01T24:00:00Z', () => '2026-06-01',
  () => '9999-12-31T23:59:60Z', () => '-000001-01-01T00:00:00Z', () => '2026-06-01T08:00:00.1234567891234+99:99',
  () => 'did:key:', () => 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK#', () => 'did:web:a%3A80:..:b',
  () => 'did:jwk:e30', () => '_:b0', () => 'data:,', () => 'data:application/vc+jwt,a.b.c', () => 'javascript:alert(1)',
  () => 'https://a.example:99999/', () => 'http://[::1', () => 'https://é.example/%zz#', () => 'urn:uuid:', () => '#',
  () => 'https://www.w3.org/ns/credentials/v2', () => 'https://www.w3.org/2018/credentials/v1', () => 'z', () => 'u',
  () => ({ '@value': 'x', '@language': 'en' }), () => ({ '@id': 'urn:x:1' }), () => ({ id: 'urn:x:1' }), () => 'eyJ9',
  () => JSON.parse('{"__proto__":{"polluted":true}}'), () => ({ toString: 'x', valueOf: 1 }),
  () => [{ toString: 'x', valueOf: 1 }],
  () => ({ toString: null, valueOf: null, toJSON: 1, length: -1 }), () => 'es256', () => 'none',
]; // biome-ignore format: a list of values

export const oddValue = (draw: Draw): unknown => draw.one(VALUES)();

function placesOf(root: Anything): readonly Place[] {
  const places: Place[] = [];
  const visit = (value: Anything): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      places.push({ parent: value, key });
      visit(value[key]);
    }
  };
  visit(root);
  return places;
}

const isList = Array.isArray;
const isMembers = (value: unknown): value is Anything => typeof value === 'object' && value !== null && !isList(value);

function put(parent: Anything, key: string | number, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(parent, key, { value, enumerable: true, configurable: true });
  else parent[key] = value;
}

function drop({ parent, key }: Place): void {
  if (isList(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** Members in another order, or a list in another order. */
function shuffle(value: Anything, draw: Draw): void {
  if (isList(value)) {
    value.reverse();
    return;
  }
  const names = Object.keys(value);
  const moved = draw.one(names.length > 0 ? names : ['']);
  if (!Object.hasOwn(value, moved)) return;
  const member = value[moved];
  delete value[moved];
  put(value, moved, member);
}

const oddText = (text: string, draw: Draw): string => {
  const at = draw.number(0, text.length + 1);
  switch (draw.number(0, 10)) {
    case 0:
      return (
        text.slice(0, at) +
        draw.one(['\u0000', '\u200b', '\u0301', '\ud83d', '"', '\\', '\n', '~', '.', '/', '#', ' ']) +
        text.slice(at)
      );
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.toUpperCase();
    case 3:
      return text.normalize('NFD');
    case 4:
      return text + text;
    case 5:
      return ` ${text} `;
    case 6:
      return text.repeat(draw.number(2, 200)).slice(0, 20_000);
    case 7:
      return text.slice(at) + text.slice(0, at);
    case 8:
      return encodeURIComponent(text.toWellFormed());
    default:
      return text.replace(/\d/, (digit) => String((Number(digit) + draw.number(1, 10)) % 10));
  }
};

const textOf = (value: unknown): string => JSON.stringify(value) ?? '';

type Change = (place: Place, all: readonly Place[], draw: Draw, others: readonly unknown[]) => void;

const CHANGES: readonly Change[] = [
  (place) => drop(place),
  ({ parent, key }, _, draw) => put(parent, key, oddValue(draw)),
  ({ parent, key }, _, draw) => {
    if (typeof parent[key] === 'string') put(parent, key, oddText(parent[key], draw));
    else put(parent, key, oddValue(draw));
  },
  ({ parent, key }, all, draw) => {
    const other = draw.one(all);
    const [one, two] = [structuredClone(parent[key]), structuredClone(other.parent[other.key])];
    put(parent, key, two);
    put(other.parent, other.key, one);
  },
  ({ parent, key }, all, draw) => put(parent, key, structuredClone(draw.one(all)).parent),
  ({ parent, key }, _, draw) => {
    if (isList(parent)) parent.splice(draw.number(0, parent.length + 1), 0, structuredClone(parent[Number(key)]));
    else put(parent, draw.one(NAMES), structuredClone(parent[key]));
  },
  ({ parent, key }) => put(parent, key, [parent[key]]),
  ({ parent, key }) => {
    const value = parent[key];
    if (isList(value) && value.length > 0) put(parent, key, value[0]);
    else if (isMembers(value)) put(parent, key, Object.values(value)[0]);
    else put(parent, key, textOf(value));
  },
  ({ parent, key }, _, draw) => put(parent, key, { [draw.one(NAMES)]: parent[key] }),
  ({ parent, key }) =>
    put(parent, key, typeof parent[key] === 'string' ? Number(parent[key]) || 0 : textOf(parent[key])),
  (place, _, draw) => {
    if (isList(place.parent)) return;
    const value = place.parent[place.key];
    drop(place);
    put(place.parent, draw.luck(3) ? oddText(String(place.key), draw) : draw.one(NAMES), value);
  },
  ({ parent, key }, _, draw) => {
    const target = isMembers(parent[key]) ? parent[key] : parent;
    if (isMembers(target)) put(target, draw.one(NAMES), oddValue(draw));
  },
  ({ parent, key }, _, draw, others) => {
    if (others.length > 0) put(parent, key, structuredClone(draw.one(others)));
  },
  ({ parent, key }, _, draw, others) => {
    const places = others.length > 0 ? placesOf(draw.one(others)) : [];
    if (places.length === 0) return;
    const same = places.filter((place) => place.key === key);
    const from = draw.one(same.length > 0 ? same : places);
    put(parent, key, structuredClone(from.parent[from.key]));
  },
  ({ parent, key }, _, draw) => shuffle(isMembers(parent[key]) || isList(parent[key]) ? parent[key] : parent, draw),
];

/** The same with one to four places changed; parts of other documents may come in. */
export function changedJson(root: unknown, draw: Draw, others: readonly unknown[] = []): Anything {
  const holder = { root: structuredClone(root) };
  for (let times = draw.one([1, 1, 1, 2, 2, 4]); times > 0; times--) {
    const places = placesOf(holder).slice(draw.luck(40) ? 0 : 1);
    if (places.length > 0 && places.length < 50_000) draw.one(CHANGES)(draw.one(places), places, draw, others);
  }
  return holder.root;
}

/** JSON as text: as a host writes it, or otherwise, which mostly means the same and sometimes is none. */
export function jsonText(value: unknown, draw: Draw): string {
  const plain = JSON.stringify(value) ?? 'null';
  switch (draw.number(0, 14)) {
    case 0:
      return JSON.stringify(value, null, draw.one([1, 2, '\t'])) ?? 'null';
    case 1:
      return escaped(plain, draw);
    case 2:
      return `\ufeff${plain}`;
    case 3:
      return twice(plain, draw);
    case 4: {
      const at = draw.number(0, plain.length + 1);
      return (
        plain.slice(0, at) +
        draw.one([',', '}', ']', '"', '\\', ' ', '/**/', '\u0000', '\ud800', '1e999', '[[[[']) +
        plain.slice(at)
      );
    }
    case 5:
      return plain.replace(
        /:(\d+)([,}])/,
        (_, number: string, end: string) =>
          `:${draw.one([`${number}.0`, `${number}e0`, `0${number}`, `+${number}`, '1e400', '-0'])}${end}`,
      );
    case 6:
      return `\r\n\t ${plain} \n`;
    default:
      return plain;
  }
}

/** A letter as its number, in a name or a text. */
function escaped(text: string, draw: Draw): string {
  const letters = [...text.matchAll(/[A-Za-z@]/g)];
  const found = letters.length > 0 ? draw.one(letters).index : undefined;
  if (found === undefined) return text;
  const code = text.charCodeAt(found).toString(16).padStart(4, '0');
  return `${text.slice(0, found)}\\u${code}${text.slice(found + 1)}`;
}

/** A member that stands twice, the second time with another value or the same. */
function twice(text: string, draw: Draw): string {
  const members = [...text.matchAll(/[{,]("(?:[^"\\]|\\.)*"):/g)];
  if (members.length === 0) return text;
  const member = draw.one(members);
  const at = member.index + 1;
  const value = draw.one(['"x"', 'null', '[]', '{}', '1']);
  return `${text.slice(0, at)}${member[1]}:${value},${text.slice(at)}`;
}
