// How values cross to and from SQL, the same for both databases: parameters go as text, rows come back by the type of
// their column. What JavaScript has no exact value for comes as text.

/**
 * The text of a parameter; the server takes its type from the statement around it. Times go as `Date` or ISO 8601, lists
 * as arrays, bytes as they are, JSON as text (`JSON.stringify`).
 */
export function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return `{${value.map(elementOf).join(',')}}`;
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
      return String(value);
    case 'boolean':
      return value ? 't' : 'f';
  }
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) {
    return `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`;
  }
  throw new TypeError('This is no parameter of a statement. JSON is handed over as text: JSON.stringify.');
}

function elementOf(value: unknown): string {
  if (Array.isArray(value)) return `{${value.map(elementOf).join(',')}}`;
  const text = textOf(value);
  return text === null ? 'NULL' : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

type Parse = (text: string) => unknown;

const asIs: Parse = (text) => text;
const json: Parse = (text) => JSON.parse(text);
const bytes: Parse = (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));

/** A whole number. Counts and positions stay far below 2⁵³; what does not is a fault, and never a rounded number. */
const whole: Parse = (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('a whole number of the database is beyond 2^53');
  return value;
};

/** Milliseconds since 1970, as `clock()` gives them: `2026-06-01 08:00:00.123+00`, and `infinity`. */
const moment: Parse = (text) => {
  if (text === 'infinity') return Number.POSITIVE_INFINITY;
  if (text === '-infinity') return Number.NEGATIVE_INFINITY;
  const value = Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  if (Number.isNaN(value)) throw new RangeError('a time of the database is out of range');
  return value;
};

/** By the number of the type in `pg_type`, which is the same everywhere. */
const SCALARS: Readonly<Record<number, { readonly array: number; readonly parse: Parse }>> = {
  16: { array: 1000, parse: (text) => text === 't' }, // boolean
  17: { array: 1001, parse: bytes },
  20: { array: 1016, parse: whole }, // bigint
  21: { array: 1005, parse: Number }, // smallint
  23: { array: 1007, parse: Number }, // integer
  26: { array: 1028, parse: Number }, // oid
  700: { array: 1021, parse: Number }, // real
  701: { array: 1022, parse: Number }, // double precision
  19: { array: 1003, parse: asIs }, // name
  25: { array: 1009, parse: asIs }, // text
  1042: { array: 1014, parse: asIs }, // char
  1043: { array: 1015, parse: asIs }, // varchar
  1082: { array: 1182, parse: asIs }, // date
  1083: { array: 1183, parse: asIs }, // time
  1114: { array: 1115, parse: asIs }, // timestamp without a zone
  1184: { array: 1185, parse: moment }, // timestamptz
  1700: { array: 1231, parse: asIs }, // numeric
  2950: { array: 2951, parse: asIs }, // uuid
  114: { array: 199, parse: json },
  3802: { array: 3807, parse: json }, // jsonb
};

/** Every parser by the number of its type; a type that is not here comes as its text. */
export const PARSERS: Readonly<Record<number, Parse>> = Object.fromEntries(
  Object.entries(SCALARS).flatMap(([type, { array, parse }]) => [
    [type, parse],
    [array, (text: string) => listOf(text, parse)],
  ]),
);

/** `{a,"b c",NULL,{…}}`. What stands before `=` are bounds that do not begin at 1; nobody here uses them. */
function listOf(text: string, parse: Parse): readonly unknown[] {
  let at = text.indexOf('{');
  const list = (): unknown[] => {
    const found: unknown[] = [];
    at += 1;
    while (text[at] !== '}') {
      if (text[at] === ',') at += 1;
      found.push(text[at] === '{' ? list() : element());
    }
    at += 1;
    return found;
  };
  const element = (): unknown => {
    if (text[at] !== '"') {
      const end = at + text.slice(at).search(/[,}]/);
      const bare = text.slice(at, end);
      at = end;
      return bare === 'NULL' ? null : parse(bare);
    }
    let quoted = '';
    for (at += 1; text[at] !== '"'; at += 1) {
      if (text[at] === '\\') at += 1;
      quoted += text[at];
    }
    at += 1;
    return parse(quoted);
  };
  return list();
}
