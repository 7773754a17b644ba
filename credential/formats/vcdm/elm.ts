// A micro-credential as a credential of the data model 2.0: the content is that of a European Digital Credential, in the
// same words, under a context of its own. See docs/decisions/0010-elm-in-the-data-model-2.md. [VCDM2 §4] [ELM 3]
import type { MicroCredential } from '../../microcredential.ts';
import { type Reading, readAs } from '../../problem.ts';
import { isObject, type Members } from '../../shape.ts';
import { bitstringEntry, type StatusSlot } from '../../status/slot.ts';
import { inOneForm } from '../../linked-data/one-form.ts';
import type { Claims, Contents } from '../contents.ts';
import { bodyIn, mandateIn } from '../elm/contents.ts';
import { readElm } from '../elm/read.ts';
import { skeletonProblems } from '../elm/skeleton.ts';
import { survey } from '../elm/survey.ts';
import { EDC_PROFILE, type Json, type Node } from '../elm/terms.ts';
import { elmDocument } from '../elm/write.ts';
import { typesOf } from './values.ts';
import { BASE_CONTEXT } from './versions.ts';

/** The contexts of such a credential, exactly and in this order. */
export const ELM_CONTEXT = [BASE_CONTEXT, 'urn:tessera:context:elm:1'] as const;

/** In whose words the identifier of a body stands where the name of a key takes its place. */
const BODY_SCHEME = 'urn:tessera:elm:identifier:body';

export interface VcdmOptions {
  /** The name under which the key signs, where it is not the issuer's own identifier: a DID. */
  readonly issuerId?: string;
  /** Where it can be taken back. */
  readonly slots?: readonly StatusSlot[];
}

/** The document before it is secured. */
export function writeVcdm(credential: MicroCredential, { issuerId, slots = [] }: VcdmOptions = {}): Reading<Node> {
  const written = elmDocument(credential);
  if (!written.ok) return written;
  const {
    '@context': _,
    issuanceDate: _from,
    expirationDate: _until,
    issuer,
    credentialSchema,
    ...document
  } = written.value;
  const isOfProfile = credential.issuer.legalIdentifier !== undefined && credentialSchema !== undefined;
  return readAs({
    '@context': ELM_CONTEXT,
    ...document,
    ...(isOfProfile && { credentialSchema }),
    issuer: named(issuer, issuerId),
    ...(slots.length > 0 && { credentialStatus: slots.map(bitstringEntry) }),
  });
}

/** Data Integrity and JOSE know an issuer by the name of its key; the body keeps its own beside it. */
function named(issuer: Json | undefined, issuerId: string | undefined): Json {
  if (!isObject(issuer)) return {};
  const { id, ...body } = issuer as Node; // an object among JSON is one
  if (issuerId === undefined || issuerId === id || id === undefined) return issuer as Node;
  const identifier = { id: `${issuerId}#body`, type: 'Identifier', notation: id, schemeId: BODY_SCHEME };
  return { id: issuerId, ...body, identifier };
}

/**
 * What such a document says as a micro-credential. It is read by its member names only where its context is exactly ours
 * and nothing in it changes what a name means; and only where it is about one subject. Else nothing.
 */
export function elmContents(secured: Members): Pick<Contents, 'awarding' | 'form' | 'reading' | 'members'> & {
  readonly legalIdentifier?: string;
} {
  const { proof, ...written } = secured;
  // A proof over statements holds for every form of the document; in a token it is as its issuer wrote it.
  const document = proof !== undefined && hasElmContext(written) ? inOneForm(written) : written;
  const surveyed = document && isElmInVcdm(document) ? survey(document) : undefined;
  if (document === undefined || surveyed === undefined) return {};
  const issuer = itself(document['issuer']);
  const { reading, members } = readElm({ ...document, issuer });
  const body = bodyIn(issuer);
  const { awardingBodies, isWhole } = surveyed;
  const mandate = mandateIn(members);
  return {
    reading,
    members,
    // The profile asks for a registered identifier; a credential of a body without one does not name it.
    ...(namesProfile(document) && { form: { profile: EDC_PROFILE, departures: () => skeletonProblems(document) } }),
    awarding: { issuer: body, bodies: awardingBodies.map(bodyIn), isWhole, ...(mandate && { mandate }) },
    ...(body !== 'unclear' && body.identifier !== undefined && { legalIdentifier: body.identifier }),
  };
}

function namesProfile({ credentialSchema }: Members): boolean {
  const named: readonly unknown[] = Array.isArray(credentialSchema) ? credentialSchema : [credentialSchema];
  return named.some((entry) => isObject(entry) && entry['id'] === EDC_PROFILE);
}

/** Whether its names are those of the European Learning Model: its context is exactly ours, and it is about one subject. */
export const isElmInVcdm = (document: Members): boolean =>
  hasElmContext(document) &&
  typesOf(document).includes('EuropeanDigitalCredential') &&
  isOne(document['credentialSubject']);

function hasElmContext({ '@context': context }: Members): boolean {
  return (
    Array.isArray(context) &&
    context.length === ELM_CONTEXT.length &&
    ELM_CONTEXT.every((url, index) => context[index] === url)
  );
}

const isOne = (value: unknown): boolean => isObject(value) || (Array.isArray(value) && value.length === 1);

/** The issuer under its own identifier, where the name of a key stands in its place. */
function itself(issuer: unknown): unknown {
  if (!isObject(issuer) || !isObject(issuer['identifier'])) return issuer;
  const { identifier, ...body } = issuer;
  const { schemeId, notation } = isObject(identifier) ? identifier : {};
  return schemeId === BODY_SCHEME && typeof notation === 'string' ? { ...body, id: notation } : issuer;
}

/** What the checks need of it beside what any credential says. */
export const withIdentifier = (claims: Claims, legalIdentifier: string | undefined): Claims =>
  legalIdentifier === undefined ? claims : { ...claims, issuer: { ...claims.issuer, legalIdentifier } };
