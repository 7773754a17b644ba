// What kind of body an organisation is, and by which further numbers it is known. One body may be several kinds.
// [EUMC §5(b)] [EUMC §8(a)]

/** Kinds of providers of micro-credentials, as the Recommendation tells them apart. */
export const PROVIDER_KINDS = [
  'provider-higher-education',
  'provider-vocational',
  'provider-adult-learning',
  'provider-education',
  'provider-employers-organisation',
  'provider-workers-organisation',
  'provider-employer',
  'provider-civil-society',
  'provider-employment-service',
  'provider-authority',
  'provider-research',
  'provider-professional',
  'provider-other',
] as const;

/** What else a body may be. */
export const OTHER_KINDS = [
  'receiving-organisation',
  'quality-agency',
  'quality-authority',
  'guidance-service',
  'employer',
  'recognition-centre',
] as const;

export const KINDS = [...PROVIDER_KINDS, ...OTHER_KINDS] as const;
export type Kind = (typeof KINDS)[number];

/** Registers that give a body a further number. */
export const SCHEMES = ['vat', 'registration', 'eidas', 'ror', 'deqar', 'eter', 'pic', 'schac'] as const;
export type Scheme = (typeof SCHEMES)[number];
