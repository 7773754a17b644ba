// How a verification is answered: 200 where nothing keeps it from being good, else 400 with the first thing that does and
// the whole report. [RFC9457 §3]
import type { Report } from '@tessera/credential';
import { obstacleIn } from '@tessera/credential/proofs';
import { saidOf } from './words.ts';

export function answerTo(report: Report, language: string): Response {
  const obstacle = obstacleIn(report);
  if (obstacle === undefined) return json({ verified: true, report }, 200);
  const { code, facts, problems = [] } = obstacle;
  const problem = {
    type: '/problems/not-verified',
    title: saidOf(obstacle, 'means', language),
    detail: saidOf(obstacle, 'because', language),
    status: 400,
    code,
    facts,
    ...(problems.length > 0 && { problems: problems.slice(0, MOST_PROBLEMS) }),
    verified: false,
    report,
  };
  return json(problem, 400, 'application/problem+json');
}

const MOST_PROBLEMS = 50;

export const json = (value: unknown, status: number, type = 'application/json'): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': type, 'Cache-Control': 'no-store' } });
