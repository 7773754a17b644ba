// Whom a badge was given to, where that is known by a number or an address that it names plainly or as a salted digest.
// [OB3 recipient] [OB3 IdentityHash]
import { digestDigits } from '#platform';
import { type Problem, problem } from '../../problem.ts';
import { isObject, type Members } from '../../shape.ts';
import { many, node } from './read-members.ts';
import type { Rule } from './rules.ts';

const SHA256 = /^sha256\$[0-9a-fA-F]{64}$/;
/** Its collisions are made at will, so it tells nobody apart. */
const MD5 = /^md5\$[0-9a-fA-F]{32}$/;

/** A digest says by what function it was made. */
export const identityRule: Rule = (document) =>
  many(node(document['credentialSubject'])['identifier']).flatMap((identifier, index) =>
    isObject(identifier) ? identityProblems(identifier, `/credentialSubject/identifier/${index}/identityHash`) : [],
  );

function identityProblems({ hashed, identityHash }: Members, path: string): readonly Problem[] {
  const about = { paragraph: 'OB3 IdentityHash' } as const;
  if (hashed !== true) return [];
  if (typeof identityHash === 'string' && SHA256.test(identityHash)) return [];
  return typeof identityHash === 'string' && MD5.test(identityHash)
    ? [problem('identity-digest-weak', path, {}, { ...about, severity: 'warning' })]
    : [problem('identity-digest-malformed', path, {}, about)];
}

/** What is known of a person from elsewhere: the identifier of the subject, or a kind of number with its value. */
export interface KnownRecipient {
  /** `emailAddress`, `nationalIdentityNumber`, `ext:…`; absent for the identifier of the subject itself. */
  readonly kind?: string;
  readonly value: string;
}

/**
 * Whether a badge was given to a person who is known from elsewhere. `unknown` where it names nobody by that kind, or only
 * by a digest that proves nothing.
 */
export function givenTo(document: Members, { kind, value }: KnownRecipient): 'yes' | 'no' | 'unknown' {
  const subject = node(document['credentialSubject']);
  if (kind === undefined) {
    const { id } = subject;
    return typeof id === 'string' ? answerOf(id === value) : 'unknown';
  }
  const answers = many(subject['identifier'])
    .filter(isObject)
    .filter(({ identityType }) => identityType === kind)
    .map((identifier) => isThis(identifier, value));
  return (
    (['yes', 'unknown'] as const).find((found) => answers.includes(found)) ?? (answers.length > 0 ? 'no' : 'unknown')
  );
}

const answerOf = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no');

function isThis({ hashed, identityHash, salt = '' }: Members, value: string): 'yes' | 'no' | 'unknown' {
  if (typeof identityHash !== 'string' || typeof salt !== 'string') return 'unknown';
  if (hashed === false) return answerOf(identityHash === value);
  if (hashed !== true || !SHA256.test(identityHash)) return 'unknown';
  return answerOf(identityHash.toLowerCase() === `sha256$${digestDigits(value + salt)}`);
}
