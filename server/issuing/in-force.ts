// Whether a credential can be taken back, corrected, or sealed once more.
import { Refusal } from '../refusal.ts';
import type { CredentialRow } from './store/credentials.ts';

/** It can be taken back: it is there, sealed, and not taken back yet. */
export function inForce(row: CredentialRow | undefined): CredentialRow {
  if (row === undefined) throw new Refusal(404, 'credential-unknown');
  if (row.state === 'ordered') throw new Refusal(409, 'credential-not-sealed');
  if (row.state !== 'issued') throw new Refusal(409, 'credential-already-taken-back');
  return row;
}
