// How long what waits here holds, and when what is over is forgotten.
import { TERMS } from '../limits/settings.ts';

export const DAY = 24 * 3600_000;

/** Milliseconds: with the last of its days, in UTC, so that the day that the letter names is one of them. */
const endOfInvitation = (sent: number): number => (Math.floor(sent / DAY) + 1 + TERMS.invitation.days) * DAY - 1;

/** As it is told at `now`. */
export function endTold(sent: number, now: number) {
  const end = endOfInvitation(sent);
  return { ends: new Date(end).toISOString(), ended: now > end };
}

/** After its end, so that whoever comes late is told that it is over, and can be invited again at once. */
export const INVITATION_KEPT = 30;

/** After it was decided or withdrawn: long enough to answer whoever asks why a body was entered, or was not. */
export const APPLICATION_KEPT = 365;
/** Likewise; of those that were refused or withdrawn the files go at once. */
export const EVIDENCE_KEPT = 30;

/** Milliseconds after it was sent. */
export const INVITATION_FORGOTTEN = (TERMS.invitation.days + 1 + INVITATION_KEPT) * DAY;
