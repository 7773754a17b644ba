// Since when a seal is proven to exist, by a timestamp that we believe. What the sealer says of the time is a claim and
// moves nothing. [EN319102-1 §5.2.7]
import type { Certificate } from '../proof/certificate.ts';
import { certificatePath } from '../proof/certificate-path.ts';
import type { Signer } from '../proof/judged.ts';
import { CLOCK_DIFFERENCE } from '../time.ts';
import type { Examination } from './examination.ts';

/**
 * The earliest time at which an authority that is trusted saw the signature, milliseconds; undefined when none did.
 * A stamp of the payload alone saw no seal.
 */
export async function provenTime(
  { chain }: Extract<Signer, { by: 'certificate' }>,
  { judged: { timestamps }, trust, now }: Examination,
): Promise<number | undefined> {
  const times: number[] = [];
  for (const { over, answer: token } of timestamps?.timestamps ?? []) {
    if (over === 'payload' || token.code !== undefined || token.signer === undefined) continue;
    if (token.time > now + CLOCK_DIFFERENCE) continue;
    const pool: readonly Certificate[] = [...token.certificates, ...(timestamps?.certificates ?? []), ...chain];
    const path = await certificatePath(token.signer, pool, trust.anchors, token.time);
    if (path.answer === 'yes') times.push(token.time);
  }
  return times.length > 0 ? Math.min(...times) : undefined;
}
