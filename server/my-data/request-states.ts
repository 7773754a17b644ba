// How a request goes on, and by when it has to be answered. Pure. [GDPR §12(3)]
import type { RequestState } from './contract.ts';

const NEXT: Readonly<Record<RequestState, readonly RequestState[]>> = {
  received: ['identity-checked', 'refused'],
  'identity-checked': ['in-work', 'refused'],
  'in-work': ['answered', 'extended', 'refused'],
  extended: ['answered', 'refused'],
  answered: ['closed'],
  refused: ['closed'],
  closed: [],
};

export const nextStates = (state: RequestState): readonly RequestState[] => NEXT[state];

/** Records are shown and erased once it is sure who asks, and until it is answered. */
export const isAtWork = (state: RequestState): boolean =>
  state === 'identity-checked' || state === 'in-work' || state === 'extended';

/** Months after it was received, and with the notice of an extension. */
const MONTHS = 1;
const MONTHS_EXTENDED = 3;
const SOON = 7 * 24 * 3600_000;

/** The end of the same day of the month, UTC; where that month has no such day, of its last one. [R1182 §3(2)(c)] */
export function dueAfter(received: number, extended: boolean): number {
  const from = new Date(received);
  const month = from.getUTCMonth() + (extended ? MONTHS_EXTENDED : MONTHS);
  const last = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const day = Math.min(from.getUTCDate(), last);
  return Date.UTC(from.getUTCFullYear(), month, day, 23, 59, 59);
}

/** How urgent it is. */
export function urgencyOf(
  { state, due }: { readonly state: RequestState; readonly due: number },
  now: number,
): 'late' | 'soon' | 'in-time' | 'done' {
  if (state === 'answered' || state === 'refused' || state === 'closed') return 'done';
  if (due < now) return 'late';
  return due - now < SOON ? 'soon' : 'in-time';
}
