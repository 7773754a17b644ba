// Who asks: a visitor, a person who signed in, a person who acts for an organisation in a role. Only this slice makes
// the last two, so a query that asks for one cannot be written by somebody who has none.
import type { Role } from '../http/contract.ts';

/** Whoever sent a request. */
export interface Visitor {
  /** BCP 47, as negotiated. */
  readonly language: string;
  /** Where the request came from; for limits only, never stored. */
  readonly address: string;
  readonly cookies: Cookies;
}

export interface Cookies {
  read(name: string): string | undefined;
  /** `HttpOnly`, `SameSite=Lax`, and `Secure` where the site is on https. */
  write(name: string, value: string, seconds: number): void;
  drop(name: string): void;
}

declare const made: unique symbol;

/** A person who signed in. */
export interface Signed {
  readonly [made]: 'signed';
  readonly person: string;
  readonly session: string;
  /** Runs this installation. */
  readonly operator: boolean;
  readonly visitor: Visitor;
}

/** A person, or the installation itself at work, on the records of one organisation. */
export interface Acting {
  readonly [made]: 'acting';
  readonly organisation: string;
  readonly role: Role | 'installation';
  /** Absent where a job acts. */
  readonly person?: string;
}

/** To be called where a session was found good. */
export const signedIn = (found: Omit<Signed, typeof made>): Signed => found as Signed; // the mark exists in types only

/** To be called where membership was looked up. */
export const actingIn = (organisation: string, role: Role, { person }: Signed): Acting =>
  ({ organisation, role, person }) as Acting; // the mark exists in types only

/** Jobs act for the organisation whose order they carry out. */
export const actingAsInstallation = (organisation: string): Acting =>
  ({ organisation, role: 'installation' }) as Acting; // the mark exists in types only
