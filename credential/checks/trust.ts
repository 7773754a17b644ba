// Do we know, from a list we were given, who the one who sealed is? By a certificate that leads to one that is trusted, or
// by a name that is. Not knowing somebody is *unknown*, never *no*. [RFC5280 §6.1] [EUMC A2(9)]
import { isProven } from '../policies.ts';
import { certificatePath } from '../proof/certificate-path.ts';
import type { Certificate } from '../proof/certificate.ts';
import type { Signer } from '../proof/judged.ts';
import { eSealPolicy } from '../proof/seal-policy.ts';
import { answer, type Check } from '../report.ts';
import type { Examination } from './examination.ts';
import { provenTime } from './proven-time.ts';
import { issuersAmong } from './signers.ts';

const about = { paragraph: 'EUMC A2(9)' };

/** Whether the issuer that sealed is known: today, or when a believed timestamp saw it. Facts: who, and by what. */
export async function trustCheck(examination: Examination): Promise<Check> {
  const answers: Check[] = [];
  for (const signer of issuersAmong(examination)) answers.push(await known(signer, examination));
  const [first = answer('trust', 'unknown', 'not-checked', {}, about)] = answers;
  return answers.find((given) => given.answer === 'yes') ?? first;
}

/**
 * Of the signers that are the issuer, those that are known; all of them where none is. Anybody can make a certificate with
 * anybody's number in it and sign beside the issuer with that.
 */
export async function knownAmong(examination: Examination): Promise<readonly Signer[]> {
  const issuers = issuersAmong(examination);
  if (issuers.length === 1) return issuers;
  const found: Signer[] = [];
  for (const signer of issuers) if ((await known(signer, examination)).answer === 'yes') found.push(signer);
  return found.length > 0 ? found : issuers;
}

/**
 * All signers, those first who are the issuer and known: who else signed beside them, whatever they call themselves, is not
 * the one to be named.
 */
export async function issuersFirst(examination: Examination): Promise<readonly Signer[]> {
  const { signers } = examination.judged;
  if (signers.length <= 1) return signers;
  const first = await knownAmong(examination);
  return [...first, ...signers.filter((signer) => !first.includes(signer))];
}

function known(signer: Signer, examination: Examination): Check | Promise<Check> {
  switch (signer.by) {
    case 'certificate':
      return knownByCertificate(signer, examination);
    case 'method':
      return knownByName(signer, examination);
    case 'key':
      return answer('trust', 'unknown', 'key-names-nobody', {}, about);
  }
}

async function knownByCertificate(
  signer: Extract<Signer, { by: 'certificate' }>,
  examination: Examination,
): Promise<Check> {
  const { judged, trust, now } = examination;
  const { leaf, chain } = signer;
  const sealedBy = leaf.subject.organisation ?? leaf.subject.commonName ?? leaf.subject.text;
  if (trust.anchors.length === 0) return answer('trust', 'unknown', 'no-anchors', { sealedBy }, about);
  const pool = [...chain, ...(judged.timestamps?.certificates ?? [])];
  const today = await certificatePath(leaf, pool, trust.anchors, now);
  const then = today.answer === 'yes' ? undefined : await provenTime(signer, examination);
  const path = then === undefined ? today : await certificatePath(leaf, pool, trust.anchors, then);
  switch (path.answer) {
    case 'yes': {
      const anchor = path.path.at(-1)?.subject ?? leaf.subject;
      const facts = { sealedBy, anchor: anchor.commonName ?? anchor.text, seal: kindOfSeal(leaf) };
      return answer('trust', 'yes', 'anchored', facts, about);
    }
    case 'no':
      return answer('trust', 'unknown', 'path-broken', { sealedBy, reason: path.code }, about);
    case 'unknown':
      return answer('trust', 'unknown', 'not-anchored', { sealedBy }, about);
  }
}

/** What the certificate says it is, which its authority answers for. [EN319412-5 §4.2.3] */
function kindOfSeal(leaf: Certificate): 'device' | 'qualified' | 'other' {
  const { lacks, isInDevice } = eSealPolicy(leaf);
  if (lacks.length > 0) return 'other';
  return isInDevice ? 'device' : 'qualified';
}

function knownByName(
  { method, controller }: Extract<Signer, { by: 'method' }>,
  { trust: { issuers = [] }, policy }: Examination,
): Check {
  return isProven(method, policy) && issuers.includes(controller)
    ? answer('trust', 'yes', 'listed', { issuer: controller }, about)
    : answer('trust', 'unknown', 'not-listed', { issuer: controller }, about);
}
