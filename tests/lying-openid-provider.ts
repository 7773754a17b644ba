// A provider of OpenID Connect that says what a test tells it to, as a real one never would.
import { createServer, type IncomingMessage } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';

export interface Lies {
  /** In place of what an honest token would say; undefined leaves it out. */
  readonly claims?: (honest: JWTPayload) => JWTPayload;
  /** Signed by a key that the provider does not own to. */
  readonly anotherKey?: true;
  readonly unsigned?: true;
  /** What it says of itself. */
  readonly description?: Readonly<Record<string, unknown>>;
}

export interface LyingProvider {
  readonly issuer: string;
  lie(lies: Lies): void;
  entry(id: string): object;
  /** Signs in whoever leaves: the answer that their browser would bring back. */
  answerTo(url: string): URLSearchParams;
  close(): Promise<void>;
}

export async function startLyingProvider(): Promise<LyingProvider> {
  let lies: Lies = {};
  const nonces = new Map<string, string>();
  const own = await generateKeyPair('ES256', { extractable: true });
  const foreign = await generateKeyPair('ES256');
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

  const token = async (code: string): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const honest = {
      ...{ iss: issuer, sub: 'liar', aud: 'tessera', iat: now, exp: now + 300, nonce: nonces.get(code) ?? '' },
      ...{ email: 'victim@college.example', email_verified: true },
    };
    const claims = lies.claims?.(honest) ?? honest;
    if (lies.unsigned) return new UnsecuredJWT(claims).encode();
    const key = lies.anotherKey ? foreign.privateKey : own.privateKey;
    return await new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'own' }).sign(key);
  };

  const said = async (incoming: IncomingMessage): Promise<object> => {
    switch (new URL(incoming.url ?? '/', issuer).pathname) {
      case '/.well-known/openid-configuration':
        return {
          ...{ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` },
          ...{ jwks_uri: `${issuer}/keys`, response_types_supported: ['code'], subject_types_supported: ['public'] },
          ...{ id_token_signing_alg_values_supported: ['ES256'], code_challenge_methods_supported: ['S256'] },
          authorization_response_iss_parameter_supported: true,
          ...lies.description,
        };
      case '/keys':
        return { keys: [{ ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'ES256', use: 'sig' }] };
      default: {
        const parts: Uint8Array[] = [];
        for await (const part of incoming) parts.push(part);
        const code = new URLSearchParams(Buffer.concat(parts).toString()).get('code') ?? '';
        return { access_token: 'x', token_type: 'Bearer', id_token: await token(code) };
      }
    }
  };
  server.on('request', async (incoming, outgoing) => {
    outgoing.setHeader('Content-Type', 'application/json').end(JSON.stringify(await said(incoming)));
  });

  return {
    issuer,
    lie(told) {
      lies = told;
    },
    entry: (id) => ({ id, name: id, issuer, clientId: 'tessera', clientSecret: 'known to both', believesEmail: true }),
    answerTo(url) {
      const { searchParams } = new URL(url);
      const code = `code-${nonces.size}`;
      nonces.set(code, searchParams.get('nonce') ?? '');
      return new URLSearchParams({ code, state: searchParams.get('state') ?? '', iss: issuer });
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
