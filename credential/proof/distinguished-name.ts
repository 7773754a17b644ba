// The name of a certificate's subject or issuer: the bytes it is compared by, and the parts people ask for.
import { utf8Text } from '#platform';
import { childrenOfA, contentOf, type Der, oidOf, TAG, wholeOf } from './der.ts';

export interface DistinguishedName {
  /** The name as it stands in the certificate: names are the same when these bytes are. */
  readonly der: Uint8Array;
  readonly commonName?: string | undefined;
  readonly organisation?: string | undefined;
  /** Scheme, country and number of a legal person, such as `VATES-A00000000`. [EN319412-1 §5.1.4] */
  readonly organisationIdentifier?: string | undefined;
  readonly country?: string | undefined;
  /** For people, most specific part first: `CN=…,O=…,C=…`. [RFC4514 §2.1] */
  readonly text: string;
}

export function readDistinguishedName(element: Der | undefined): DistinguishedName | undefined {
  const sets = childrenOfA(TAG.sequence, element);
  if (element === undefined || sets === undefined) return undefined;
  const found = new Map<string, string>();
  let whole = '';
  for (const set of sets) {
    const pairs = childrenOfA(TAG.set, set);
    if (pairs === undefined || pairs.length === 0) return undefined;
    let part = '';
    for (const pair of pairs) {
      const typed = childrenOfA(TAG.sequence, pair);
      const oid = oidOf(typed?.[0]);
      const value = typed?.[1];
      if (oid === undefined || value === undefined || typed?.length !== 2) return undefined;
      const text = textOf(value);
      if (text === undefined) continue; // a kind of value people cannot read; it still counts in the bytes
      const name = SHORT_NAMES.get(oid) ?? oid;
      if (!found.has(name)) found.set(name, text);
      part += `${part === '' ? '' : '+'}${name}=${escaped(text)}`;
    }
    if (part !== '') whole = whole === '' ? part : `${part},${whole}`;
  }
  return {
    der: wholeOf(element),
    commonName: found.get('CN'),
    organisation: found.get('O'),
    organisationIdentifier: found.get('organizationIdentifier'),
    country: found.get('C'),
    text: whole,
  };
}

const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['2.5.4.3', 'CN'],
  ['2.5.4.4', 'SN'],
  ['2.5.4.5', 'serialNumber'],
  ['2.5.4.6', 'C'],
  ['2.5.4.7', 'L'],
  ['2.5.4.8', 'ST'],
  ['2.5.4.9', 'STREET'],
  ['2.5.4.10', 'O'],
  ['2.5.4.11', 'OU'],
  ['2.5.4.12', 'title'],
  ['2.5.4.42', 'GN'],
  ['2.5.4.97', 'organizationIdentifier'],
  ['0.9.2342.19200300.100.1.25', 'DC'],
  ['1.2.840.113549.1.9.1', 'emailAddress'],
]);

/** The text of a character string; undefined for other kinds, and where the bytes are no text. */
function textOf(element: Der): string | undefined {
  switch (element.tag) {
    case TAG.utf8String:
    case TAG.printableString:
    case TAG.ia5String:
    case TAG.numericString:
    case TAG.visibleString:
      return utf8Text(contentOf(element));
    case TAG.teletexString: // in practice Latin-1
      return String.fromCharCode(...contentOf(element).subarray(0, LONGEST));
    case TAG.bmpString:
      return wideText(contentOf(element), 2);
    case TAG.universalString:
      return wideText(contentOf(element), 4);
    default:
      return undefined;
  }
}

const LONGEST = 4096; // characters of one part of a name; more is no name, and an argument list has a limit

function wideText(content: Uint8Array, width: 2 | 4): string | undefined {
  if (content.length % width !== 0) return undefined;
  const octets = content.subarray(0, LONGEST * width);
  let text = '';
  for (let index = 0; index < octets.length; index += width) {
    let point = 0;
    for (let step = 0; step < width; step++) point = point * 256 + (octets[index + step] ?? 0);
    text += point > 0x10ffff ? '\ufffd' : width === 2 ? String.fromCharCode(point) : String.fromCodePoint(point);
  }
  return text;
}

const SPECIAL = /[\\",+;<>\0]|^[ #]| $/;

/** [RFC4514 §2.4] */
function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text; // nearly always, and four times as quick
  return text
    .replace(/[\\",+;<>]/g, '\\$&')
    .replace(/^[ #]| $/g, '\\$&')
    .replaceAll('\0', '\\00');
}
