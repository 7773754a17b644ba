// What a program sends to be given a token, read strictly: each thing once, in the body, and one way of showing itself.
// [RFC6749 §2.3.1] [RFC6749 §3.2]

type OAuthCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_scope'
  | 'unauthorized_client'
  | 'unsupported_grant_type';

export class OAuthError extends Error {
  override readonly name = 'OAuthError';
  readonly status: 400 | 401;
  readonly code: OAuthCode;
  /** How it may show itself, where it tried to in a header. */
  readonly scheme: 'Basic' | undefined;
  constructor(status: 400 | 401, code: OAuthCode, scheme?: 'Basic') {
    super(code);
    this.status = status;
    this.code = code;
    this.scheme = scheme;
  }
}

/** The parameters of the body. Throws `invalid_request`: also for anything in the address, which ends in logs. */
export function parametersIn(request: Request, body: string): ReadonlyMap<string, string> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type) || new URL(request.url).search !== '')
    throw new OAuthError(400, 'invalid_request');
  const found = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(body)) {
    if (found.has(name)) throw new OAuthError(400, 'invalid_request');
    if (value !== '') found.set(name, value); // one without a value counts as left out [RFC6749 §3.2]
  }
  return found;
}

export interface Credentials {
  readonly id: string;
  readonly secret: string;
  readonly scheme?: 'Basic';
}

/** Throws `invalid_client` where it shows nothing, `invalid_request` where it shows itself twice. */
export function credentialsIn(request: Request, parameters: ReadonlyMap<string, string>): Credentials {
  const header = request.headers.get('Authorization');
  const [id, secret] = [parameters.get('client_id'), parameters.get('client_secret')];
  if (header === null) {
    if (id === undefined || secret === undefined) throw new OAuthError(401, 'invalid_client');
    return { id, secret };
  }
  if (secret !== undefined) throw new OAuthError(400, 'invalid_request');
  const shown = basicIn(header);
  if (shown === undefined) throw new OAuthError(401, 'invalid_client', 'Basic');
  if (id !== undefined && id !== shown.id) throw new OAuthError(400, 'invalid_request');
  return { ...shown, scheme: 'Basic' };
}

/** Name and secret, each form-encoded, with a colon between them, in base64. [RFC6749 §2.3.1] */
function basicIn(header: string): { readonly id: string; readonly secret: string } | undefined {
  const [, encoded] = /^Basic +([A-Za-z0-9+/]{4,800}={0,2}) *$/i.exec(header) ?? [];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  const [id, secret] = [decoded(text.slice(0, colon)), decoded(text.slice(colon + 1))];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
