// Who asks: a visitor, a person who signed in, somebody who acts for an organisation in a role. Only this slice makes the
// last two, so a query that asks for one cannot be written by somebody who has none.
import type { Leaving, Operating } from '../jobs/index.ts';
import { Refusal } from '../refusal.ts';
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
  readonly [made]: 'signed' | 'own-of' | 'told' | 'erased';
  readonly person: string;
}

/** To be called where what happened elsewhere reaches what a person holds, and where a link that they made is opened. */
export const ownOf = (person: string): OwnOf => ({ person }) as unknown as OwnOf; // the mark exists in types only

/** Whoever keeps the installation: its jobs, its register, and who applies to it. Throws `operator-only`. */
export function operatorOf(signed: Signed): Operating {
  if (!signed.operator) throw new Refusal(403, 'operator-only');
  return signed as unknown as Operating; // the mark exists in types only
}

/** Whoever reads, across all organisations, what the register and what is published say to anybody. */
export interface Openly {
  readonly [made]: 'openly';
}

/** To be called where a list, a search or a verification is answered to anybody. */
export const openly = (): Openly => ({}) as unknown as Openly; // the mark exists in types only

/** Whoever has an e-mail address: what was sent there before they were known is for them. */
export interface ByAddress {
  readonly [made]: 'by-address' | 'told' | 'erased';
  readonly person: string;
  readonly email: string;
  /** The address under the key of the installation. */
  readonly blind: string;
}

/** To be called where the address of a person was looked up. */
export const withAddress = (found: Omit<ByAddress, typeof made>): ByAddress => found as ByAddress; // the mark exists in types only

/** A record of an organisation, by its id. */
export interface RecordOf {
  readonly organisation: string;
  readonly record: string;
}

/** What is known to be about a person at providers, through the credentials that they hold. */
export interface Known {
  readonly credentials: readonly RecordOf[];
  /** The awards that those were made of. */
  readonly results: readonly RecordOf[];
}

/** Somebody who is told, for all slices, what is known of them. */
export interface Told extends ByAddress, Known {
  readonly [made]: 'told' | 'erased';
}

/** To be called where my data tells somebody of themselves. */
export const tellOf = (whose: ByAddress, known: Known): Told => ({ ...whose, ...known }) as unknown as Told; // the mark exists in types only

/** Somebody whose account goes: what they change at this moment was waited for, and nobody changes anything as them after. */
export interface Erased extends Told, Leaving {
  readonly [made]: 'erased';
}

/** To be called where erasing has begun. */
export const eraseOf = (whose: ByAddress, known: Known): Erased => ({ ...whose, ...known }) as unknown as Erased; // the mark exists in types only

/** The installation keeping its promise of how long anything is kept: what was over at `now` goes, whosever it was. */
export interface Keeping {
  readonly [made]: 'keeping';
  readonly now: number;
}

/** To be called by the job that keeps the rules of retention. */
export const keeping = (now: number): Keeping => ({ now }) as unknown as Keeping; // the mark exists in types only

/** Whoever is on the way in: their address or their account elsewhere was found good, and no session is theirs yet. */
export interface Entering {
  readonly [made]: 'entering';
  readonly person: string;
}

/** To be called where somebody signs in, or is entered. */
export const entering = (person: string): Entering => ({ person }) as unknown as Entering; // the mark exists in types only

/** What is asked of a token: a right in an organisation. */
export interface Asked {
  readonly organisation: string;
  readonly right: Right;
}
