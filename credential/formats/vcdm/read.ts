// A credential or a presentation of the W3C data model, in both of its versions: what it says of itself, and where it
// breaks the rules of its version. What it is about is another format's to say. [VCDM2 §4] [VCDM1 §4]
import { documentProblems } from '../../linked-data/context-rules.ts';
import type { LinkedData } from '../../linked-data/linked-data.ts';
import type { Problem } from '../../problem.ts';
import { isObject, type Members } from '../../shape.ts';
import { statusEntriesOf } from '../../status/status-entries.ts';
import type { Claims, Contents, IssuerClaim, SchemaClaim } from '../contents.ts';
import { periodIn } from '../period.ts';
import { elmContents, withIdentifier } from './elm.ts';
import { resourcesOf } from './resources.ts';
import { credentialProblems, presentationProblems } from './rules.ts';
import { instantOf, typesOf } from './values.ts';
import { VERSION_2, versionOf } from './versions.ts';

/** Whether a document says that it is of the data model: by its context or by its type. */
export const isVcdm = (document: Members): boolean =>
  versionOf(document) !== undefined ||
  typesOf(document).some((type) => type === 'VerifiableCredential' || type === 'VerifiablePresentation');

/** Never throws. A document of neither version is read as one of the newer that breaks its first rule. */
export function readVcdm(document: Members, linkedData: LinkedData = {}): Contents {
  const version = versionOf(document) ?? VERSION_2;
  const breaks = [...credentialProblems(document, version, linkedData), ...contextProblems(document, linkedData)];
  const { legalIdentifier, ...content } = elmContents(document);
  return { format: version.format, claims: withIdentifier(vcdmClaims(document), legalIdentifier), breaks, ...content };
}

/** A context that takes away what is known makes another document of it, whatever secures it. */
const contextProblems = (document: Members, linkedData: LinkedData): readonly Problem[] =>
  documentProblems(document, linkedData).filter(({ code }) => OF_CONTEXTS.includes(code));

const OF_CONTEXTS: readonly Problem['code'][] = ['context-redefines', 'context-too-large'];

/** The same of a presentation; who holds it stands where a credential has its issuer. */
export function readVcdmPresentation(document: Members, linkedData: LinkedData = {}): Contents {
  const version = versionOf(document) ?? VERSION_2;
  const { holder } = document;
  const breaks = [...presentationProblems(document, version, linkedData), ...contextProblems(document, linkedData)];
  return {
    format: version.format,
    claims: { ...vcdmClaims(document), issuer: nameOf(holder), subjects: [] },
    breaks,
  };
}

/** What a document says of itself, as the checks need it. */
export function vcdmClaims(document: Members): Claims {
  const { id, credentialSubject, credentialSchema, issuer } = document;
  return {
    ...(typeof id === 'string' && { id }),
    issuer: nameOf(issuer),
    ...periodIn(document, instantOf),
    status: statusEntriesOf(document),
    subjects: objectsIn(credentialSubject).flatMap(({ id: subject }) => (typeof subject === 'string' ? [subject] : [])),
    schemas: objectsIn(credentialSchema).flatMap(schemaClaim),
    resources: resourcesOf(document),
  };
}

const MOST_READ = 100;

const objectsIn = (value: unknown): readonly Members[] =>
  (Array.isArray(value) ? value.slice(0, MOST_READ) : [value]).filter(isObject);

function nameOf(value: unknown): IssuerClaim {
  const id: unknown = isObject(value) ? value['id'] : value;
  return typeof id === 'string' ? { id, ...(id.startsWith('did:') && { namesKey: true }) } : {};
}

function schemaClaim({ id, type, digestSRI, digestMultibase }: Members): readonly SchemaClaim[] {
  const first: unknown = Array.isArray(type) ? type[0] : type;
  if (typeof id !== 'string' || typeof first !== 'string') return [];
  const digest = digestSRI ?? digestMultibase;
  return [{ id, type: first, ...(digest !== undefined && { digest: typeof digest === 'string' ? digest : '' }) }];
}
