// A verification and what was verified, put together for the pages that tell both.
import { dayOfSeal } from '../../credential/day-of-seal.server.ts';
import { showCredential } from '../../credential/show.server.ts';
import { speakReport, type Verification } from './speak.server.ts';
import type { Told } from './spoken.ts';

/** The content is what could be read, whether or not its seal holds; absent where it could not. */
export function told(verification: Verification, language: string): Told {
  const said = verification.credential ?? verification.members;
  return {
    report: speakReport(verification, language),
    content: said && showCredential(said, language),
    digest: verification.digest,
    sealedBy: verification.sealedBy?.organisation,
    sealedAt: verification.sealedAt && dayOfSeal(said, verification.sealedAt),
  };
}
