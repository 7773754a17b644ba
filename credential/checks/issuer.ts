// Is the one who sealed the one who is named as issuer, and may it issue for the awarding bodies?
// [EUMC A2(9)] [EN319412-1 §5.1.4] [EDC-AP issued-by-mandate]
import { type Identified, isOneOf } from '../elements/legal-entity.ts';
import { elmMembers } from '../formats/elm/read.ts';
import { answer, type Check } from '../report.ts';
import { isObject } from '../shape.ts';
import type { Examination } from './examination.ts';

const about = { paragraph: 'EUMC A2(9)' };

export function issuerCheck({ opened }: Examination): Check {
  const { seal, document, format } = opened;
  if (!seal.ok || format !== 'edc' || document === undefined)
    return answer('issuer', 'unknown', 'not-checked', {}, about);
  const named = issuerNamed(opened);
  if (named === undefined) return answer('issuer', 'unknown', 'without-identifier', {}, about);
  const { organisationIdentifier, organisation, commonName } = seal.seal.leaf.subject;
  const sealedBy = organisation ?? commonName ?? '';
  if (organisationIdentifier === undefined)
    return answer('issuer', 'unknown', 'certificate-without-identifier', { sealedBy }, about);
  const facts = { sealedBy, identifier: organisationIdentifier };
  if (organisationIdentifier !== named.identifier)
    return answer('issuer', 'no', 'differs', { ...facts, named: named.identifier }, about);
  switch (named.mandate) {
    case 'none-needed':
      return answer('issuer', 'yes', 'matches', facts, about);
    case 'claimed':
      return answer('issuer', 'unknown', 'mandate-unconfirmed', facts, about);
    case 'missing':
      return answer('issuer', 'no', 'mandate-missing', facts, about);
  }
}

interface Named {
  readonly identifier: string;
  readonly mandate: 'none-needed' | 'claimed' | 'missing';
}

/** What the document says of its issuer, also where other elements are missing. */
function issuerNamed({ reading, document }: Examination['opened']): Named | undefined {
  if (reading?.ok)
    return named(reading.value.issuer, reading.value.awardingBodies, reading.value.mandate !== undefined);
  const { issuer, awardingBodies, mandate } = elmMembers(document).members;
  const identified = identifiedBody(issuer);
  const bodies = Array.isArray(awardingBodies)
    ? awardingBodies.flatMap((body: unknown) => identifiedBody(body) ?? [])
    : [];
  return identified && named(identified, bodies, mandate !== undefined);
}

function named(issuer: Identified, bodies: readonly Identified[], mandated: boolean): Named | undefined {
  const identifier = issuer.legalIdentifier?.value;
  if (identifier === undefined) return undefined;
  if (isOneOf(issuer, bodies)) return { identifier, mandate: 'none-needed' };
  return { identifier, mandate: mandated ? 'claimed' : 'missing' };
}

function identifiedBody(value: unknown): Identified | undefined {
  if (!isObject(value) || typeof value['id'] !== 'string') return undefined;
  const legal = value['legalIdentifier'];
  return {
    id: value['id'],
    ...(isObject(legal) && typeof legal['value'] === 'string' && { legalIdentifier: { value: legal['value'] } }),
  };
}
