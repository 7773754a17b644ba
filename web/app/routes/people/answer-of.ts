// A page with several forms: which of them was refused.
import type { FormAnswer } from '../../refused.ts';

/** The refusal of the form that sent `doing`; of any form where none is named. */
export function answerOf(answer: object | undefined, doing?: string): FormAnswer | undefined {
  if (answer === undefined || !('refused' in answer)) return undefined;
  const refused = answer as FormAnswer; // made by `attempt` alone
  return doing === undefined || refused.typed['doing'] === doing ? refused : undefined;
}
