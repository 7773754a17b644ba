// The formats that are issued: which key each is signed with, and how its files end.
import type { Format } from '@tessera/credential';
import type { MethodSealer } from '@tessera/credential/seal';

/** With the key of a seal and its certificate. */
const CERTIFIED = {
  edc: 'jsonld',
  'open-badge-jwt': 'badge.jwt',
  'sd-jwt-vc': 'sd-jwt',
  'vcdm-jwt': 'vc.jwt',
  'vcdm-sd-jwt': 'vc.sd-jwt',
  'vcdm-cose': 'vc.cose.txt',
} as const satisfies Partial<Record<Format, string>>;

export type CertifiedFormat = keyof typeof CERTIFIED;

/** With a key under a name: which are taken, the one that is made for it first. */
const UNDER_NAME = {
  'open-badge': { ending: 'badge.json', algorithms: ['EdDSA'] },
  vcdm: { ending: 'vc.json', algorithms: ['EdDSA', 'ES256', 'ES384'] },
  'vcdm-sd': { ending: 'sd.vc.json', algorithms: ['ES256'] },
} as const satisfies Record<Exclude<Format, CertifiedFormat>, unknown>;

export type NamedFormat = keyof typeof UNDER_NAME;

export const isCertified = (format: Format): format is CertifiedFormat => Object.hasOwn(CERTIFIED, format);

/** What a key under a name may be good for. */
export const algorithmsOf = (format: NamedFormat): readonly MethodSealer['algorithm'][] =>
  UNDER_NAME[format].algorithms;

export const endingOf = (format: Format): string =>
  isCertified(format) ? CERTIFIED[format] : UNDER_NAME[format].ending;
