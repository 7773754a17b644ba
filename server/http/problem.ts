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
  if (code === 'token-needed') headers['WWW-Authenticate'] = 'Bearer';
  return new Response(JSON.stringify(body), { status, headers });
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
