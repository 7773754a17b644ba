// Is the one who sealed the one who is named as issuer, and may it issue for the awarding bodies?
// Registered identifiers are compared, never names: names are not unique. [EUMC A2(9)] [EN319412-1 §5.1.4]
// [EDC-AP issued-by-mandate]
import type { Survey } from '../formats/elm/survey.ts';
import type { Facts } from '../problem.ts';
import { answer, type Check } from '../report.ts';
import { isObject } from '../shape.ts';
import type { Examination } from './examination.ts';

const about = { paragraph: 'EUMC A2(9)' };

/** Whether the seal is that of the named issuer, and every awarding body is that issuer. Facts: who sealed, its number. */
export function issuerCheck({ opened: { seal, document, survey, members }, signatureFault }: Examination): Check {
  if (!seal.ok || signatureFault || document === undefined || survey === undefined)
    return answer('issuer', 'unknown', 'not-checked', {}, about);
  const issuer = bodyIn(document['issuer']);
  if (issuer === 'unclear') return answer('issuer', 'unknown', 'bodies-unclear', {}, about);
  if (issuer.identifier === undefined) return answer('issuer', 'unknown', 'without-identifier', {}, about);
  const { organisationIdentifier: identifier, organisation, commonName, text } = seal.seal.leaf.subject;
  const sealedBy = organisation ?? commonName ?? text;
  if (identifier === undefined)
    return answer('issuer', 'unknown', 'certificate-without-identifier', { sealedBy }, about);
  if (identifier !== issuer.identifier) {
    return answer('issuer', 'no', 'differs', { sealedBy, identifier, named: issuer.identifier }, about);
  }
  return awardedBy(issuer, survey, members?.['mandate'] !== undefined, { sealedBy, identifier });
}

/** A body as the document itself describes it; nothing is looked up elsewhere. */
interface Body {
  readonly id: string;
  readonly identifier: string | undefined;
  /** Undefined where the document only names the body by its IRI. */
  readonly name: string | undefined;
}

type Likeness = 'same' | 'other' | 'unclear';

/** A body that is not the issuer has to have said that the issuer may; nothing here shows that it did. */
function awardedBy(issuer: Body, { awardingBodies, isWhole }: Survey, mandated: boolean, facts: Facts): Check {
  const bodies = awardingBodies.map(bodyIn);
  const described = new Map<string, Likeness>([[issuer.id, 'same']]);
  for (const body of bodies) {
    if (body === 'unclear' || body.name === undefined) continue;
    const found = likeness(issuer, body);
    described.set(
      body.id,
      described.get(body.id) === undefined || described.get(body.id) === found ? found : 'unclear',
    );
  }
  const likenesses = bodies.map((body) => (body === 'unclear' ? body : (described.get(body.id) ?? 'unclear')));
  if (!isWhole || likenesses.length === 0 || likenesses.includes('unclear')) {
    return answer('issuer', 'unknown', 'bodies-unclear', {}, about);
  }
  if (likenesses.every((found) => found === 'same')) return answer('issuer', 'yes', 'matches', facts, about);
  if (mandated) return answer('issuer', 'unknown', 'mandate-unconfirmed', facts, about);
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

function bodyIn(value: unknown): Body | 'unclear' {
  if (typeof value === 'string') return { id: value, identifier: undefined, name: undefined };
  const body: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (!isObject(body) || typeof body['id'] !== 'string') return 'unclear';
  const { id, legalName, eIDASIdentifier: legal } = body;
  if (legal !== undefined && !(isObject(legal) && typeof legal['notation'] === 'string')) return 'unclear';
  const identifier = isObject(legal) && typeof legal['notation'] === 'string' ? legal['notation'] : undefined;
  return { id, identifier, name: isObject(legalName) ? JSON.stringify(legalName) : identifier };
}
