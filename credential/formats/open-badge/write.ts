// A micro-credential as an Open Badge 3.0, before it is sealed: everything the standard has a property for stands there;
// what it has none for travels in the extension, so that the value comes back equal. [OB3 data models]
import { firstInstant, lastInstant } from '../../dates.ts';
import type { Mandate } from '../../elements/mandate.ts';
import type { MicroCredential } from '../../microcredential.ts';
import { canonicalJson } from '../../proof/canonical-json.ts';
import { problem, type Reading, readAs, refuse } from '../../problem.ts';
import { bitstringEntry, type StatusSlot } from '../../status/slot.ts';
import { MANDATE, type Node } from '../elm/terms.ts';
import { badgeMembers } from './read-members.ts';
import { AWARDED, BADGE_CONTEXT, DESCRIBED, EXTENSION_CONTEXT, VCDM_CONTEXT } from './terms.ts';
import { writeAchievement } from './write-achievement.ts';
import { inLanguage, profile, type ProfileOf } from './write-profile.ts';
import { writeResults, writeSubject } from './write-subject.ts';

export interface BadgeOptions {
  /** Who the key belongs to, as verifiers find it: a DID or an address. The identifier of the issuer unless it is said. */
  readonly issuerId?: string;
  /** An identifier that the learner can show to be theirs. */
  readonly subjectId?: string;
  /** Where it can be taken back. A badge has room for one. */
  readonly slot?: StatusSlot;
  /** Signed endorsements of the badge, as documents and as tokens. */
  readonly endorsements?: readonly Node[];
  readonly endorsementTokens?: readonly string[];
}

/** Refused where what it says could not be read back from it. */
export function writeBadge(credential: MicroCredential, options: BadgeOptions = {}): Reading<Node> {
  const plain = document(credential, options, {}, {});
  const { described, awarded } = remainder(credential, badgeMembers(plain, credential.language));
  const badge = document(credential, options, { [DESCRIBED]: described }, { [AWARDED]: awarded });
  const issuerId = options.issuerId ?? credential.issuer.id;
  return /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(issuerId)
    ? readAs(badge)
    : refuse(problem('iri-malformed', '/issuer/id', { given: issuerId.slice(0, 80) }));
}

function document(credential: MicroCredential, options: BadgeOptions, described: Node, awarded: Node): Node {
  const { id, language, title, description, issuer, issued, validUntil, mandate, workload } = credential;
  const { issuerId = issuer.id, subjectId, slot, endorsements = [], endorsementTokens = [] } = options;
  const from = firstInstant(issued.date);
  const results = writeResults(credential);
  return {
    '@context': [VCDM_CONTEXT, BADGE_CONTEXT],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: inLanguage(title, language),
    ...(description && { description: inLanguage(description, language) }),
    issuer: profile({ ...issuer, language, profileId: issuerId }),
    validFrom: from,
    awardedDate: from,
    ...(validUntil !== undefined && { validUntil: lastInstant(validUntil) }),
    credentialSubject: {
      '@context': EXTENSION_CONTEXT,
      ...(subjectId !== undefined && { id: subjectId }),
      type: ['AchievementSubject'],
      identifier: writeSubject(credential.learner),
      ...sourceOf(credential),
      ...(workload.ects !== undefined && { creditsEarned: workload.ects }),
      achievement: { ...writeAchievement(credential), ...results.described, ...described },
      ...results.awarded,
      ...awarded,
    },
    ...(mandate && { evidence: [evidenceOf(mandate)] }),
    ...(slot && { credentialStatus: bitstringEntry(slot) }),
    ...(endorsements.length > 0 && { endorsement: endorsements }),
    ...(endorsementTokens.length > 0 && { endorsementJwt: endorsementTokens }),
  };
}

const evidenceOf = ({ statement, id }: Mandate): Node => ({
  ...(id !== undefined && { id }),
  type: ['Evidence'],
  genre: MANDATE,
  narrative: statement,
});

/** Who awards, where that is somebody else than the issuer. */
function sourceOf({ issuer, awardingBodies, language }: MicroCredential): Node {
  const [body] = awardingBodies;
  if (body === undefined || body.id === issuer.id) return {};
  const source: ProfileOf = { ...body, language, profileId: body.id };
  return { source: profile(source) };
}

interface Remainder {
  readonly described: Node;
  readonly awarded: Node;
}

/** Members that are about the learner, and so do not belong to what many achieve. */
const AWARDED_MEMBERS: readonly string[] = ['learner', 'issued', 'validUntil'];

/** What a reader of the standard alone would not get back as it is. Grades it always gets: they are results. */
function remainder(credential: MicroCredential, found: Readonly<Record<string, unknown>>): Remainder {
  const described: Record<string, unknown> = {};
  const awarded: Record<string, unknown> = {};
  for (const [member, value] of Object.entries(credential)) {
    if (value === undefined || sameJson(value, found[member])) continue;
    if (member === 'assessments') described[member] = credential.assessments.map(({ grade: _, ...rest }) => rest);
    else (AWARDED_MEMBERS.includes(member) ? awarded : described)[member] = value;
  }
  // A micro-credential is plain data: texts, numbers, lists and records of them.
  return { described: described as Node, awarded: awarded as Node };
}

/** Whether two values are the same data, in whatever order their members stand. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  const [first, second] = [canonicalJson(one), canonicalJson(other)];
  return first.ok && second.ok && first.value === second.value;
}
