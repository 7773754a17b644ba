// The tokens of a program: asked for with its credentials, kept until shortly before they are over. [RFC6749 §4.4]
import { ProblemAnswer } from './problem-answer.ts';

/** What an owner of the organisation was shown when they added the program. */
export interface Credentials {
  /** The origin of the installation, `https://tessera.example`. */
  readonly origin: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The scopes wanted; all that the program may have where none is named. */
  readonly scopes?: readonly string[];
  /** Sends a request; the host's own `fetch` where none is given. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Milliseconds before its end at which a token is asked for anew. */
const EARLY = 60_000;

/** For the `token` of a connection. Throws `ProblemAnswer` with the code of the standard, `invalid_client` and others. */
export function tokens(credentials: Credentials, clock: () => number = Date.now): () => Promise<string> {
  let kept: { readonly token: Promise<string>; until: number } | undefined;
  return () => {
    if (kept !== undefined && clock() < kept.until) return kept.token;
    const asking = asked(credentials);
    const fresh = { token: asking.then(({ token }) => token), until: Number.POSITIVE_INFINITY };
    kept = fresh;
    asking.then(
      ({ seconds }) => {
        fresh.until = clock() + seconds * 1000 - EARLY;
      },
      () => {
        fresh.until = 0; // the next call asks again
      },
    );
    return fresh.token;
  };
}

async function asked({ origin, clientId, clientSecret, scopes = [], fetch = globalThis.fetch }: Credentials) {
  const body = new URLSearchParams({ grant_type: 'client_credentials' });
  if (scopes.length > 0) body.set('scope', scopes.join(' '));
  const shown = btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`);
  const headers = { Authorization: `Basic ${shown}` };
  const answer = await fetch(new Request(new URL('/oauth/token', origin), { method: 'POST', headers, body }));
  const told = (await answer.json()) as Readonly<Record<string, unknown>>; // an object, whether given or refused [RFC6749 §5]
  if (answer.ok) return { token: String(told['access_token']), seconds: Number(told['expires_in']) };
  const code = String(told['error'] ?? told['code']);
  throw new ProblemAnswer(answer.status, { code, title: String(told['error_description'] ?? told['title']) });
}
