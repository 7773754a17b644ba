// Who else may say who somebody is: the file that TESSERA_OPENID_PROVIDERS names, read once at the start.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Type, { type Static, type TSchema } from 'typebox';
import { Value } from 'typebox/value';

/** A provider of OpenID Connect that people may sign in with. */
export interface OpenIdProvider {
  /** Stands in the address that the provider sends people back to, and beside accounts that are linked. */
  readonly id: string;
  /** What its button says, by language. */
  readonly name: Readonly<Record<string, string>>;
  readonly issuer: string;
  readonly clientId: string;
  /** Absent for a public client, which then proves itself by PKCE alone. */
  readonly clientSecret?: string;
  readonly scopes: readonly string[];
  /** An e-mail address that it calls verified is as good as a letter to it. */
  readonly believesEmail: boolean;
  /** One of these levels of assurance has to be reached; absent where any will do. */
  readonly acr?: readonly string[];
}

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength });

const Entry = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,29}$' }),
    name: Type.Union([text(60), Type.Record(Type.String({ pattern: '^[a-z]{2,3}$' }), text(60), { minProperties: 1 })]),
    issuer: text(300),
    clientId: text(300),
    clientSecret: Type.Optional(text(1000)),
    clientSecretFile: Type.Optional(text(1000)),
    scopes: Type.Optional(
      Type.Array(Type.String({ pattern: '^[\\x21\\x23-\\x5B\\x5D-\\x7E]{1,100}$' }), { maxItems: 20 }),
    ),
    believesEmail: Type.Boolean(),
    acr: Type.Optional(Type.Union([text(200), Type.Array(text(200), { minItems: 1, maxItems: 10 })])),
  },
  { additionalProperties: false },
);

const MEMBERS = 'id, name, issuer, clientId, clientSecret or clientSecretFile, scopes, believesEmail, acr';

/**
 * The providers of a file. `onLoopback` says that the installation itself is: only then may an issuer be on this machine, and
 * on http. `refuse` is handed a sentence for whoever starts the program.
 */
export function readOpenIdProviders(
  path: string,
  onLoopback: (host: string) => boolean,
  refuse: (why: string) => never,
): readonly OpenIdProvider[] {
  const given = jsonIn(path, refuse);
  if (!Array.isArray(given)) refuse(`${path} has to hold a list, [ … ], with an entry for each provider`);
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  const providers = list.map((entry, place) => {
    const at = (why: string): never => refuse(`entry ${place + 1} of ${path}: ${why}`);
    return providerOf(entry, dirname(resolve(path)), onLoopback, at);
  });
  const twice = providers.find(({ id }, place) => providers.findIndex((other) => other.id === id) !== place);
  if (twice !== undefined) refuse(`${path} has two entries with the id “${twice.id}”; each needs its own`);
  return providers;
}

function jsonIn(path: string, refuse: (why: string) => never): unknown {
  const content = contentOf(path, refuse);
  try {
    return JSON.parse(content);
  } catch (error) {
    if (error instanceof SyntaxError) return refuse(`${path} is no JSON`);
    throw error;
  }
}

function contentOf(path: string, refuse: (why: string) => never): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return refuse(`${path} cannot be read (${String(error.code)})`);
    throw error;
  }
}

function providerOf(
  entry: unknown,
  folder: string,
  onLoopback: (host: string) => boolean,
  refuse: (why: string) => never,
): OpenIdProvider {
  if (!Value.Check(Entry, entry)) return refuse(faultIn(entry));
  const { id, name, clientId, clientSecret, clientSecretFile, believesEmail, acr } = entry;
  if (clientSecret !== undefined && clientSecretFile !== undefined)
    refuse('the secret is given twice; keep clientSecret or clientSecretFile');
  const secret =
    clientSecretFile === undefined ? clientSecret : contentOf(resolve(folder, clientSecretFile), refuse).trim();
  if (secret === '') refuse('the file of its secret is empty');
  return {
    id,
    name: typeof name === 'string' ? { en: name } : name,
    issuer: issuerOf(entry.issuer, onLoopback, refuse),
    clientId,
    ...(secret !== undefined && { clientSecret: secret }),
    scopes: [...new Set(['openid', ...(entry.scopes ?? ['email', 'profile'])])],
    believesEmail,
    ...(acr !== undefined && { acr: typeof acr === 'string' ? [acr] : acr }),
  };
}

function issuerOf(issuer: string, onLoopback: (host: string) => boolean, refuse: (why: string) => never): string {
  if (!URL.canParse(issuer)) return refuse(`its issuer “${issuer}” is no address`);
  const { protocol, hostname, search, hash, username } = new URL(issuer);
  if (protocol !== 'https:' && !(protocol === 'http:' && onLoopback(hostname)))
    return refuse(
      'its issuer has to begin with https://; http is for a provider on this machine, of an installation that is on this machine too',
    );
  if (search !== '' || hash !== '' || username !== '') return refuse('its issuer is an address without ?, # and @');
  return issuer;
}

/** The first thing that is wrong, in words: a list of all would be longer than the file. */
function faultIn(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return `it has to be an object with ${MEMBERS}`;
  const known = new Set(Object.keys(Entry.properties));
  const extra = Object.keys(entry).find((name) => !known.has(name));
  if (extra !== undefined) return `“${extra}” is not known; it has ${MEMBERS}`;
  const members: Readonly<Record<string, unknown>> = { ...entry };
  for (const [name, form] of Object.entries(FORMS)) {
    const schema: TSchema = Entry.properties[name as keyof typeof FORMS]; // the same names
    const isNeeded = (Entry.required as readonly string[]).includes(name);
    if (members[name] === undefined && isNeeded) return `${name} is missing`;
    if (members[name] !== undefined && !Value.Check(schema, members[name])) return `${name} ${form}`;
  }
  return `it has to have ${MEMBERS}`;
}

const FORMS: Readonly<Record<keyof Static<typeof Entry>, string>> = {
  id: 'has small letters a to z, digits and hyphens, 30 at most',
  name: 'is a text, or texts by language such as { "en": "…", "mt": "…" }',
  issuer: 'is the address of the provider, as it calls itself',
  clientId: 'is the text that the provider gave this installation',
  clientSecret: 'is the text that the provider gave this installation',
  clientSecretFile: 'is the name of a file with the secret in it',
  scopes: 'is a list of texts, such as ["email", "profile"]',
  believesEmail: 'is true or false: whether an e-mail address that it calls verified is believed',
  acr: 'is a text or a list of texts: the levels of assurance of which one has to be reached',
};
