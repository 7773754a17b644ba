// A badge of anybody's: recognised, held against the rules of its format, and read into the members of a micro-credential
// as far as they are there. [OB3 verification]
import type { ProblemCode } from '../../codes.ts';
import { documentProblems } from '../../linked-data/context-rules.ts';
import type { LinkedData } from '../../linked-data/linked-data.ts';
import { type MicroCredential, readMicroCredential } from '../../microcredential.ts';
import { type Problem, problem, type Reading } from '../../problem.ts';
import { isError, type Members } from '../../shape.ts';
import type { Contents } from '../contents.ts';
import { readVcdm } from '../vcdm/read.ts';
import { badgeClaims } from './claims.ts';
import { endorsementFormRule, formRule } from './conforms.ts';
import { readClr, readOpenBadge2 } from './earlier.ts';
import { endorsementRule, endorsementsIn, endorsementsRule, MOST_ENDORSEMENTS } from './endorsements.ts';
import { extensionOf, membersWith, readExtended } from './extension.ts';
import { nameRule } from './names.ts';
import { badgeMembers, countryOf, node } from './read-members.ts';
import { identityRule } from './recipient.ts';
import { resultRule } from './results.ts';
import {
  contextRule,
  dateRule,
  evidenceRule,
  hiddenRule,
  identifierRule,
  isOf,
  issuerRule,
  type Rule,
  subjectRule,
  typeRule,
} from './rules.ts';
import { BADGE_CONTEXTS, BADGE_TYPES } from './terms.ts';

/** What a badge says, and where it breaks the rules of its format; undefined for what is none. Never throws. */
export function readBadge(document: Members, linkedData: LinkedData = {}): Contents | undefined {
  const earlier = readOpenBadge2(document) ?? readClr(document);
  if (earlier !== undefined) return earlier;
  if (isOf(document, 'EndorsementCredential')) return endorsement(document, linkedData);
  return isOf(document, ...BADGE_TYPES) || isOpenBadgeByContext(document) ? badge(document, linkedData) : undefined;
}

/** A credential under the contexts of badges whose type is another: a badge that breaks a rule, and not something else. */
function isOpenBadgeByContext(document: Members): boolean {
  const context = document['@context'];
  const isUnder = Array.isArray(context) && context.some((entry) => BADGE_CONTEXTS.has(entry));
  return isUnder && isOf(document['credentialSubject'], 'AchievementSubject');
}

const RULES: readonly Rule[] = [
  contextRule,
  typeRule,
  formRule,
  subjectRule,
  evidenceRule,
  issuerRule,
  identifierRule,
  dateRule,
  resultRule,
  identityRule,
  endorsementsRule,
  nameRule,
  hiddenRule,
];

function badge(document: Members, linkedData: LinkedData): Contents {
  const breaks = broken(RULES, document, linkedData);
  const endorsements = endorsementsIn(document).slice(0, MOST_ENDORSEMENTS);
  const base = {
    format: 'open-badge',
    claims: badgeClaims(document),
    breaks,
    ...(endorsements.length > 0 && { endorsements: endorsements.map(({ text }) => text) }),
  } as const;
  // By its names a document is read only where everybody means the same by them.
  if (documentProblems(document, linkedData).length > 0 || breaks.some(isMisnamed)) return base;
  const extension = extensionOf(document);
  if (extension === 'malformed') {
    return { ...base, breaks: [...breaks, problem('badge-extension-malformed', '/credentialSubject')] };
  }
  if (extension === 'none') return { ...base, ...foreign(document) };
  const members = membersWith(extension, document);
  const reading = readExtended(members, document);
  const disagreeing = reading.problems.filter(({ code }) => code === 'badge-extension-disagrees');
  return { ...base, breaks: [...breaks, ...disagreeing], reading, members };
}

/** Contexts and types say what the names in a document mean; and it has to be about one thing. */
const isMisnamed = (found: Problem): boolean => isError(found) && MISNAMING.has(found.code);

const MISNAMING: ReadonlySet<ProblemCode> = new Set([
  'badge-context-wrong',
  'badge-subject-not-one',
  'badge-type-missing',
  'term-undefined',
  'type-undefined',
]);

interface ForeignReading {
  readonly reading: Reading<MicroCredential>;
  readonly members: Members;
}

/** A badge of somebody else, with what it says in other places than we would. */
function foreign(document: Members): ForeignReading {
  const achievement = node(node(document['credentialSubject'])['achievement']);
  const stated = achievement['inLanguage'];
  const language = stated ?? 'en';
  const found = badgeMembers(document, language);
  const members = { ...found, language, ...placed(found, document), ...noted(achievement, language) };
  const reading = readMicroCredential(members);
  if (stated !== undefined) return { reading, members };
  const assumed = problem('language-assumed', '/language', { language: 'en' }, { severity: 'warning' });
  return { reading: { ...reading, problems: [...reading.problems, assumed] }, members };
}

/** Issued where the issuer is, as far as it says. */
function placed({ issued }: Members, document: Members): Members {
  const { addressLocality: name, addressCountryCode: code } = node(node(document['issuer'])['address']);
  const country = countryOf(code);
  return typeof name === 'string' && country !== undefined
    ? { issued: { ...node(issued), place: { name, country } } }
    : {};
}

/** By what it is earned, in the words of the provider. */
function noted(achievement: Members, language: unknown): Members {
  const { narrative } = node(achievement['criteria']);
  return typeof narrative === 'string' && typeof language === 'string'
    ? { furtherInformation: { notes: [{ [language]: narrative }] } }
    : {};
}

/** By the rules of the standard, and by those of the data model under it. What both say is said once. */
function broken(rules: readonly Rule[], document: Members, linkedData: LinkedData): readonly Problem[] {
  const found = rules.flatMap((rule) => rule(document, linkedData));
  const said = new Set(found.map(({ code, path }) => `${code} ${path}`));
  return [...found, ...readVcdm(document, linkedData).breaks.filter(({ code, path }) => !said.has(`${code} ${path}`))];
}

const ENDORSEMENT_RULES: readonly Rule[] = [endorsementRule, endorsementFormRule, issuerRule, nameRule, hiddenRule];

const endorsement = (document: Members, linkedData: LinkedData): Contents => ({
  format: 'open-badge',
  claims: badgeClaims(document),
  breaks: broken(ENDORSEMENT_RULES, document, linkedData),
});
