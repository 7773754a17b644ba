// Is the one who sealed the one who is named as issuer, and may it issue for the awarding bodies?
// Registered identifiers and names of keys are compared, never names of bodies: those are not unique.
// [EUMC A2(9)] [EN319412-1 §5.1.4] [EDC-AP issued-by-mandate] [VC-DI §4.6]
import type { Awarding, Body, Contents } from '../formats/contents.ts';
import type { MicroCredential } from '../microcredential.ts';
import type { Facts } from '../problem.ts';
import type { Signer } from '../proof/judged.ts';
import { answer, type Check } from '../report.ts';
import { isObject } from '../shape.ts';
import type { Examination } from './examination.ts';
import { mandateCheck } from './mandate.ts';
import { signedByIssuer } from './signers.ts';
import { issuersFirst, knownAmong } from './trust.ts';

const about = { paragraph: 'EUMC A2(9)' };

/** Whether one who sealed is the named issuer, and every awarding body is that issuer. Facts: who sealed, by what name. */
export async function issuerCheck(examination: Examination): Promise<Check> {
  const { opened, judged, policy } = examination;
  const [{ contents }, { signers }] = [opened, judged];
  if (signers.length === 0 || contents === undefined) return answer('issuer', 'unknown', 'not-checked', {}, about);
  if (policy.issuer === 'not-asked') return answer('issuer', 'unknown', 'not-asked', {}, about);
  const answers = (await issuersFirst(examination)).map((signer) =>
    policy.namelessKeys === 'not-asked' && isNameless(signer, contents)
      ? answer('issuer', 'unknown', 'not-asked', {}, about)
      : signedByIssuer(signer, contents),
  );
  const best = (['yes', 'unknown', 'no'] as const).flatMap((given) => answers.filter(({ answer }) => answer === given));
  const [found] = best;
  if (found === undefined) return answer('issuer', 'unknown', 'not-checked', {}, about);
  if (found.answer === 'no') return found;
  if (contents.awarding?.issuer === 'unclear') return answer('issuer', 'unknown', 'bodies-unclear', {}, about);
  if (found.answer === 'unknown') return found;
  const awarding = contents.awarding ?? awardingOf(contents);
  if (awarding !== undefined) return awardedBy(awarding, found, examination);
  const others = othersShown(contents);
  if (others === 0) return found;
  const facts = { sealedBy: found.facts['sealedBy'] ?? contents.claims.issuer.id ?? '', others };
  return policy.namelessKeys === 'not-asked'
    ? answer('issuer', 'unknown', 'not-asked', {}, about)
    : answer('issuer', 'unknown', 'award-unconfirmed', facts, about);
}

/**
 * How many bodies are shown as awarding beside the issuer, where too little is there for a micro-credential: leaving an
 * element out must not lend anybody's name.
 */
function othersShown({ members = {} }: Contents): number {
  const { issuer, awardingBodies: bodies } = members;
  if (!isObject(issuer) || !Array.isArray(bodies)) return 0;
  const isIssuer = (body: unknown): boolean =>
    isObject(body) && Object.keys(body).every((name) => JSON.stringify(body[name]) === JSON.stringify(issuer[name]));
  return bodies.filter((body) => !isIssuer(body)).length;
}

/** Whether a key says nothing of whose it is, and is not itself what the document calls its issuer. */
function isNameless(signer: Signer, { claims: { issuer } }: Contents): boolean {
  if (signer.by === 'method') return signer.controller.startsWith('did:key:') && signer.controller !== issuer.id;
  return signer.by === 'key';
}

/** A micro-credential says in whose name it was awarded, whatever format it came in. */
function awardingOf({ reading }: Contents): Awarding | undefined {
  if (reading?.ok !== true) return undefined;
  const { issuer, awardingBodies, mandate } = reading.value;
  return { issuer: bodyOf(issuer), bodies: awardingBodies.map(bodyOf), isWhole: true, ...(mandate && { mandate }) };
}

const bodyOf = ({ id, legalName, legalIdentifier }: MicroCredential['issuer']): Body => ({
  id,
  name: JSON.stringify(legalName),
  ...(legalIdentifier !== undefined && { identifier: legalIdentifier.value }),
});

type Likeness = 'same' | 'other' | 'unclear';

/** A body that is not the issuer has to have said that the issuer may: its mandate does, where it can be had. */
async function awardedBy(
  { issuer, bodies, isWhole, mandate }: Awarding,
  found: Check,
  examination: Examination,
): Promise<Check> {
  if (issuer === 'unclear') return answer('issuer', 'unknown', 'bodies-unclear', {}, about);
  const described = new Map<string, Likeness>([[issuer.id, 'same']]);
  for (const body of bodies) {
    if (body === 'unclear' || body.name === undefined) continue;
    const like = likeness(issuer, body);
    described.set(body.id, described.get(body.id) === undefined || described.get(body.id) === like ? like : 'unclear');
  }
  const likenesses = bodies.map((body) => (body === 'unclear' ? body : (described.get(body.id) ?? 'unclear')));
  if (!isWhole || likenesses.length === 0 || likenesses.includes('unclear')) {
    return answer('issuer', 'unknown', 'bodies-unclear', {}, about);
  }
  if (likenesses.every((like) => like === 'same')) return found;
  const sealedBy = String(found.facts['sealedBy'] ?? found.facts['issuer'] ?? issuer.id);
  const facts: Facts = { sealedBy, identifier: found.facts['identifier'] ?? '' };
  if (mandate !== undefined) {
    const giver = giverAmong(bodies, issuer);
    if (mandate.id === undefined || giver === undefined)
      return answer('issuer', 'unknown', 'mandate-unconfirmed', facts, about);
    const signers = await knownAmong(examination); // a number in a certificate that nobody answers for holds no mandate
    return mandateCheck({ url: mandate.id, giver, signers, sealedBy }, examination);
  }
  if (!likenesses.includes('same')) return answer('issuer', 'no', 'mandate-missing', facts, about);
  const others = likenesses.filter((like) => like === 'other').length;
  return answer('issuer', 'unknown', 'award-unconfirmed', { ...facts, others }, about);
}

/** The registered identifier of the one body beside the issuer; a mandate is the word of one. */
function giverAmong(bodies: Awarding['bodies'], issuer: Body): string | undefined {
  const numbers = new Map<string, string>();
  for (const body of bodies)
    if (body !== 'unclear' && body.identifier !== undefined) numbers.set(body.id, body.identifier);
  const others = bodies.map((body) => (body === 'unclear' ? undefined : (body.identifier ?? numbers.get(body.id))));
  const given = new Set(others.filter((number) => number === undefined || number !== issuer.identifier));
  const [giver] = given;
  return given.size === 1 ? giver : undefined;
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
