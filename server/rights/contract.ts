// Who may what: the one table. An operation names a right, a role has rights, and what stands nowhere is denied. The page
// docs/reference/rights.md is made from it.

/** The roles somebody can have in an organisation or in one of its units. */
export const ROLES = [
  'owner',
  'designer',
  'reviewer',
  'assessor',
  'issuer',
  'recognition-officer',
  'quality-officer',
  'counsellor',
  'auditor',
  'reader',
] as const;
export type Role = (typeof ROLES)[number];

export interface RightRule {
  readonly roles: readonly Role[];
  /** A program of the organisation can be given it as a scope. [RFC6749 §3.3] */
  readonly clients?: true;
  /** It is of the organisation as a whole: whoever has the role in a unit alone does not have it. */
  readonly whole?: true;
}

const right = <const R extends RightRule>(rule: R): R => rule;

export const RIGHTS = {
  'organisation-read': right({ roles: ROLES, clients: true }),
  'organisation-change': right({ roles: ['owner'], whole: true }),
  'members-read': right({ roles: ROLES }),
  'members-rule': right({ roles: ['owner'], whole: true }),
  'clients-rule': right({ roles: ['owner'], whole: true }),
  'mandates-rule': right({ roles: ['owner'], whole: true }),
  'seal-read': right({ roles: ROLES, clients: true }),
  'seal-rule': right({ roles: ['owner'], whole: true }),
  'designs-read': right({ roles: ROLES, clients: true }),
  'designs-write': right({ roles: ['owner', 'designer'], clients: true }),
  'designs-review': right({ roles: ['owner', 'reviewer'] }),
  'designs-publish': right({ roles: ['owner', 'designer'] }),
  'results-read': right({ roles: ['owner', 'assessor', 'issuer', 'reader'], clients: true }),
  'results-enter': right({ roles: ['owner', 'assessor', 'issuer'], clients: true }),
  'credentials-read': right({ roles: ['owner', 'assessor', 'issuer', 'reader'], clients: true }),
  'credentials-issue': right({ roles: ['owner', 'issuer'], clients: true }),
  'credentials-take-back': right({ roles: ['owner', 'issuer'], clients: true }),
  'letters-read': right({ roles: ['owner', 'issuer', 'reader'], clients: true }),
  'letters-send': right({ roles: ['owner', 'issuer'], clients: true }),
  'log-read': right({ roles: ['owner', 'auditor'], whole: true }),
  'requests-answer': right({ roles: ['owner'], whole: true }),
} as const satisfies Readonly<Record<string, RightRule>>;

export type Right = keyof typeof RIGHTS;
export const RIGHT_NAMES = Object.keys(RIGHTS) as readonly Right[]; // its own keys
export const isRight = (text: string): text is Right => Object.hasOwn(RIGHTS, text);

/** The rights that a program can be given. */
export const SCOPES = RIGHT_NAMES.filter((name) => (RIGHTS[name] as RightRule).clients === true);
export const isScope = (text: string): text is Right => isRight(text) && SCOPES.includes(text);

/** A role, in the whole organisation or in one unit. */
export interface RoleHeld {
  readonly role: Role;
  readonly unit?: string;
}

/** Which of these roles give the right. */
export function granting(held: readonly RoleHeld[], asked: Right): readonly RoleHeld[] {
  const { roles, whole }: RightRule = RIGHTS[asked];
  return held.filter(({ role, unit }) => roles.includes(role) && !(whole && unit !== undefined));
}

/** All rights that these roles give somewhere. */
export const rightsOf = (held: readonly RoleHeld[]): readonly Right[] =>
  RIGHT_NAMES.filter((name) => granting(held, name).length > 0);
