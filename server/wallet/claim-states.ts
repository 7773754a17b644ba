// What a secret opens, decided from the claim as it is and the moment. Pure.
import { Refusal } from '../refusal.ts';
import type { ClaimRow } from './store/claims.ts';

/** What a page shows of a claim before anyone has taken it. Throws `claim-expired`, `claim-unknown`. */
export function openState(claim: ClaimRow, now: number): 'open' | 'claimed' | 'not-me' {
  if (claim.claimed !== null) return 'claimed';
  if (claim.withdrawn !== null) throw new Refusal(410, 'claim-withdrawn');
  if (claim.frozen !== null) return 'not-me';
  refuseLate(claim, now);
  return 'open';
}

/** Whether somebody who signed in may take it now; a link asks for the address it went to. Throws the refusals of `takeClaim`. */
export function mayTake(claim: ClaimRow, by: 'link' | 'code', isAddressee: boolean, now: number): void {
  if (claim.claimed !== null) throw new Refusal(409, 'claim-taken');
  if (claim.withdrawn !== null) throw new Refusal(410, 'claim-withdrawn');
  if (claim.frozen !== null) throw new Refusal(409, 'claim-frozen');
  refuseLate(claim, now);
  if (by === 'link' && !isAddressee) throw new Refusal(403, 'claim-other-address');
}

function refuseLate({ expires }: ClaimRow, now: number): void {
  if (expires < now) throw new Refusal(410, 'claim-expired', { date: new Date(expires).toISOString().slice(0, 10) });
}
