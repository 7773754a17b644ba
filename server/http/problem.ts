// Refusals and faults as HTTP says them. [RFC9457 §3]
import { sentence } from '@tessera/messages';
import type { Refusal } from '../refusal.ts';

/** The answer to a request that was refused, with its sentences in the language of who asked. */
export function problemResponse(refusal: Refusal, language: string): Response {
  const { status, code, facts, problems } = refusal;
  const body = {
    type: `/problems/${code}`,
    title: sentence(language, `refusal.${code}.what`, facts),
    detail: sentence(language, `refusal.${code}.do`, facts),
    status,
    code,
    facts,
    ...(problems.length > 0 && { problems }),
  };
  const headers: Record<string, string> = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };
  if (status === 429 && typeof facts['seconds'] === 'number')
    headers['Retry-After'] = String(Math.ceil(facts['seconds']));
  const challenge = challengeOf(refusal);
  if (challenge !== undefined) headers['WWW-Authenticate'] = challenge;
  return new Response(JSON.stringify(body), { status, headers });
}

/** What a program is told of its token. [RFC6750 §3] */
function challengeOf({ code, facts }: Refusal): string | undefined {
  switch (code) {
    case 'token-needed':
      return 'Bearer';
    case 'token-unknown':
      return 'Bearer realm="Tessera", error="invalid_token"';
    case 'scope-missing':
      return `Bearer realm="Tessera", error="insufficient_scope", scope="${facts['scope']}"`;
    default:
      return undefined;
  }
}

/** The answer where we are to blame: an id that the log knows, and nothing of what went wrong. */
export function faultResponse(id: string, language: string): Response {
  const body = {
    type: '/problems/fault',
    title: sentence(language, 'refusal.fault.what', { id }),
    detail: sentence(language, 'refusal.fault.do', { id }),
    status: 500,
    code: 'fault',
    facts: { id },
  };
  const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };
  return new Response(JSON.stringify(body), { status: 500, headers });
}
