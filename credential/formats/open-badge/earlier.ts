// What looks like an Open Badge 3 and is something else: an assertion of Open Badges 2, a learner record of CLR 2. Told
// apart as what they are; neither is read as a micro-credential. [OB2 Assertion] [CLR2 ClrCredential]
import { at, type Problem, problem } from '../../problem.ts';
import { isObject, type Members, shown } from '../../shape.ts';
import { parseInstant } from '../../time.ts';
import type { Claims, Contents } from '../contents.ts';
import { badgeClaims } from './claims.ts';
import { many, node } from './read-members.ts';
import { isOf } from './rules.ts';

const CONTEXTS_2: readonly unknown[] = ['https://w3id.org/openbadges/v2', 'https://openbadgespec.org/v2/context.json'];
const CONTEXTS_CLR: readonly unknown[] = [
  'https://purl.imsglobal.org/spec/clr/v2p0/context.json',
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
];

/** An assertion of Open Badges 2; undefined for any other document. What it says beside who, when and until when is not read. */
export function readOpenBadge2(document: Members): Contents | undefined {
  const isAssertion = many(document['@context']).some((context) => CONTEXTS_2.includes(context));
  if (!isAssertion || !isOf(document, 'Assertion')) return undefined;
  return { format: 'open-badge-2', claims: assertionClaims(document), breaks: assertionProblems(document) };
}

function assertionClaims(document: Members): Claims {
  const { id, issuedOn, expires } = document;
  const issuer = node(document['badge'])['issuer'];
  const issuerId = isObject(issuer) ? issuer['id'] : issuer;
  const [from, until] = [issuedOn, expires].map(instantOf);
  const unreadable = ['issuedOn', 'expires'].filter((member) => !isInstantOrAbsent(document[member]));
  return {
    ...(typeof id === 'string' && { id }),
    issuer: typeof issuerId === 'string' ? { id: issuerId } : {},
    ...(from !== undefined && { validFrom: from }),
    ...(until !== undefined && { validUntil: until }),
    ...(unreadable.length > 0 && { unreadableDates: unreadable }),
    status: [],
    subjects: [],
    schemas: [],
    resources: [],
  };
}

const instantOf = (value: unknown): number | undefined => (typeof value === 'string' ? parseInstant(value) : undefined);

const isInstantOrAbsent = (value: unknown): boolean => value === undefined || instantOf(value) !== undefined;

const ASSERTION = ['id', 'recipient', 'badge', 'verification', 'issuedOn'] as const;
const BADGE = ['id', 'name', 'description', 'image', 'criteria', 'issuer'] as const;

function assertionProblems(document: Members): readonly Problem[] {
  const { badge, recipient, issuedOn, expires, revoked } = document;
  const [from, until] = [issuedOn, expires].map(instantOf);
  return [
    ...missing(document, ASSERTION, ''),
    ...(isObject(recipient) ? missing(recipient, ['type', 'identity', 'hashed'], '/recipient') : []),
    ...(isObject(badge) ? missing(badge, BADGE, '/badge') : []),
    ...['issuedOn', 'expires']
      .filter((member) => !isInstantOrAbsent(document[member]))
      .map((member) => problem('value-malformed', at('', member), { wanted: 'dateTime' }, OF_2)),
    ...(from !== undefined && until !== undefined && until < from
      ? [problem('dates-out-of-order', '/expires', { earlier: shown(issuedOn), later: shown(expires) }, OF_2)]
      : []),
    ...(revoked === true ? [problem('badge-says-revoked', '/revoked', {}, OF_2)] : []),
  ];
}

const OF_2 = { paragraph: 'OB2 Assertion' } as const;

const missing = (holder: Members, members: readonly string[], path: string): readonly Problem[] =>
  members
    .filter((member) => holder[member] === undefined)
    .map((member) => problem('member-missing', at(path, member), { member }, OF_2));

/** A Comprehensive Learner Record 2; undefined for any other document. The credentials in it are not opened. */
export function readClr(document: Members): Contents | undefined {
  if (!isOf(document, 'ClrCredential')) return undefined;
  const path = '/credentialSubject/type';
  const about = { paragraph: 'CLR2 ClrCredential' } as const;
  const hasContext = many(document['@context']).some((context) => CONTEXTS_CLR.includes(context));
  return {
    format: 'clr',
    claims: badgeClaims(document),
    breaks: [
      ...(hasContext
        ? []
        : [problem('badge-context-wrong', '/@context', { given: '', wanted: String(CONTEXTS_CLR[0]) }, about)]),
      ...(isOf(document, 'VerifiableCredential')
        ? []
        : [problem('badge-type-missing', '/type', { wanted: 'VerifiableCredential' }, about)]),
      ...(isOf(document['credentialSubject'], 'ClrSubject')
        ? []
        : [problem('badge-type-missing', path, { wanted: 'ClrSubject' }, about)]),
      ...(isOf(document['issuer'], 'Profile')
        ? []
        : [problem('badge-type-missing', '/issuer/type', { wanted: 'Profile' }, about)]),
    ],
  };
}
