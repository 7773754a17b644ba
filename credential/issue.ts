// Issuing: a micro-credential and a sealer become one sealed file. [EUMC A2(9)]
import { writeElm } from './formats/elm/write.ts';
import type { MicroCredential } from './microcredential.ts';
import { type Problem, problem, type Reading, readAs, refuse } from './problem.ts';
import { writeJades } from './proof/jades.ts';
import type { Sealer } from './seal/sealer.ts';
import type { StatusSlot } from './status/slot.ts';
import { instantText } from './time.ts';

/** Formats this library seals in. */
export const FORMATS = ['edc'] as const;
export type Format = (typeof FORMATS)[number];

export interface Issuance {
  readonly format: Format;
  readonly sealer: Sealer;
  /** The moment of sealing, milliseconds since 1970 UTC. */
  readonly time: number;
  /** Where it can be taken back. */
  readonly slot?: StatusSlot;
  /** Of the seal; `general` is what Europass reads. */
  readonly form?: 'general' | 'compact';
}

/** The text of the sealed file, or why it cannot be sealed. */
export async function issue(credential: MicroCredential, issuance: Issuance): Promise<Reading<string>> {
  const unfit = whyNotBy(credential, issuance);
  if (unfit.length > 0) return refuse(unfit);
  const document = writeElm(credential, issuance.slot);
  if (!document.ok) return document;
  return readAs(await writeJades(JSON.stringify(document.value), issuance.sealer, issuance.time, issuance.form));
}

/** A seal names somebody; sealing for somebody else would make a false credential. */
function whyNotBy({ issuer: { legalIdentifier } }: MicroCredential, { sealer, time }: Issuance): readonly Problem[] {
  const { subject, notBefore, notAfter } = sealer.certificates[0];
  const problems: Problem[] = [];
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
