// A real provider of OpenID Connect on this machine, which signs in whom a test says without asking them anything.
import { createServer } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Provider } from 'oidc-provider';

export interface Somebody {
  readonly subject: string;
  readonly email?: string;
  readonly emailVerified?: boolean;
  readonly name?: string;
  /** How strongly they signed in there. */
  readonly acr?: string;
}

export interface StartedProvider {
  readonly issuer: string;
  /** To be called first: the origin that people come back to. */
  sendBackTo(origin: string): void;
  /** Whoever signs in there from now on; nobody: it says no. */
  be(somebody: Somebody | undefined): void;
  /** An entry for the file of providers. */
  entry(id: string, more?: object): object;
  close(): Promise<void>;
}

const SECRET = 'a secret of the tests, long enough for everybody';

/** `ids` are its own in the file of providers of whoever sends people there. */
export async function startOpenIdProvider(ids: readonly string[]): Promise<StartedProvider> {
  let now: Somebody | undefined;
  const known = new Map<string, Somebody>();
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const made = (backTo: string): Provider => {
    const provider: Provider = new Provider(issuer, {
      clients: [
        {
          client_id: 'tessera',
          client_secret: SECRET,
          redirect_uris: ids.map((id) => `${backTo}/sign-in/openid/${id}`),
          grant_types: ['authorization_code'],
          response_types: ['code'],
        },
      ],
      scopes: ['openid', 'email', 'profile'],
      claims: { openid: ['sub', 'acr'], email: ['email', 'email_verified'], profile: ['name'] },
      acrValues: ['low', 'high'],
      cookies: { keys: ['a key of the tests'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, id) => ({
        accountId: id,
        claims: () => {
          const { email, emailVerified, name } = known.get(id) ?? {};
          return {
            sub: id,
            ...(email !== undefined && { email, email_verified: emailVerified ?? false }),
            ...(name !== undefined && { name }),
          };
        },
      }),
      // Nobody is asked whether this site may know them.
      async loadExistingGrant({ oidc }) {
        const grant = new provider.Grant({
          clientId: oidc.client?.clientId ?? '',
          accountId: oidc.session?.accountId ?? '',
        });
        grant.addOIDCScope('openid email profile');
        await grant.save();
        return grant;
      },
    });
    return provider;
  };
  let provider: Provider | undefined;
  server.on('request', (incoming, outgoing) => {
    if (provider === undefined) throw new Error('it was not said yet where people come back to');
    if (!incoming.url?.startsWith('/interaction/')) return void provider.callback()(incoming, outgoing);
    const { subject, acr } = now ?? {};
    const result =
      subject === undefined
        ? { error: 'access_denied', error_description: 'nobody' }
        : { login: { accountId: subject, ...(acr !== undefined && { acr }) } };
    return void provider.interactionFinished(incoming, outgoing, result);
  });
  return {
    issuer,
    sendBackTo(origin) {
      provider = made(origin);
    },
    be(somebody) {
      now = somebody;
      if (somebody !== undefined) known.set(somebody.subject, somebody);
    },
    entry: (id, more = {}) => ({
      ...{ id, name: `${id} account`, issuer, clientId: 'tessera', clientSecret: SECRET, believesEmail: true },
      ...more,
    }),
    async close() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

/** The file of providers, in a folder that `remove` removes. */
export function openIdFile(entries: readonly object[]): { readonly path: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-openid-'));
  const path = join(folder, 'openid.json');
  writeFileSync(path, JSON.stringify(entries));
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}

/** Goes where a browser would, until it comes back to `backTo`; answers the address it came back to. */
export async function walk(url: string, backTo: string): Promise<URL> {
  const jar = new Map<string, string>();
  let at = new URL(url);
  for (let step = 0; step < 10; step += 1) {
    const cookies = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { Cookie: cookies } });
    await answer.arrayBuffer();
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    const next = answer.headers.get('Location');
    if (next === null) throw new Error(`${at.pathname} leads nowhere: ${answer.status}`);
    at = new URL(next, at);
    if (at.origin === backTo) return at;
  }
  throw new Error('there are too many redirects');
}
