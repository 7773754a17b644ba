// Reading the published vectors of selective disclosure: files with hexadecimal bytes and maps written as lists, and the
// few terms of the citizenship vocabulary that their documents use.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from '../../tools/require.ts';

export const VECTORS = join(SHARED, 'reference/vectors');

/** Where the windsurfing example writes a context of its own into each document, we give it a name: it means the same. */
const OWN = { '@vocab': 'https://windsurf.grotto-networking.com/selective#' };
const NAMED = 'https://windsurf.grotto-networking.com/selective';

// biome-ignore lint/suspicious/noExplicitAny: a published file, of which each test names the members it compares
export const vector = (path: string): any =>
  JSON.parse(readFileSync(join(VECTORS, path), 'utf8'), (_, value) =>
    JSON.stringify(value) === JSON.stringify(OWN) ? NAMED : value,
  );

export const vectorText = (path: string): string => readFileSync(join(VECTORS, path), 'utf8');

export const bytesOf = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** What the files write as `{ dataType: 'Map', value: [[key, value]] }`. */
export const mapOf = <K, V>({ value }: { readonly value: readonly (readonly [K, V])[] }): ReadonlyMap<K, V> =>
  new Map(value);

const SCHEMA = 'https://schema.org/';
const CITIZENSHIP = 'https://w3id.org/citizenship#';
const DATE_TIME = 'http://www.w3.org/2001/XMLSchema#dateTime';

const terms = (vocabulary: string, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, `${vocabulary}${name}`]));

export const CONTEXTS = {
  [NAMED]: { '@context': OWN },
  'https://w3id.org/citizenship/v4rc1': {
    '@context': {
      ...terms(SCHEMA, ['Person', 'additionalName', 'familyName', 'gender', 'givenName', 'identifier']),
      ...terms(CITIZENSHIP, [
        'EmployablePerson',
        'EmploymentAuthorizationDocument',
        'EmploymentAuthorizationDocumentCredential',
        'PermanentResident',
        'PermanentResidentCard',
        'PermanentResidentCardCredential',
        'birthCountry',
        'commuterClassification',
        'lprCategory',
        'lprNumber',
      ]),
      birthDate: { '@id': `${SCHEMA}birthDate`, '@type': DATE_TIME },
      residentSince: { '@id': `${CITIZENSHIP}residentSince`, '@type': DATE_TIME },
      image: { '@id': `${SCHEMA}image`, '@type': '@id' },
      permanentResidentCard: { '@id': `${CITIZENSHIP}permanentResidentCard`, '@type': '@id' },
      employmentAuthorizationDocument: { '@id': `${CITIZENSHIP}employmentAuthorizationDocument`, '@type': '@id' },
    },
  },
};
