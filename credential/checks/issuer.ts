// Is the one who sealed the one who is named as issuer, and may it issue for the awarding bodies?
// Registered identifiers are compared, never names: names are not unique. [EUMC A2(9)] [EN319412-1 §5.1.4]
// [EDC-AP issued-by-mandate]
import { answer, type Check } from '../report.ts';
import { isObject } from '../shape.ts';
import type { Examination } from './examination.ts';

const about = { paragraph: 'EUMC A2(9)' };

/** Whether the seal is that of the named issuer, and every awarding body is that issuer. Facts: who sealed, and its number. */
export function issuerCheck({ opened: { seal, document, members } }: Examination): Check {
  if (!seal.ok || document === undefined || members === undefined)
    return answer('issuer', 'unknown', 'not-checked', {}, about);
  if (Array.isArray(document['issuer']) && document['issuer'].length !== 1) {
    return answer('issuer', 'unknown', 'bodies-unclear', {}, about);
  }
  const issuer = bodyIn(members['issuer']);
  if (issuer?.identifier === undefined) return answer('issuer', 'unknown', 'without-identifier', {}, about);
  const { organisationIdentifier: identifier, organisation, commonName, text } = seal.seal.leaf.subject;
  const sealedBy = organisation ?? commonName ?? text;
  if (identifier === undefined)
    return answer('issuer', 'unknown', 'certificate-without-identifier', { sealedBy }, about);
  if (identifier !== issuer.identifier) {
    return answer('issuer', 'no', 'differs', { sealedBy, identifier, named: issuer.identifier }, about);
  }
  return awardedBy(issuer, members, { sealedBy, identifier });
}

interface Body {
  readonly id: unknown;
  readonly identifier: string | undefined;
  readonly name: string;
}

type Likeness = 'same' | 'other' | 'unclear';

/** A body that is not the issuer has to have said that the issuer may; nothing here shows that it did. */
function awardedBy(
  issuer: Body,
  { awardingBodies, mandate }: Readonly<Record<string, unknown>>,
  facts: { sealedBy: string; identifier: string },
): Check {
  const bodies = Array.isArray(awardingBodies) ? awardingBodies.map(bodyIn) : [];
  const likenesses = bodies.map((body) => (body === undefined ? 'unclear' : likeness(issuer, body)));
  if (likenesses.includes('unclear')) return answer('issuer', 'unknown', 'bodies-unclear', {}, about);
  if (likenesses.every((found) => found === 'same')) return answer('issuer', 'yes', 'matches', facts, about);
  if (mandate !== undefined) return answer('issuer', 'unknown', 'mandate-unconfirmed', facts, about);
  if (!likenesses.includes('same')) return answer('issuer', 'no', 'mandate-missing', facts, about);
  const others = likenesses.filter((found) => found === 'other').length;
  return answer('issuer', 'unknown', 'award-unconfirmed', { ...facts, others }, about);
}

/** The same registered identifier is the same body; without one, the same IRI with the same name is. */
function likeness(issuer: Body, body: Body): Likeness {
  if (body.identifier !== undefined) {
    if (body.identifier === issuer.identifier) return 'same';
    return body.id === issuer.id ? 'unclear' : 'other';
  }
  if (body.id !== issuer.id) return 'other';
  return body.name === issuer.name ? 'same' : 'unclear';
}

function bodyIn(value: unknown): Body | undefined {
  if (!isObject(value)) return undefined;
  const legal = value['legalIdentifier'];
  const identifier = isObject(legal) && typeof legal['value'] === 'string' ? legal['value'] : undefined;
  return { id: value['id'], identifier, name: JSON.stringify(value['legalName'] ?? null) };
}
