// What a European Digital Credential says of itself, as the checks need it. [EDC-AP] [VCDM1 §4]
import { statusEntriesOf } from '../../status/status-entries.ts';
import { parseInstant } from '../../time.ts';
import { isObject } from '../../shape.ts';
import type { Body, Claims, Contents } from '../contents.ts';
import { periodIn } from '../period.ts';
import { readElm } from './read.ts';
import { skeletonProblems } from './skeleton.ts';
import { survey } from './survey.ts';
import { EDC_CONTEXT, EDC_PROFILE } from './terms.ts';

type Document = Readonly<Record<string, unknown>>;

/**
 * A document is read by its member names only where its context is exactly the one we know and nothing in it changes
 * what a name means; and as a credential only where it says that it is one, about one subject. Else undefined.
 */
export function readEdc(document: Document): Contents | undefined {
  const types: unknown = document['type'];
  const isEdc =
    isExactly(document['@context'], EDC_CONTEXT) &&
    Array.isArray(types) &&
    types.includes('EuropeanDigitalCredential') &&
    isOneNode(document['credentialSubject']);
  const surveyed = isEdc ? survey(document) : undefined;
  if (surveyed === undefined) return undefined;
  const { members, reading } = readElm(document);
  const issuer = bodyIn(document['issuer']);
  const { awardingBodies, isWhole } = surveyed;
  const mandate = mandateIn(members);
  return {
    format: 'edc',
    claims: claimsOf(document, issuer),
    awarding: { issuer, bodies: awardingBodies.map(bodyIn), isWhole, ...(mandate && { mandate }) },
    breaks: [],
    form: { profile: EDC_PROFILE, departures: () => skeletonProblems(document) },
    reading,
    members,
  };
}

/** What was found of a mandate, whether or not all of it can be read. */
export function mandateIn({ mandate }: Document): { readonly id?: string } | undefined {
  if (mandate === undefined) return undefined;
  const id = isObject(mandate) ? mandate['id'] : undefined;
  return typeof id === 'string' ? { id } : {};
}

const isExactly = (context: unknown, known: readonly string[]): boolean =>
  Array.isArray(context) && context.length === known.length && known.every((url, index) => context[index] === url);

const isOneNode = (value: unknown): boolean => isObject(value) || (Array.isArray(value) && value.length === 1);

function claimsOf(document: Document, issuer: Body | 'unclear'): Claims {
  const { id } = document;
  const subject: unknown = onlyOf(document['credentialSubject']);
  const subjectId = isObject(subject) ? subject['id'] : undefined;
  return {
    ...(typeof id === 'string' && { id }),
    issuer:
      issuer === 'unclear'
        ? {}
        : { id: issuer.id, ...(issuer.identifier !== undefined && { legalIdentifier: issuer.identifier }) },
    ...periodIn(document, instantOf),
    status: statusEntriesOf(document),
    subjects: typeof subjectId === 'string' ? [subjectId] : [],
    schemas: [],
    resources: [],
  };
}

const onlyOf = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);

const instantOf = (value: unknown): number | undefined => (typeof value === 'string' ? parseInstant(value) : undefined);

/** A body as the document itself describes it; nothing is looked up elsewhere. */
export function bodyIn(value: unknown): Body | 'unclear' {
  if (typeof value === 'string') return { id: value };
  const body: unknown = onlyOf(value);
  if (!isObject(body) || typeof body['id'] !== 'string') return 'unclear';
  const { id, legalName, eIDASIdentifier: legal } = body;
  if (legal !== undefined && !(isObject(legal) && typeof legal['notation'] === 'string')) return 'unclear';
  const identifier = isObject(legal) && typeof legal['notation'] === 'string' ? legal['notation'] : undefined;
  const name = isObject(legalName) ? JSON.stringify(legalName) : identifier;
  return { id, ...(identifier !== undefined && { identifier }), ...(name !== undefined && { name }) };
}
