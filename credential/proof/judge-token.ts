// A document inside a token, JOSE or COSE: what it says it secures, and its signature judged. [VC-JOSE-COSE §3]
import { type EnvelopingSignature, judgeSignature, refusedProof, type SignatureReading } from './jws.ts';
import { keyNeeds } from './jws-keys.ts';
import type { Judged } from './judged.ts';
import { type SecuredDocument, securedBy, signerNamed } from './jwt.ts';
import type { Judging, Secured } from './secured.ts';
import type { SecuringName } from './securing.ts';

/** A token as it was found: one that secures nothing that can be read has no proof that could hold. */
export function securedByToken(found: SignatureReading, securing: SecuringName): Secured {
  if (!found.ok) return { securing, judge: () => Promise.resolve(refusedProof(found)), needs: () => [] };
  const { signature } = found;
  const read = securedBy(signature);
  if (!read.ok) return { securing, judge: () => Promise.resolve(refusedProof(read)), needs: () => [] };
  const { secured } = read;
  const { notBefore, expires } = secured.times;
  const controller = signerNamed(secured);
  return {
    securing,
    document: secured.document,
    kind: secured.kind,
    times: { ...(notBefore !== undefined && { notBefore }), ...(expires !== undefined && { expires }) },
    judge: (judging) => judgeToken(signature, secured, controller, judging),
    needs: (evidence) => keyNeeds(signature.header, controller, evidence),
  };
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
