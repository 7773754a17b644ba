// The answers to where a verification method is: found, there is none such, or it cannot be told.
import type { REASON_CODES } from '../reasons.ts';
import type { MethodReading, PublicKey } from './method.ts';

type Reason = Extract<(typeof REASON_CODES)[number], `method-${string}`>;

export const foundMethod = (id: string, controller: string, key: PublicKey): MethodReading => ({
  ok: true,
  method: { id, controller, key },
});

export const noMethod = (reason: Reason): MethodReading => ({ ok: false, answer: 'no', reason });

/** A reason of ours, or of the fetcher that did not get the document. */
export const unknownMethod = (reason: Reason | (string & {})): MethodReading => ({
  ok: false,
  answer: 'unknown',
  reason,
});
