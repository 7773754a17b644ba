// What the surroundings decide: the one table of settings, read once at the start. Nothing else reads the environment.
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { compile } from 'proxy-addr';
import { type OpenIdProvider, readOpenIdProviders } from './openid-settings.ts';

/** The settings, as docs/reference/settings.md lists them. */
export const SETTINGS = [
  { name: 'PORT', usually: '8080', about: 'The port that is listened on.' },
  { name: 'HOST', usually: 'localhost', about: 'The address that is listened on.' },
  {
    name: 'PUBLIC_URL',
    usually: 'http://localhost:PORT',
    about:
      'Where people reach the installation. It is written into what is sealed and stays as it is from the first seal on.',
  },
  { name: 'TESSERA_DATA', usually: 'data', about: 'The folder of the embedded database, of files and of the outbox.' },
  { name: 'DATABASE_URL', usually: '', about: 'A PostgreSQL server instead of the embedded database.' },
  {
    name: 'TESSERA_KEY_FILE',
    usually: '~/.config/tessera/key',
    about: 'The key that wraps all private keys. Made at the first start; keep it apart from the data and its backups.',
  },
  {
    name: 'TESSERA_PROXIES',
    usually: '',
    about:
      'Proxies in front, by address or range (`loopback`, `10.0.0.0/8`), with commas. Only theirs are believed when they say whom they speak for (`X-Forwarded-For`); without it all visitors behind a proxy count as one where tries are limited.',
  },
  {
    name: 'SMTP_URL',
    usually: '',
    about:
      'The mail server, `smtps://user:password@host`. Needed off loopback. `?connections=10` at its end lets as many letters leave at once, where the mail server allows it, instead of three.',
  },
  { name: 'MAIL_FROM', usually: 'tessera@localhost', about: 'The sender of letters.' },
  {
    name: 'TESSERA_OPENID_PROVIDERS',
    usually: '',
    about:
      'A JSON file that lists the providers of OpenID Connect whom people may sign in with ([how](../how-to/sign-in-with-openid.md)).',
  },
  {
    name: 'TESSERA_SECURITY_CONTACT',
    usually: '',
    about:
      'Where weaknesses are reported, `mailto:security@college.example` or an `https://` address: told in `/.well-known/security.txt` (RFC 9116). Without it there is no such file.',
  },
  {
    name: 'TESSERA_DEMONSTRATION',
    usually: 'on',
    about: '`off` starts without the demonstration, where there would be one.',
  },
  {
    name: 'TESSERA_VC_API',
    usually: 'off',
    about:
      '`on` opens the endpoints that public test suites call ([how](../how-to/run-the-conformance-suites.md)), with keys that are made at the start and thrown away. Refused off this machine without a token.',
  },
  {
    name: 'TESSERA_VC_API_TOKEN',
    usually: '',
    about: 'The bearer token that every call to those endpoints then has to bring, of 16 characters or more.',
  },
  {
    name: 'TESSERA_METRICS_TOKEN',
    usually: '',
    about:
      'The bearer token, of 16 characters or more, with which `/metrics` is read ([how](../how-to/run-an-installation.md#watching-it)). Without it there is no such address.',
  },
] as const;

type SettingName = (typeof SETTINGS)[number]['name'];

export interface Config {
  readonly port: number;
  readonly host: string;
  /** An origin, without a slash at its end. */
  readonly publicUrl: string;
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly keyFile: string;
  /** Peers that are believed about whom they speak for. */
  readonly proxies: readonly string[];
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  /** Where weaknesses are reported, as an address. */
  readonly securityContact?: string;
  /** Who else may say who somebody is, in the order of their buttons. */
  readonly openIdProviders: readonly OpenIdProvider[];
  /** Invented people, an outbox page, no mail: only with the embedded database, everything on loopback. */
  readonly demonstration: boolean;
  /** The endpoints for test suites are open; with a token, to those only who bring it. */
  readonly vcApi?: { readonly token?: string };
  /** Who brings it reads the numbers of the installation; without it nobody does. */
  readonly metricsToken?: string;
}

/** A setting that cannot be meant so: a sentence for whoever starts the program. */
export class SettingRefused extends Error {
  override readonly name = 'SettingRefused';
  readonly setting: SettingName;
  constructor(setting: SettingName, why: string) {
    super(`${setting}: ${why}`);
    this.setting = setting;
  }
}

export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = (name: SettingName): string | undefined => environment[name]?.trim() || undefined;
  const port = portOf(given('PORT') ?? '8080');
  const host = given('HOST') ?? 'localhost';
  const publicUrl = originOf(given('PUBLIC_URL') ?? `http://localhost:${port}`);
  const databaseUrl = given('DATABASE_URL');
  const smtpUrl = given('SMTP_URL');
  // What they hold is not said again: there are passwords in them.
  if (databaseUrl !== undefined && !(/^postgres(ql)?:\/\//.test(databaseUrl) && URL.canParse(databaseUrl)))
    throw new SettingRefused(
      'DATABASE_URL',
      'it is no address that begins with postgres://. Signs such as @ and / in a password are written %40 and %2F.',
    );
  if (smtpUrl !== undefined && !(/^smtps?:\/\/./.test(smtpUrl) && URL.canParse(smtpUrl)))
    throw new SettingRefused(
      'SMTP_URL',
      'it is no address that begins with smtps:// or smtp://. Signs such as @ and / in a password are written %40 and %2F.',
    );
  if (smtpUrl !== undefined && !CONNECTIONS.test(new URL(smtpUrl).searchParams.get('connections') ?? '1'))
    throw new SettingRefused('SMTP_URL', 'connections is a number from 1 to 50');
  const local = isLoopback(host) && isLoopback(new URL(publicUrl).hostname);
  const demonstration =
    local && databaseUrl === undefined && smtpUrl === undefined && demonstrationOf(given('TESSERA_DEMONSTRATION'));
  if (smtpUrl === undefined && !demonstration)
    throw new SettingRefused(
      'SMTP_URL',
      'letters have to be sent from here, and there is no mail server. Without one only the demonstration starts: the embedded database, with HOST and PUBLIC_URL on this machine.',
    );
  const vcApi = vcApiOf(given('TESSERA_VC_API'), given('TESSERA_VC_API_TOKEN'), publicUrl);
  const metricsToken = given('TESSERA_METRICS_TOKEN');
  if (metricsToken !== undefined) refuseShort('TESSERA_METRICS_TOKEN', metricsToken);
  const securityContact = securityContactOf(given('TESSERA_SECURITY_CONTACT'));
  return {
    port,
    host,
    publicUrl,
    dataFolder: resolve(given('TESSERA_DATA') ?? 'data'),
    ...(databaseUrl !== undefined && { databaseUrl }),
    keyFile: resolve(given('TESSERA_KEY_FILE') ?? join(homedir(), '.config/tessera/key')),
    proxies: proxiesOf(given('TESSERA_PROXIES') ?? ''),
    ...(smtpUrl !== undefined && { smtpUrl }),
    mailFrom: given('MAIL_FROM') ?? 'tessera@localhost',
    ...(securityContact !== undefined && { securityContact }),
    openIdProviders: openIdProvidersOf(given('TESSERA_OPENID_PROVIDERS'), publicUrl),
    demonstration,
    ...(vcApi !== undefined && { vcApi }),
    ...(metricsToken !== undefined && { metricsToken }),
  };
}

const CONNECTIONS = /^(?:[1-9]|[1-4]\d|50)$/;

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new SettingRefused('PORT', `“${text}” is no port`);
  return port;
}

function originOf(text: string): string {
  if (!URL.canParse(text)) throw new SettingRefused('PUBLIC_URL', `“${text}” is no address`);
  const { protocol, origin, pathname, hostname } = new URL(text);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname)))
    throw new SettingRefused('PUBLIC_URL', 'off this machine it has to begin with https://');
  if (pathname !== '/') throw new SettingRefused('PUBLIC_URL', 'it is an origin, without a path');
  return origin;
}

function proxiesOf(text: string): readonly string[] {
  const proxies = text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  try {
    compile(proxies);
  } catch (error) {
    if (error instanceof TypeError) throw new SettingRefused('TESSERA_PROXIES', `“${text}” is no list of addresses`);
    throw error;
  }
  return proxies;
}

function securityContactOf(text: string | undefined): string | undefined {
  if (text !== undefined && !/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+)$/.test(text))
    throw new SettingRefused('TESSERA_SECURITY_CONTACT', 'it begins with mailto:, https:// or tel:');
  return text;
}

function openIdProvidersOf(path: string | undefined, publicUrl: string): readonly OpenIdProvider[] {
  if (path === undefined) return [];
  const isLocal = isLoopback(new URL(publicUrl).hostname);
  return readOpenIdProviders(
    resolve(path),
    (host) => isLocal && isLoopback(host),
    (why) => {
      throw new SettingRefused('TESSERA_OPENID_PROVIDERS', why);
    },
  );
}

function demonstrationOf(text: string | undefined): boolean {
  if (text === undefined || text === 'on') return true;
  if (text === 'off') return false;
  throw new SettingRefused('TESSERA_DEMONSTRATION', 'it is on or off');
}

const SHORTEST_TOKEN = 16; // characters

function refuseShort(setting: SettingName, token: string): void {
  if (token.length < SHORTEST_TOKEN)
    throw new SettingRefused(setting, `it has ${SHORTEST_TOKEN} characters or more, so that nobody guesses it`);
}

function vcApiOf(text: string | undefined, token: string | undefined, publicUrl: string): Config['vcApi'] {
  if (text !== undefined && text !== 'on' && text !== 'off')
    throw new SettingRefused('TESSERA_VC_API', 'it is on or off');
  if (token !== undefined) refuseShort('TESSERA_VC_API_TOKEN', token);
  if (text !== 'on') return undefined;
  if (token === undefined && !isLoopback(new URL(publicUrl).hostname))
    throw new SettingRefused(
      'TESSERA_VC_API',
      'anyone could call the endpoints for test suites under a public address. Set TESSERA_VC_API_TOKEN, and every call has to bring it.',
    );
  return token === undefined ? {} : { token };
}

export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host);
