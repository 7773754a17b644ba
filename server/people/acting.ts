// Who asks: a visitor, a person who signed in, somebody who acts for an organisation in a role. Only this slice makes the
// last two, so a query that asks for one cannot be written by somebody who has none.
import type { Right, Role, RoleHeld } from '../rights/contract.ts';

/** Whoever sent a request. */
export interface Visitor {
  /** BCP 47, as negotiated. */
  readonly language: string;
  /** Where the request came from; for limits, and for thirty days beside what was changed. */
  readonly address: string;
  /** What the browser says it is; never stored as it stands. */
  readonly userAgent?: string;
  /** The token that a program brought. [RFC6750 §2.1] */
  readonly bearer?: string;
  readonly cookies: Cookies;
}

export interface Cookies {
  read(name: string): string | undefined;
  /** `HttpOnly`, `SameSite=Lax`, and `Secure` where the site is on https. */
  write(name: string, value: string, seconds: number): void;
  drop(name: string): void;
}

/** The unit of what belongs to the organisation as a whole, which is no unit of it. */
export const WHOLE = '00000000-0000-0000-0000-000000000000';

/** As it is shown: the whole is not named. */
export const unitShown = (unit: string): { readonly unit?: string } => (unit === WHOLE ? {} : { unit });

declare const made: unique symbol;

/** A person who signed in. */
export interface Signed {
  readonly [made]: 'signed';
  readonly person: string;
  readonly session: string;
  /** Runs this installation. */
  readonly operator: boolean;
  /** When they last showed that it is they: milliseconds since 1970 UTC. */
  readonly confirmed: number;
  readonly visitor: Visitor;
}

/** A person, a program, or the installation itself at work, on the records of one organisation. */
export interface Acting {
  readonly [made]: 'acting';
  readonly organisation: string;
  readonly by: 'person' | 'client' | 'installation';
  /** Those that gave the right to do this; of a person only. */
  readonly roles: readonly (Role | 'operator')[];
  /** Absent where it is the whole organisation: otherwise only what belongs to these units is within reach. */
  readonly units?: readonly string[];
  /** Where a person acts. */
  readonly person?: string;
  /** Where a program acts: its id. */
  readonly client?: string;
  readonly visitor?: Visitor;
}

/** To be called where a session was found good. */
export const signedIn = (found: Omit<Signed, typeof made>): Signed => found as Signed; // the mark exists in types only

/** To be called where membership was looked up: `held` are the roles that give the right. */
export function actingIn(organisation: string, held: readonly RoleHeld[], { person, visitor }: Signed): Acting {
  const roles = [...new Set(held.map(({ role }) => role))];
  const units = held.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  const whole = units.length < held.length;
  return { organisation, by: 'person', roles, ...(!whole && { units }), person, visitor } as unknown as Acting; // the mark exists in types only
}

/** To be called where an operation is the operator’s: they act for no organisation, but in its register and its log. */
export const actingAsOperator = (organisation: string, { person, visitor }: Signed): Acting =>
  ({ organisation, by: 'person', roles: ['operator'], person, visitor }) as unknown as Acting; // the mark exists in types only

/** To be called where the token of a program was found good for a right. */
export const actingAsClient = (organisation: string, client: string, visitor: Visitor): Acting =>
  ({ organisation, by: 'client', roles: [], client, visitor }) as unknown as Acting; // the mark exists in types only

/** Jobs act for the organisation whose order they carry out. */
export const actingAsInstallation = (organisation: string): Acting =>
  ({ organisation, by: 'installation', roles: [] }) as unknown as Acting; // the mark exists in types only

/** Whoever reads what an organisation has made public, and nothing else of it. */
export interface Publicly {
  readonly [made]: 'publicly';
  readonly organisation: string;
}

/** To be called where a page, a document or a verification is answered to anybody. */
export const publicly = (organisation: string): Publicly => ({ organisation }) as unknown as Publicly; // the mark exists in types only

/** Whoever holds the secret behind a link: only its digest is kept, and by it one thing is found. */
export interface ByToken {
  readonly [made]: 'by-token';
  readonly digest: Uint8Array;
}

/** To be called where a secret was brought. */
export const byToken = (digest: Uint8Array): ByToken => ({ digest }) as unknown as ByToken; // the mark exists in types only

/** What is a person's own: for themselves, who signed in, or for the installation at work on it. */
export interface OwnOf {
  readonly [made]: 'signed' | 'own-of';
  readonly person: string;
}

/** To be called where what happened elsewhere reaches what a person holds, and where a link that they made is opened. */
export const ownOf = (person: string): OwnOf => ({ person }) as unknown as OwnOf; // the mark exists in types only

/** What is asked of a token: a right in an organisation. */
export interface Asked {
  readonly organisation: string;
  readonly right: Right;
}
