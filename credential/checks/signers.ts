// Which of those who signed is the issuer that is named: by the number or the addresses of a certificate, or as the
// controller of a key. Anybody can sign beside the issuer. [EN319412-1 §5.1.4] [VC-DI §4.6]
import type { Contents, IssuerClaim } from '../formats/contents.ts';
import type { Certificate } from '../proof/certificate.ts';
import type { Signer } from '../proof/judged.ts';
import { coversIssuer } from '../proof/seal-policy.ts';
import { answer, type Check } from '../report.ts';
import type { Examination } from './examination.ts';

const about = { paragraph: 'EUMC A2(9)' };

/**
 * Those of the signers who are the issuer that is named; all of them where none is, which the check of the issuer tells.
 * Anybody can add a proof of their own beside the issuer's: what only the issuer can answer for is asked of these.
 */
export function issuersAmong({ opened: { contents }, judged: { signers } }: Examination): readonly Signer[] {
  const own = signers.filter((signer) => contents && signedByIssuer(signer, contents).answer === 'yes');
  return own.length > 0 ? own : signers;
}

/** Several may have signed beside the issuer; one of them has to be it. */
export function signedByIssuer(signer: Signer, { claims: { issuer } }: Contents): Check {
  switch (signer.by) {
    case 'certificate':
      return certifiedIssuer(signer.leaf, issuer);
    case 'method':
      return issuerOfMethod(signer, issuer);
    case 'key':
      return answer('issuer', 'unknown', 'key-names-nobody', { issuer: issuer.id ?? '' }, about);
  }
}

/**
 * By the registered identifier where the document states one, and by the addresses that the certificate is issued for where
 * it states none, or goes by a name under which others would look for a key.
 */
function certifiedIssuer(leaf: Certificate, issuer: IssuerClaim): Check {
  const { organisationIdentifier: identifier, organisation, commonName, text } = leaf.subject;
  const sealedBy = organisation ?? commonName ?? text;
  if (issuer.legalIdentifier === undefined) return addressedIssuer(leaf, issuer, sealedBy);
  if (identifier === undefined)
    return answer('issuer', 'unknown', 'certificate-without-identifier', { sealedBy }, about);
  if (identifier !== issuer.legalIdentifier)
    return answer('issuer', 'no', 'differs', { sealedBy, identifier, named: issuer.legalIdentifier }, about);
  return (
    (issuer.namesKey && notForName(leaf, issuer, sealedBy)) ||
    answer('issuer', 'yes', 'matches', { sealedBy, identifier }, about)
  );
}

/** A number says whose the certificate is; under the name of somebody else it is theirs all the same. */
function notForName(leaf: Certificate, { id = '' }: IssuerClaim, sealedBy: string): Check | undefined {
  if (coversIssuer(leaf, id)) return undefined;
  const facts = { issuer: id, sealedBy };
  return hasAddress(leaf)
    ? answer('issuer', 'no', 'address-of-another', facts, about)
    : answer('issuer', 'unknown', 'certificate-without-address', facts, about);
}

const hasAddress = ({ alternativeNames: { uri, dns } }: Certificate): boolean => uri.length + dns.length > 0;

function addressedIssuer(leaf: Certificate, { id }: IssuerClaim, sealedBy: string): Check {
  if (id === undefined || !hasAddress(leaf)) return answer('issuer', 'unknown', 'without-identifier', {}, about);
  return coversIssuer(leaf, id)
    ? answer('issuer', 'yes', 'address-of-certificate', { issuer: id, sealedBy }, about)
    : answer('issuer', 'no', 'address-of-another', { issuer: id, sealedBy }, about);
}

/** The controller of a key that signed has to be the issuer itself; an address of it is not enough. */
function issuerOfMethod({ method, controller }: Extract<Signer, { by: 'method' }>, { id }: IssuerClaim): Check {
  if (id === undefined) return answer('issuer', 'unknown', 'without-identifier', {}, about);
  return controller === id
    ? answer('issuer', 'yes', 'controls-key', { issuer: id, method }, about)
    : answer('issuer', 'no', 'controller-differs', { issuer: id, controller }, about);
}
