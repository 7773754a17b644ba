// The words of the European Learning Model that reading and writing share: contexts, profile, and the documented
// extension by which a credential carries what the model has no property for. [ELM 3] [EDC-AP]
import type { ConceptIri } from '../../concepts.ts';
import { type Concept, concept, type ListName, scheme } from '../../vocabulary/index.ts';

/** The contexts of a European Digital Credential, exactly and in this order. [VCDM1 §4.1] */
export const EDC_CONTEXT = [
  'https://www.w3.org/2018/credentials/v1',
  'http://data.europa.eu/snb/model/context/edc-ap',
] as const;

export const EDC_PROFILE = 'http://data.europa.eu/snb/model/ap/edc-generic-full';

/** What is asked of one that was issued under a mandate, beside the other profile. */
export const MANDATE_PROFILE = 'http://data.europa.eu/snb/model/ap/edc-issued-by-mandate';

export const CREDENTIAL_STATUS = 'http://data.europa.eu/snb/model/elm/CredentialStatus';

/** Terms of the status entry that neither context defines. [BSL §2.1] */
export const STATUS_CONTEXT = {
  BitstringStatusListEntry: 'https://www.w3.org/ns/credentials/status#BitstringStatusListEntry',
  statusPurpose: 'https://www.w3.org/ns/credentials/status#statusPurpose',
  statusListIndex: 'https://www.w3.org/ns/credentials/status#statusListIndex',
  statusListCredential: { '@id': 'https://www.w3.org/ns/credentials/status#statusListCredential', '@type': '@id' },
} as const;

export const GENERIC = 'http://data.europa.eu/snb/credential/e34929035b';
export const MANDATED_ISSUE = 'http://data.europa.eu/snb/credential/c_9a31f32a';
export const MANDATE = 'http://data.europa.eu/snb/evidence-type/c_18016257';
export const ECTS = 'http://data.europa.eu/snb/education-credit/6fcec5c5af';
export const BASE64 = 'http://data.europa.eu/snb/encoding/6146cde7dd';
export const FILE_TYPES = {
  'image/png': 'http://publications.europa.eu/resource/authority/file-type/PNG',
  'image/jpeg': 'http://publications.europa.eu/resource/authority/file-type/JPEG',
} as const;
export const SETTINGS = {
  formal: 'http://data.europa.eu/snb/learning-setting/6fd4685715',
  'non-formal': 'http://data.europa.eu/snb/learning-setting/e207a81fc7',
} as const;
export const ESCO_SCHEME = 'http://data.europa.eu/esco/concept-scheme/skills';

/**
 * The extension: a concept scheme of our own. A note with one of these as its subject says what kind of note it is;
 * a level of education with one of these is a cycle. See docs/reference/elm-extension.md.
 */
const EXTENSION = 'urn:tessera:elm';
export const EXTENSION_CONCEPTS = {
  'stackability:stand-alone': 'Stand-alone, independent micro-credential',
  'stackability:integrated': 'Integrated in another credential',
  'stackability:stackable': 'Stackable towards another credential',
  'level:not-applicable': 'Level not applicable',
  'setting:informal': 'Informal learning, by validation',
  'grade:none': 'Passed, not graded',
  criterion: 'Assessment criterion',
  'cycle:short': 'Short cycle (QF-EHEA)',
  'cycle:first': 'First cycle (QF-EHEA)',
  'cycle:second': 'Second cycle (QF-EHEA)',
  'cycle:third': 'Third cycle (QF-EHEA)',
  'identifier:student': 'Student identifier',
  'identifier:provider': 'Number given by the provider',
} as const;
export type ExtensionCode = keyof typeof EXTENSION_CONCEPTS;

export const extensionIri = (code: ExtensionCode): string => `${EXTENSION}:${code}`;

/** The code of an extension concept, or undefined for any other IRI. */
export function extensionCode(iri: unknown): ExtensionCode | undefined {
  if (typeof iri !== 'string' || !iri.startsWith(`${EXTENSION}:`)) return undefined;
  const code = iri.slice(EXTENSION.length + 1);
  return Object.hasOwn(EXTENSION_CONCEPTS, code) ? (code as ExtensionCode) : undefined; // it is a key, as just asked
}

/** JSON-LD as plain data. */
export type Json = string | number | boolean | readonly Json[] | { readonly [member: string]: Json };
export type Node = { readonly [member: string]: Json };

const nodes = new Map<string, Node>();

/** A concept of a European list as a node: its scheme typed, as the shapes want it, and its English label. */
export function conceptNode(list: ListName, iri: ConceptIri | string): Node {
  const known = nodes.get(iri);
  if (known) return known;
  const found: Concept | undefined = concept(list, iri);
  const node = externalConcept(iri, scheme(list), found?.label === undefined ? undefined : { en: found.label });
  if (nodes.size < 5000) nodes.set(iri, node);
  return node;
}

export function extensionNode(code: ExtensionCode): Node {
  return externalConcept(extensionIri(code), EXTENSION, { en: EXTENSION_CONCEPTS[code] });
}

export function externalConcept(
  id: string,
  schemeIri: string,
  label: { readonly [language: string]: string } | undefined,
): Node {
  return {
    id,
    type: 'Concept',
    inScheme: { id: schemeIri, type: 'ConceptScheme' },
    ...(label && { prefLabel: label }),
  };
}
