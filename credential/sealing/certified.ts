// Whether a certificate may seal a credential: it names somebody, and sealing for somebody else would make a false one.
// [EUMC A2(9)]
import type { MicroCredential } from '../microcredential.ts';
import { type Problem, problem } from '../problem.ts';
import { sealFitness } from '../proof/certificate.ts';
import type { Sealer } from '../seal/sealer.ts';
import { instantText } from '../time.ts';

/** Why not; empty where it may. `time` in milliseconds since 1970 UTC. */
export function whyNotCertified(
  { issuer: { legalIdentifier } }: Pick<MicroCredential, 'issuer'>,
  { certificates: [leaf] }: Pick<Sealer, 'certificates'>,
  time: number,
): readonly Problem[] {
  const { subject, notBefore, notAfter } = leaf;
  const problems = sealFitness(leaf).map((reason) => problem('certificate-unfit', '', { reason }));
  if (legalIdentifier !== undefined && subject.organisationIdentifier !== legalIdentifier.value) {
    const facts = { certificate: subject.organisationIdentifier ?? '', issuer: legalIdentifier.value };
    problems.push(
      problem('certificate-names-another', '/issuer/legalIdentifier/value', facts, { paragraph: 'EUMC A2(9)' }),
    );
  }
  if (time < notBefore || time > notAfter) {
    problems.push(
      problem('certificate-not-in-force', '', { from: instantText(notBefore), until: instantText(notAfter) }),
    );
  }
  return problems;
}
