// How a program is given a token: OAuth 2.0, client credentials. A secret is 256 bits drawn by chance, so no number of tries
// finds one; tries are counted all the same, for each network apart, so that nobody locks a program of others out.
// [RFC6749 §4.4] [RFC7009 §2] [RFC8414 §2]
import { sentence } from '@tessera/messages';
import { Hono } from 'hono';
import { boundedBody } from '../http/routes.ts';
import { placeOfDay } from '../io/log-place.ts';
import { LIMITS } from '../limits/settings.ts';
import { sharedTries } from '../limits/tries.ts';
import type { Visitor } from '../people/index.ts';
import { SCOPES } from '../rights/contract.ts';
import { tries } from '../tries.ts';
import type { World } from '../world.ts';
import { type Credentials, credentialsIn, OAuthError, parametersIn } from './oauth-request.ts';
import { clientNamed, isOneOf, newClientToken, secretDigest } from './client-secrets.ts';
import { addToken, clientShown, dropToken, forgetTokens, tokenRow } from './store/clients.ts';

const LASTS = 3600; // seconds
const FORGET_AT_ONCE = 200;
const MOST_BODY = 8 * 1024; // bytes

const TOKEN_PATH = '/oauth/token';
const REVOKE_PATH = '/oauth/revoke';

export function oauthRoutes(world: World, visitorOf: (request: Request) => Visitor): Hono {
  const { config, clock, keys, db, log } = world;
  const ofNetwork = tries({ clock, ...LIMITS['token-network'] }, (text) => keys.blind('token-network', text));
  const ofClient = sharedTries('token-client', world);

  /** The client, once it showed a secret of its own. The same is done whether there is such a client or not. */
  async function shown({ id, secret, scheme }: Credentials, visitor: Visitor) {
    ofNetwork.from(visitor);
    await ofClient.fromAt(visitor, id);
    const named = clientNamed(id);
    const found = await clientShown(named, clock(), db.sql);
    if (!isOneOf(secret, found?.digests ?? []) || found === undefined)
      throw new OAuthError(401, 'invalid_client', scheme);
    return found;
  }

  async function token(request: Request): Promise<Response> {
    const parameters = parametersIn(request, await textIn(request));
    const grant = parameters.get('grant_type');
    if (grant === undefined) throw new OAuthError(400, 'invalid_request');
    if (grant !== 'client_credentials') throw new OAuthError(400, 'unsupported_grant_type');
    const client = await shown(credentialsIn(request, parameters), visitorOf(request));
    const asked = (parameters.get('scope') ?? '').split(' ').filter((name) => name !== '');
    if (asked.some((name) => !client.scopes.some((allowed) => allowed === name)))
      throw new OAuthError(400, 'invalid_scope');
    const scopes = asked.length === 0 ? client.scopes : client.scopes.filter((allowed) => asked.includes(allowed));
    const given = newClientToken(world);
    await db.transaction(async (sql) => {
      const now = clock();
      await forgetTokens(now, FORGET_AT_ONCE, sql);
      await addToken({ digest: secretDigest(given), scopes, expires: now + LASTS * 1000 }, client, now, sql);
    });
    return json({ access_token: given, token_type: 'Bearer', expires_in: LASTS, scope: scopes.join(' ') });
  }

  async function revoke(request: Request): Promise<Response> {
    const parameters = parametersIn(request, await textIn(request));
    const given = parameters.get('token');
    if (given === undefined) throw new OAuthError(400, 'invalid_request');
    const client = await shown(credentialsIn(request, parameters), visitorOf(request));
    const digest = secretDigest(given);
    const dropped = await dropToken(digest, client, db.sql);
    // One of another client is not taken, and this one is told so. [RFC7009 §2.1]
    if (dropped === 0 && (await tokenRow(digest, clock(), db.sql)) !== undefined)
      throw new OAuthError(400, 'unauthorized_client');
    return new Response(null, { headers: UNKEPT });
  }

  const app = new Hono();
  const noting = (operation: string, { raw }: { readonly raw: Request }) => ({
    refused: ({ code, status }: OAuthError): void => {
      const { address } = visitorOf(raw);
      log.info('refused', { operation, code, status, from: placeOfDay(address, clock(), keys) });
    },
  });
  app.post(TOKEN_PATH, ({ req }) => told(token(req.raw), noting('oauth-token', req)));
  app.post(REVOKE_PATH, ({ req }) => told(revoke(req.raw), noting('oauth-revoke', req)));
  app.get('/.well-known/oauth-authorization-server', () =>
    Response.json(
      {
        issuer: config.publicUrl,
        token_endpoint: config.publicUrl + TOKEN_PATH,
        revocation_endpoint: config.publicUrl + REVOKE_PATH,
        token_endpoint_auth_methods_supported: METHODS,
        revocation_endpoint_auth_methods_supported: METHODS,
        grant_types_supported: ['client_credentials'],
        response_types_supported: [],
        scopes_supported: SCOPES,
        service_documentation: `${config.publicUrl}/en/api`,
      },
      { headers: { 'Cache-Control': 'public, max-age=300' } },
    ),
  );
  return app;
}

const METHODS = ['client_secret_basic', 'client_secret_post'];
const UNKEPT = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };

const textIn = async (request: Request): Promise<string> => (await boundedBody(request, MOST_BODY)).text();

const json = (body: object, init: { readonly status?: number; readonly headers?: Record<string, string> } = {}) =>
  Response.json(body, { ...init, headers: { ...UNKEPT, ...init.headers } });

/** Errors as the standard has them. [RFC6749 §5.2] */
async function told(
  answering: Promise<Response>,
  { refused }: { readonly refused: (error: OAuthError) => void },
): Promise<Response> {
  try {
    return await answering;
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error;
    refused(error);
    const { status, code, scheme } = error;
    const headers = scheme === undefined ? {} : { 'WWW-Authenticate': `${scheme} realm="Tessera"` };
    return json({ error: code, error_description: sentence('en', `oauth.${code}`) }, { status, headers });
  }
}
