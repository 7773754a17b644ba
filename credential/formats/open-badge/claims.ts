// What a badge says of itself, as the checks need it: what every credential says, and the registered identifier that its
// issuer stands under. [OB3 Profile]
import { isObject, type Members } from '../../shape.ts';
import type { Claims } from '../contents.ts';
import { vcdmClaims } from '../vcdm/read.ts';
import { nodes } from './read-members.ts';
import { ISSUER_NUMBERS } from './terms.ts';

/** The same of Open Badges 3.0 and of CLR 2, which are credentials of the data model. */
export function badgeClaims(document: Members): Claims {
  const claims = vcdmClaims(document);
  const { issuer } = document;
  const numbers = isObject(issuer) ? nodes(issuer['otherIdentifier']) : [];
  const legal = numbers.find(({ identifierType }) => identifierType === ISSUER_NUMBERS.legalIdentifier)?.['identifier'];
  return typeof legal === 'string' ? { ...claims, issuer: { ...claims.issuer, legalIdentifier: legal } } : claims;
}
