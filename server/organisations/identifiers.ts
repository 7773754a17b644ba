// Further numbers by which a body is known: each in one way of writing it, where it has the form of its register. Whether
// the register knows it is for the operator to look up. Pure.
import { concepts } from '@tessera/credential/vocabulary';
import type { Scheme } from './contract/kinds.ts';

/** The number as it is kept; undefined where it cannot be one of this register. */
export const identifierIn = (scheme: Scheme, given: string): string | undefined => FORMS[scheme](given.trim());

type Form = (given: string) => string | undefined;

const matching = (pattern: RegExp, written: string): string | undefined =>
  pattern.test(written) ? written : undefined;
const close = (given: string): string => given.replace(/[\s.-]/g, '').toUpperCase();

const FORMS: Readonly<Record<Scheme, Form>> = {
  vat: (given) => {
    const written = close(given);
    return VAT[written.slice(0, 2)]?.test(written.slice(2)) ? written : undefined;
  },
  registration: (given) => matching(/^[\p{L}\p{N}](?:[\p{L}\p{N} ./-]{0,58}[\p{L}\p{N}])?$/u, given),
  eidas: (given) => {
    const [, of = '', to = ''] = /^([A-Z]{2})\/([A-Z]{2})\/[!-.0-~][ -~]{0,99}$/.exec(given) ?? [];
    return isCountry(of) && isCountry(to) ? given : undefined;
  },
  ror: (given) => {
    const id = given.toLowerCase().replace(/^(?:https?:\/\/)?ror\.org\//, '');
    return matching(/^0[0-9a-hjkmnp-tv-z]{6}\d{2}$/, id) && checkOf(id.slice(0, 7)) === id.slice(7) ? id : undefined;
  },
  deqar: (given) => matching(/^DEQARINST\d{4,6}$/, close(given)),
  eter: (given) => matching(/^[A-Z]{2}\d{4}$/, close(given)),
  pic: (given) => matching(/^\d{9}$/, close(given)),
  schac: (given) =>
    matching(/^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, given.toLowerCase()),
};

/** Crockford's letters stand for a number, and two digits check it: ISO/IEC 7064, MOD 97-10. */
function checkOf(letters: string): string {
  const number = [...letters].reduce((sum, letter) => sum * 32 + LETTERS.indexOf(letter), 0);
  return String(98 - ((number * 100) % 97)).padStart(2, '0');
}

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Every way of writing the country that is written so. */
export function spellingsOf(country: string): readonly string[] {
  const found = concepts('country').find(({ iri, code, more }) => [iri, code, more].includes(country));
  return found === undefined
    ? [country]
    : [found.iri, found.code, found.more].filter((written) => written !== undefined);
}

const isCountry = (letters: string): boolean =>
  letters === 'EU' || concepts('country').some(({ more }) => more === letters);

/** What stands after the two letters, in each country of the Union and in Northern Ireland. */
const VAT: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^(?:[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/,
  FI: /^\d{8}$/,
  FR: /^[0-9A-HJ-NP-Z]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(?:\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/,
  IT: /^\d{11}$/,
  LT: /^(?:\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{10}01$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
};

/** The country that a VAT number is of, by its two letters in ISO 3166-1. */
export function countryOfVat(vat: string): string {
  const prefix = vat.slice(0, 2);
  return prefix === 'EL' ? 'GR' : prefix === 'XI' ? 'GB' : prefix;
}
