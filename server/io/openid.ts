// A provider of OpenID Connect as a peer: where a person is sent, and who came back. Authorisation code with PKCE, state, nonce
// and the name of the issuer beside the code; all through the guarded exchange. [OIDCC §3.1] [RFC7636 §4] [RFC9207 §2.4]
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  clockSkew,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
} from 'openid-client';
import type { OpenIdProvider } from '../openid-settings.ts';
import { clock as hostClock } from './clock.ts';
import { ExchangeFailed, guardedExchange } from './guarded-exchange.ts';
import { isLoopback } from './public-address.ts';

/** Fresh for every journey, and known to the browser's side alone. */
export interface Journey {
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The person has to show there and now that it is they. [OIDCC §3.1.2.1] */
  readonly anew: boolean;
}

/** What the provider says of whoever came back. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** How the person knows their account there: an address, a name; empty where nothing was said. */
  readonly label: string;
  readonly name: string;
  readonly email?: string;
  /** The provider has seen that the address is theirs. Whether that is believed is for the settings to say. */
  readonly emailVerified: boolean;
}

/**
 * `away`: there was no answer to work with. `cancelled`: the provider or the person said no. `wrong`: what came back is not the
 * answer to what was asked. `too-weak`: the person did not sign in there in a way that is strong enough.
 */
export class OpenIdFailed extends Error {
  override readonly name = 'OpenIdFailed';
  readonly code: 'away' | 'cancelled' | 'wrong' | 'too-weak';
  constructor(code: OpenIdFailed['code'], cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

export interface OpenIdPeer {
  /** Where the browser goes. Throws `OpenIdFailed`. */
  leave(journey: Journey): Promise<URL>;
  /** Who came back to `address`. Throws `OpenIdFailed`. */
  cameBack(address: URL, journey: Journey): Promise<Identity>;
}

const DESCRIPTION_LASTS = 3600_000;
const SECONDS = 8;

/** `onLoopback`: the installation is on this machine. */
export function openIdPeer(provider: OpenIdProvider, clock: () => number, onLoopback: boolean): OpenIdPeer {
  const { issuer, clientId, clientSecret, scopes, acr } = provider;
  const { port, protocol, hostname } = new URL(issuer);
  const exchange = guardedExchange({
    ports: port === '' ? [] : [port],
    loopback: onLoopback && isLoopback(hostname.replace(/^\[|\]$/g, '')),
  });
  let described: { readonly at: number; readonly configuration: Promise<Configuration> } | undefined;

  /** What the provider says of itself, for an hour; a failure is not kept. */
  function configured(): Promise<Configuration> {
    if (described !== undefined && clock() - described.at < DESCRIPTION_LASTS) return described.configuration;
    const asked = describe();
    const kept = { at: clock(), configuration: asked };
    described = kept;
    asked.catch(() => {
      if (described === kept) described = undefined;
    });
    return asked;
  }

  const describe = (): Promise<Configuration> =>
    discovery(
      new URL(issuer),
      clientId,
      // The library reads the host's clock.
      { [clockSkew]: Math.round((clock() - hostClock()) / 1000) },
      clientSecret === undefined ? None() : authenticated(clientSecret),
      {
        timeout: SECONDS,
        execute:
          protocol === 'http:' ? [enableNonRepudiationChecks, allowInsecureRequests] : [enableNonRepudiationChecks],
        [customFetch]: (url, { method, headers, body, signal }) =>
          exchange(url, {
            method,
            headers,
            ...(body !== null && body !== undefined && { body: String(body) }),
            ...(signal !== undefined && { signal }),
          }),
      },
    );

  return {
    async leave({ redirectUri, state, nonce, verifier, anew }) {
      return await failing(async () =>
        buildAuthorizationUrl(await configured(), {
          ...{ redirect_uri: redirectUri, scope: scopes.join(' '), state, nonce },
          ...{ code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
          ...(acr !== undefined && { acr_values: acr.join(' ') }),
          ...(anew && { max_age: '0', prompt: 'login' }),
        }),
      );
    },

    async cameBack(address, { state, nonce, verifier, anew }) {
      return await failing(async () => {
        const configuration = await configured();
        const tokens = await authorizationCodeGrant(configuration, address, {
          ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
          ...(anew && { maxAge: 0 }),
        });
        const claims = tokens.claims();
        if (claims === undefined) throw new OpenIdFailed('wrong');
        if (acr !== undefined && !acr.includes(textIn(claims['acr']))) throw new OpenIdFailed('too-weak');
        const isAll = claims['email'] !== undefined;
        const asksMore = !isAll && configuration.serverMetadata().userinfo_endpoint !== undefined;
        const more = asksMore ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : {};
        return identityIn(claims.iss, claims.sub, { ...more, ...claims });
      });
    },
  };
}

function identityIn(issuer: string, subject: string, said: Readonly<Record<string, unknown>>): Identity {
  const [email, name] = [textIn(said['email']), textIn(said['name'])];
  return {
    ...{ issuer, subject, name },
    label: email || textIn(said['preferred_username']) || name,
    ...(email !== '' && { email }),
    emailVerified: said['email_verified'] === true,
  };
}

const MOST_CHARACTERS = 254;
const textIn = (said: unknown): string =>
  typeof said === 'string' ? said.replace(/\p{C}/gu, '').trim().slice(0, MOST_CHARACTERS) : '';

/** As the provider wants it; by the standard, where it does not say. [OIDCD §3] */
const authenticated =
  (secret: string): ClientAuth =>
  (server, client, body, headers) => {
    const wanted = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const auth = wanted.includes('client_secret_basic') ? ClientSecretBasic(secret) : ClientSecretPost(secret);
    auth(server, client, body, headers);
  };

/** The library's errors have codes; those without are ours, and faults. */
async function failing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OpenIdFailed || !(error instanceof Error)) throw error;
    if (isAway(error)) throw new OpenIdFailed('away', error);
    if (error instanceof AuthorizationResponseError) throw new OpenIdFailed('cancelled', error);
    if ('code' in error && String(error.code).startsWith('OAUTH_')) throw new OpenIdFailed('wrong', error);
    throw error;
  }
}

function isAway(error: Error): boolean {
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    if (each instanceof ExchangeFailed) return true;
    if ('code' in each && typeof each.code === 'string' && AWAY.includes(each.code)) return true;
  }
  return error.cause instanceof Response && error.cause.status >= 500;
}

const AWAY = ['OAUTH_TIMEOUT', 'OAUTH_ABORT'];
