// Refusals and faults as HTTP says them. [RFC9457 §3]
import { sentence } from '@tessera/messages';
import type { Refusal } from '../refusal.ts';

/** The answer to a request that was refused, with its sentences in the language of who asked. */
export function problemResponse(refusal: Refusal, language: string, asPage = false): Response {
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
  if (asPage) return problemPage({ title: body.title, detail: body.detail, status, headers }, language);
  return new Response(JSON.stringify(body), { status, headers });
}

/**
 * The same for a person whose request never reached the pages: too many, from elsewhere, too large. Nothing of what they
 * sent stands in it.
 */
function problemPage({ title, detail, status, headers }: PageTold, language: string): Response {
  const lines = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    `<title>${inHtml(title)}</title></head><body><main><h1>${inHtml(title)}</h1><p>${inHtml(detail)}</p></main></body></html>`,
  ];
  const typed = { ...headers, 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response(lines.join('\n'), { status, headers: typed });
}

interface PageTold {
  readonly title: string;
  readonly detail: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

const inHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A browser that wants a page names HTML; what asks for data does not. [RFC9110 §12.5.1] */
export const wantsPage = (request: Request, path: string): boolean =>
  !path.startsWith('/api/') && /\btext\/html\b/i.test(request.headers.get('Accept') ?? '');

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
export function faultResponse(id: string, language: string, asPage = false): Response {
  const body = {
    type: '/problems/fault',
    title: sentence(language, 'refusal.fault.what', { id }),
    detail: sentence(language, 'refusal.fault.do', { id }),
    status: 500,
    code: 'fault',
    facts: { id },
  };
  const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };
  if (asPage) return problemPage({ title: body.title, detail: body.detail, status: 500, headers }, language);
  return new Response(JSON.stringify(body), { status: 500, headers });
}
