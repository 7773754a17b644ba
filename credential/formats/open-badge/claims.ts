// What a badge says of itself, as the checks need it: who, from when, until when, where it can be taken back. Both data
// models, and their names of dates. [VCDM2 §4] [VCDM1 §4]
import { isObject } from '../../shape.ts';
import { parseInstant } from '../../time.ts';
import { statusEntriesOf } from '../../status/status-entries.ts';
import type { Claims, IssuerClaim, SchemaClaim } from '../contents.ts';
import type { Members } from '../elm/read-nodes.ts';
import { nodes } from './read-members.ts';
import { ISSUER_NUMBERS } from './terms.ts';

const DATES = { from: ['validFrom', 'issuanceDate'], until: ['validUntil', 'expirationDate'] } as const;

export function badgeClaims(document: Members): Claims {
  const { id, credentialSubject, credentialSchema } = document;
  const [from, until] = [DATES.from, DATES.until].map((members) =>
    members.flatMap((member) => instantOf(document[member]) ?? []),
  );
  const unreadable = [...DATES.from, ...DATES.until].filter(
    (member) => document[member] !== undefined && instantOf(document[member]) === undefined,
  );
  return {
    ...(typeof id === 'string' && { id }),
    issuer: issuerClaim(document['issuer']),
    ...(from !== undefined && from.length > 0 && { validFrom: Math.max(...from) }),
    ...(until !== undefined && until.length > 0 && { validUntil: Math.min(...until) }),
    ...(unreadable.length > 0 && { unreadableDates: unreadable }),
    status: statusEntriesOf(document),
    subjects: nodes(credentialSubject).flatMap(({ id: subject }) => (typeof subject === 'string' ? [subject] : [])),
    schemas: nodes(credentialSchema).flatMap(schemaClaim),
    resources: [],
  };
}

const instantOf = (value: unknown): number | undefined => (typeof value === 'string' ? parseInstant(value) : undefined);

/** [OB3 Profile] */
function issuerClaim(issuer: unknown): IssuerClaim {
  if (typeof issuer === 'string') return { id: issuer };
  if (!isObject(issuer)) return {};
  const { id, otherIdentifier } = issuer;
  const legal = nodes(otherIdentifier).find(
    ({ identifierType }) => identifierType === ISSUER_NUMBERS.legalIdentifier,
  )?.['identifier'];
  return {
    ...(typeof id === 'string' && { id }),
    ...(typeof legal === 'string' && { legalIdentifier: legal }),
  };
}

const schemaClaim = ({ id, type }: Members): readonly SchemaClaim[] =>
  typeof id === 'string' && typeof type === 'string' ? [{ id, type }] : [];
