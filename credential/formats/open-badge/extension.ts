// The extension of a badge of ours, read back, and held against what the badge says in the standard's own properties: who
// reads it and who does not must be told the same. See docs/reference/open-badge-extension.md. [OB3 extending]
import { type MicroCredential, readMicroCredential } from '../../microcredential.ts';
import { type Problem, problem, type Reading, refuse } from '../../problem.ts';
import { isObject, type Members } from '../../shape.ts';
import { badgeMembers, many, node } from './read-members.ts';
import { AWARDED, DESCRIBED, EXTENSION_CONTEXT } from './terms.ts';
import { sameJson, writeBadge } from './write.ts';

export interface Extension {
  readonly described: Members;
  readonly awarded: Members;
}

/** `none` in a badge of somebody else. */
export function extensionOf(document: Members): Extension | 'none' | 'malformed' {
  const subject = node(document['credentialSubject']);
  const [described, awarded] = [node(subject['achievement'])[DESCRIBED], subject[AWARDED]];
  if (described === undefined && awarded === undefined) return 'none';
  const isWhole = isObject(described) && isObject(awarded) && sameJson(subject['@context'], EXTENSION_CONTEXT);
  return isWhole && !Object.hasOwn(described, 'id') && !Object.hasOwn(awarded, 'id')
    ? { described, awarded }
    : 'malformed';
}

/** What both say together. Grades are results, which everybody reads. */
export function membersWith({ described, awarded }: Extension, document: Members): Members {
  const subject = node(document['credentialSubject']);
  const language = described['language'] ?? node(subject['achievement'])['inLanguage'];
  const found = badgeMembers(document, language);
  const { assessments } = described;
  const graded = many(found['assessments']);
  return {
    ...found,
    ...described,
    ...awarded,
    ...(Array.isArray(assessments) && {
      assessments: assessments.map((assessment: unknown, index) => {
        const grade = node(graded[index])['grade'];
        return isObject(assessment) && grade !== undefined ? { ...assessment, grade } : assessment;
      }),
    }),
  };
}

/** As a micro-credential; refused where another reader of the same badge would be told something else. */
export function readExtended(members: Members, document: Members): Reading<MicroCredential> {
  const reading = readMicroCredential(members);
  if (!reading.ok) {
    const partly = partlyDisagreeing(members, document);
    return partly.length > 0 ? refuse([...partly, ...reading.problems]) : reading;
  }
  const disagreeing = disagreements(reading.value, document);
  return disagreeing.length > 0 ? refuse(disagreeing) : reading;
}

/** Written again, the value has to say in every property of the standard what the document says there. */
function disagreements(credential: MicroCredential, document: Members): readonly Problem[] {
  const { id: issuerId } = node(document['issuer']);
  const again = writeBadge(credential, typeof issuerId === 'string' ? { issuerId } : {});
  if (!again.ok) return again.problems;
  const [given, meant] = [seen(document, credential.language), seen(again.value, credential.language)];
  return [...new Set([...Object.keys(given), ...Object.keys(meant)])]
    .filter((member) => !sameJson(given[member], meant[member]))
    .map(disagreement);
}

const disagreement = (member: string): Problem =>
  problem('badge-extension-disagrees', `/credentialSubject/achievement/${DESCRIBED}`, { member });

/** The same of one that says too little to be written again: what both say of one thing, they have to say alike. */
function partlyDisagreeing(members: Members, document: Members): readonly Problem[] {
  const { issuer, awardingBodies: _, ...plain } = badgeMembers(document, members['language']);
  const said: Members = { ...plain, issuer: node(issuer)['legalName'] };
  const meant: Members = { ...members, issuer: node(members['issuer'])['legalName'] };
  return Object.keys(said)
    .filter((member) => said[member] !== undefined && meant[member] !== undefined)
    .filter((member) => !isWithin(said[member], meant[member]))
    .map(disagreement);
}

/** Whether all of the one is in the other, which can say more; a text in whatever language it has there. */
function isWithin(plain: unknown, whole: unknown): boolean {
  if (Array.isArray(plain))
    return (
      Array.isArray(whole) &&
      plain.length === whole.length &&
      plain.every((value, index) => isWithin(value, whole[index]))
    );
  if (!isObject(plain)) return plain === whole;
  return (
    isObject(whole) &&
    Object.entries(plain).every(([name, value]) =>
      Object.hasOwn(whole, name) ? isWithin(value, whole[name]) : Object.values(whole).includes(value),
    )
  );
}

/** Everything that a reader of the standard alone is told, and may show. */
function seen(document: Members, language: string): Members {
  const subject = node(document['credentialSubject']);
  const achievement = node(subject['achievement']);
  const { name, description } = document;
  return {
    ...badgeMembers(document, language),
    name,
    description,
    criteria: node(achievement['criteria'])['narrative'],
    credits: [subject['creditsEarned'], achievement['creditsAvailable']].map((value) => value ?? 'none'),
    learnerNamed: many(subject['identifier']),
  };
}
