// The two versions of the data model: by which context a document says that it is of one, and where each of its rules is
// written. [VCDM2 §4.3] [VCDM1 §4.1]

export const BASE_CONTEXT = 'https://www.w3.org/ns/credentials/v2';
export const BASE_CONTEXT_1 = 'https://www.w3.org/2018/credentials/v1';

type Topic =
  | 'contexts'
  | 'identifiers'
  | 'types'
  | 'names'
  | 'issuer'
  | 'subject'
  | 'validity'
  | 'status'
  | 'schema'
  | 'proof'
  | 'presentations'
  | 'extensibility'
  | 'resources'
  | 'refresh'
  | 'terms'
  | 'evidence'
  | 'reserved';

export interface Version {
  readonly format: 'vcdm' | 'vcdm-1';
  readonly base: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly paragraphs: Readonly<Record<Topic, string>>;
}

export const VERSION_2: Version = {
  format: 'vcdm',
  base: BASE_CONTEXT,
  validFrom: 'validFrom',
  validUntil: 'validUntil',
  paragraphs: {
    contexts: 'VCDM2 §4.3',
    identifiers: 'VCDM2 §4.4',
    types: 'VCDM2 §4.5',
    names: 'VCDM2 §4.6',
    issuer: 'VCDM2 §4.7',
    subject: 'VCDM2 §4.8',
    validity: 'VCDM2 §4.9',
    status: 'VCDM2 §4.10',
    schema: 'VCDM2 §4.11',
    proof: 'VCDM2 §4.12',
    presentations: 'VCDM2 §4.13',
    extensibility: 'VCDM2 §5.2',
    resources: 'VCDM2 §5.3',
    refresh: 'VCDM2 §5.4',
    terms: 'VCDM2 §5.5',
    evidence: 'VCDM2 §5.6',
    reserved: 'VCDM2 §5.10',
  },
};

const VERSION_1: Version = {
  format: 'vcdm-1',
  base: BASE_CONTEXT_1,
  validFrom: 'issuanceDate',
  validUntil: 'expirationDate',
  paragraphs: {
    contexts: 'VCDM1 §4.1',
    identifiers: 'VCDM1 §4.2',
    types: 'VCDM1 §4.3',
    names: 'VCDM1 §5.3',
    issuer: 'VCDM1 §4.5',
    subject: 'VCDM1 §4.4',
    validity: 'VCDM1 §4.6',
    status: 'VCDM1 §4.9',
    schema: 'VCDM1 §5.4',
    proof: 'VCDM1 §4.7',
    presentations: 'VCDM1 §4.10',
    extensibility: 'VCDM1 §5.3',
    resources: 'VCDM1 §5.3',
    refresh: 'VCDM1 §5.5',
    terms: 'VCDM1 §5.6',
    evidence: 'VCDM1 §5.7',
    reserved: 'VCDM1 §5.3',
  },
};

/** The version that a document is of, by its first context; undefined where that is of neither. */
export function versionOf(document: Readonly<Record<string, unknown>>): Version | undefined {
  const context = document['@context'];
  const first: unknown = Array.isArray(context) ? context[0] : context;
  return [VERSION_2, VERSION_1].find(({ base }) => base === first);
}
