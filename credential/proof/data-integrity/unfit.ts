// A document of which nothing can be said to be signed: it breaks the rules of linked data. Where to find out would take
// too long, or needs a context that we do not know, the question stays open.
import type { Problem } from '../../problem.ts';
import { answer, type Check } from '../../report.ts';

/** The answer of the check, from the problems that canonicalising brought; there is at least one. */
export function documentUnfit(problems: readonly Problem[]): Check {
  const [first] = problems;
  const late = problems.find(({ code }) => code === 'time-exceeded');
  if (late) return answer('proof', 'unknown', 'too-costly', late.facts, { problems });
  if (first !== undefined && problems.every(({ code }) => code === 'context-unknown'))
    return answer('proof', 'unknown', 'context-unknown', first.facts, { problems });
  const facts = { count: problems.length, path: first?.path ?? '', problem: first?.code ?? '' };
  return answer('proof', 'no', 'not-conformant', facts, { problems });
}
