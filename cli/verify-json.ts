// A report as JSON for programs: outcome and checks, each with its sentence.
import type { Problem, Report } from '@tessera/credential';
import { escapedJson, sayFinding, sayProblem } from './words.ts';

/** One line. `unread` says why there was nothing to judge in the file. */
export const reportJson = (report: Report, file: string, unread?: Problem): string =>
  escapedJson({ ...spoken(report), file, ...(unread && { problems: [spokenProblem(unread)] }) });

function spoken({ outcome, checks, credentials, ...about }: Report): object {
  return {
    outcome,
    checks: checks.map(({ check, kind, answer, code, facts, paragraph, consulted, problems }) => ({
      check,
      kind,
      answer,
      code,
      because: sayFinding({ code, facts }, 'because'),
      paragraph,
      facts,
      consulted,
      problems: problems?.map(spokenProblem),
    })),
    ...about,
    ...(credentials && { credentials: credentials.map(spoken) }),
  };
}

const spokenProblem = (problem: Problem): object => ({ ...problem, what: sayProblem(problem, 'what') });
