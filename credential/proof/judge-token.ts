// A document inside a token, JOSE or COSE: what it says it secures, and its signature judged. [VC-JOSE-COSE §3]
import { shown } from '../shape.ts';
import { type ProofFault, proofFault } from './jose-header.ts';
import { type EnvelopingSignature, judgeSignature, refusedProof, type SignatureReading, shortType } from './jws.ts';
import { keyNeeds } from './jws-keys.ts';
import type { Judged } from './judged.ts';
import { type SecuredDocument, securedBy, signerNamed } from './jwt.ts';
import type { Judging, Secured } from './secured.ts';

/** A token as it was found: one that secures nothing that can be read has no proof that could hold. */
export function securedByToken(found: SignatureReading, securing: 'jws' | 'cose'): Secured {
  const refused = (fault: ProofFault): Secured => ({
    securing,
    judge: () => Promise.resolve(refusedProof(fault)),
    needs: () => [],
  });
  if (!found.ok) return refused(found);
  const { signature } = found;
  const fault = otherEnvelope(signature, securing);
  if (fault) return refused(fault);
  const read = securedBy(signature);
  if (!read.ok) return refused(read);
  const { secured } = read;
  const { notBefore, expires } = secured.times;
  const { status } = secured;
  const controller = signerNamed(secured);
  return {
    securing,
    document: secured.document,
    kind: secured.kind,
    times: { ...(notBefore !== undefined && { notBefore }), ...(expires !== undefined && { expires }) },
    ...(status !== undefined && { status }),
    judge: (judging) => judgeToken(signature, secured, controller, judging),
    needs: (evidence) => keyNeeds(signature.header, controller, evidence),
  };
}

const SUFFIXES = { jws: 'jwt', cose: 'cose' } as const;

/** What says that it is in another envelope is read by other rules: an SD-JWT that lost its parts is no token. [RFC8725 §3.11] */
function otherEnvelope({ header }: EnvelopingSignature, securing: keyof typeof SUFFIXES): ProofFault | undefined {
  const suffix = /\+(jwt|sd-jwt|cose)$/.exec(shortType(header['typ']) ?? '')?.[1];
  return suffix === undefined || suffix === SUFFIXES[securing]
    ? undefined
    : proofFault('type-wrong', { type: shown(header['typ']) });
}

async function judgeToken(
  signature: EnvelopingSignature,
  { times: { issuedAt }, binding }: SecuredDocument,
  controller: string | undefined,
  judging: Judging,
): Promise<Judged> {
  const judged = await judgeSignature(signature, { ...judging, controller });
  return { ...judged, ...(issuedAt !== undefined && { claimedTime: issuedAt }), binding };
}
