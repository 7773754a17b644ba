// The matrix of trespasses: every operation of every contract, by everybody who has no right to it, with the real ids of
// others. It reads contracts, so an operation that is new is tried by itself. Answers the trespasses that succeeded, or
// were answered in another way than what does not exist.
import { randomUUID } from 'node:crypto';
import type { Contract, Operation } from '@tessera/server/http/contract';
import type { Role } from '@tessera/server/rights/contract';
import { sql } from 'kysely';
import { many } from '../../server/db/index.ts';
import { type Expected, MATRIX } from './matrix.ts';
import { type Furnished, type Jar, ORIGIN, type Send, type Siege } from './server-siege.ts';

export interface Cast {
  readonly here: Siege;
  /** Who attacks. */
  readonly ours: Furnished;
  /** Whose records are attacked. */
  readonly theirs: Furnished;
  /** The members of ours, by role. */
  readonly members: Readonly<Record<Role, Jar>>;
  /** Signed in, and a member of nothing. */
  readonly stranger: Jar;
}

type Input = Readonly<Record<string, unknown>>;
type Named = readonly [name: string, operation: Operation];

export async function trespasses(
  contracts: Readonly<Record<string, Contract>>,
  send: Send,
  cast: Cast,
): Promise<readonly string[]> {
  const operations = Object.entries(contracts).flatMap(([slice, contract]) =>
    Object.entries(contract).map(([name, operation]): Named => [`${slice}.${name}`, operation]),
  );
  const before = await recordsOf(cast);
  const found: string[] = [];
  for (const named of operations) {
    const told = [...(await byNobody(named, send, cast)), ...(await byOthers(named, send, cast))];
    found.push(...told, ...(await byRoles(named, send, cast)));
    found.push(...(await withTheirRecords(named, send, cast)), ...(await smuggled(named, send, cast)));
    if ((await recordsOf(cast)) !== before) found.push(`${named[0]} changed records of others`);
  }
  return found;
}

/** What was written down by hand; an operation that stands nowhere is for nobody. */
const expectedOf = (name: string): Expected => MATRIX[name] ?? [];

/** Whoever has not signed in. */
async function byNobody([name, operation]: Named, send: Send, { theirs }: Cast): Promise<readonly string[]> {
  if (expectedOf(name) === 'anyone') return [];
  const answer = await asked(send, operation, inputOf(operation, theirs.ids));
  return expected(`${name} by nobody`, answer, { status: 401, code: 'sign-in-needed' }, theirs);
}

/** Whoever signed in and has no part in it; an organisation that is not theirs is none. */
async function byOthers([name, operation]: Named, send: Send, cast: Cast): Promise<readonly string[]> {
  const who = expectedOf(name);
  const { theirs, ours, members, stranger } = cast;
  if (who === 'anyone' || who === 'person') return [];
  const found: string[] = [];
  const others = { stranger, ...members, learner: ours.learner.jar, theirLearner: theirs.learner.jar };
  for (const [other, jar] of Object.entries(others)) {
    const answer = await asked(send, operation, inputOf(operation, theirs.ids), jar);
    if (who === 'operator') {
      found.push(...expected(`${name} by ${other}`, answer, { status: 403, code: 'operator-only' }, theirs));
      continue;
    }
    found.push(...expected(`${name} by ${other}`, answer, { status: 404, code: 'organisation-unknown' }, theirs));
    const nowhere = { ...theirs.ids, organisation: randomUUID() };
    const unknown = await asked(send, operation, inputOf(operation, nowhere), jar);
    if (!isSame(answer, unknown)) found.push(`${name} by ${other} tells that the organisation is there`);
  }
  return found;
}

/** Each role in its own organisation, with records that are nowhere and with those of others. */
async function byRoles([name, operation]: Named, send: Send, cast: Cast): Promise<readonly string[]> {
  const who = expectedOf(name);
  const { theirs, ours, members } = cast;
  if (typeof who === 'string') return [];
  const found: string[] = [];
  for (const [role, jar] of Object.entries(members)) {
    const may = who.includes(role as Role); // the keys of members are roles
    for (const ids of [unknownIds(), theirs.ids]) {
      const answer = await asked(send, operation, inputOf(operation, { ...ids, ...mine(ours) }), jar);
      if (holds(answer, theirs)) found.push(`${name} by ${role} of ours tells of others`);
      if (!may)
        found.push(...expected(`${name} by ${role} of ours`, answer, { status: 403, code: 'role-missing' }, theirs));
      else if (answer.status === 401 || (answer.status === 403 && !OWN_REASONS.includes(answer.code)))
        found.push(`${name}: ${role} of ours is turned away by ${answer.code}`);
    }
  }
  return found;
}

/** Why somebody with the right may be turned away all the same. */
const OWN_REASONS = ['identity-of-register'];

const mine = ({ organisation }: Furnished) => ({ organisation });

/** A record of theirs, asked for by somebody with every right elsewhere: answered as one that is nowhere. */
async function withTheirRecords([name, operation]: Named, send: Send, cast: Cast): Promise<readonly string[]> {
  const { input } = operation;
  const { ours, theirs, members } = cast;
  const who = expectedOf(name);
  if (who === 'anyone' || who === 'operator') return [];
  const ids = Object.keys(propertiesOf(input)).filter((member) => isId(member) && member !== 'organisation');
  const own = who === 'person' ? {} : mine(ours);
  const jars = who === 'person' ? [ours.learner.jar] : who.map((role) => members[role]);
  const found: string[] = [];
  for (const id of ids) {
    const others = Object.fromEntries(ids.map((other) => [other, ours.ids[other] ?? '']));
    const optional = !requiredOf(input).includes(id);
    const base = optional ? others : { ...theirs.ids, organisation: theirs.organisation };
    const with_ = (value: string) => inputOf(operation, { ...base, ...own, [id]: value }, optional ? [id] : []);
    for (const jar of jars) {
      const answer = await asked(send, operation, with_(theirs.ids[id] ?? ''), jar);
      const unknown = await asked(send, operation, with_(id === 'fingerprint' ? 'a'.repeat(64) : randomUUID()), jar);
      if (!isSame(answer, unknown))
        found.push(
          `${name} with ${id} of others: ${answer.status} ${answer.code}, unknown: ${unknown.status} ${unknown.code}`,
        );
      if (answer.status === 500) found.push(`${name} with ${id} of others is a fault`);
      if (holds(answer, theirs)) found.push(`${name} with ${id} of others tells of them`);
    }
  }
  return found;
}

/** Our organisation in the path, theirs in query and body, by every role. */
async function smuggled([name, operation]: Named, send: Send, cast: Cast): Promise<readonly string[]> {
  const { path, method } = operation;
  const { ours, theirs, members } = cast;
  if (typeof expectedOf(name) === 'string') return [];
  if (!path.includes(':organisation')) return [`${name} has no organisation in its path`];
  const extra = { organisation: theirs.organisation };
  const found: string[] = [];
  for (const [role, jar] of Object.entries(members)) {
    const ids = method === 'GET' ? unknownIds() : theirs.ids;
    const answer = await asked(send, operation, inputOf(operation, { ...ids, ...mine(ours) }), jar, extra);
    if (holds(answer, theirs)) found.push(`${name} by ${role} with a smuggled organisation tells of it`);
  }
  return found;
}

interface Answer {
  readonly status: number;
  readonly code: string;
  readonly text: string;
}

/** Sends what the client would, and more if wanted: `extra` goes into query and body beside what the path says. */
export async function asked(
  send: Send,
  operation: Operation,
  input: Input,
  jar?: Jar,
  extra: Input = {},
): Promise<Answer> {
  const { method, path, takesFile } = operation;
  const rest = { ...input };
  const address = path.replace(/:(\w+)/g, (_, member: string) => {
    delete rest[member];
    return encodeURIComponent(String(input[member]));
  });
  const url = new URL(`/api${address}`, ORIGIN);
  const given = { ...rest, ...extra };
  const inQuery = method === 'GET' || method === 'DELETE';
  for (const [member, value] of Object.entries(inQuery ? given : extra)) url.searchParams.set(member, String(value));
  const headers: Record<string, string> = { Origin: ORIGIN };
  let body: string | FormData | undefined;
  if (takesFile) {
    const { file: _, ...members } = given;
    body = new FormData();
    body.set('input', JSON.stringify(members));
    body.set('file', new Blob(['family_name\n']));
  } else if (!inQuery) {
    headers['Content-Type'] = 'application/json';
    body = JSON.stringify(given);
  }
  const request = new Request(url, { method, headers, ...(body !== undefined && { body }) });
  const answer = await send(request, jar === undefined ? {} : { jar: new Map(jar) });
  const text = await answer.text();
  const code = /"code":"([a-z-]+)"/.exec(text)?.[1] ?? '';
  return { status: answer.status, code, text };
}

function expected(
  what: string,
  answer: Answer,
  { status, code }: { readonly status: number; readonly code: string },
  theirs: Furnished,
): readonly string[] {
  const found = holds(answer, theirs) ? [`${what} tells of others`] : [];
  if (answer.status === status && answer.code === code) return found;
  return [...found, `${what}: ${answer.status} ${answer.code || answer.text.slice(0, 60)}, not ${status} ${code}`];
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** But for the ids that were asked for. */
const isSame = (one: Answer, other: Answer): boolean =>
  one.status === other.status && one.text.replace(UUID, '') === other.text.replace(UUID, '');

const holds = ({ text }: Answer, { word }: Furnished): boolean => text.toLowerCase().includes(word.toLowerCase());

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, { readonly pattern?: string }>>;
  readonly required?: readonly string[];
}

const propertiesOf = (schema: ObjectSchema) => schema.properties ?? {};
const requiredOf = (schema: ObjectSchema) => schema.required ?? [];

const isId = (member: string): boolean => ID_MEMBERS.includes(member);
const ID_MEMBERS = [
  ...['organisation', 'design', 'copyOf', 'import', 'result', 'order', 'credential', 'claim', 'invitation', 'person'],
  ...['held', 'share', 'fingerprint', 'provider', 'client'],
  ...['session', 'passkey', 'linked', 'work', 'mandate'],
  ...['request', 'consent'],
  ...['unit', 'parent', 'alliance', 'application', 'evidence'],
  'entry',
];

const unknownIds = (): Readonly<Record<string, string>> =>
  Object.fromEntries(ID_MEMBERS.map((member) => [member, member === 'fingerprint' ? 'a'.repeat(64) : randomUUID()]));

/** What is required, and `more`. A member nobody here has heard of has to be taught. */
export function inputOf(
  { input }: Operation,
  ids: Readonly<Record<string, string>>,
  more: readonly string[] = [],
): Input {
  const properties = propertiesOf(input);
  for (const [member, { pattern }] of Object.entries(properties))
    if (pattern?.startsWith('^[0-9a-f]{8}-') && !isId(member)) throw new Error(`whose is the id ${member}?`);
  const wanted = [...requiredOf(input), ...more];
  return Object.fromEntries(wanted.map((member) => [member, ids[member] ?? sampleOf(member)]));
}

function sampleOf(member: string): unknown {
  if (!(member in SAMPLES)) throw new Error(`what is to be sent as ${member}?`);
  return SAMPLES[member];
}

const IDENTITY = {
  legalName: { en: 'Taken Over' },
  country: 'MT',
  legalIdentifier: 'VATMT-99999999',
  placeOfIssue: 'Nowhere',
  timeZone: 'Europe/Malta',
  language: 'en',
};

const SAMPLES: Input = {
  alternative: 'A mark',
  answer: '{}',
  askedOf: 'nobody',
  asks: 'access',
  body: 'Tell me what you have.',
  code: '000000',
  count: 1,
  days: 1,
  overlap: false,
  scopes: ['designs-read'],
  draft: { language: 'en' },
  email: 'thief@elsewhere.example',
  file: new Blob([]),
  form: 'jsonl',
  format: 'open-badge',
  holderIdentifier: 'VATMT-77777777',
  identifier: 'VATMT-77777777',
  identity: IDENTITY,
  kind: 'issuing-seal',
  identityProvider: 'campus',
  language: 'en',
  learner: { familyName: 'Thief', givenName: 'Tom' },
  list: 'country',
  name: 'Tom Thief',
  names: { en: 'Taken' },
  owner: 'thief@elsewhere.example',
  passkeyOnly: false,
  password: '',
  policy: { scope: 'All', evidence: 'None', days: 1, contact: 'Tom', appeal: 'None' },
  reason: 'other',
  recoveryCode: 'XXXX-XXXX-XXXX-XXXX',
  revision: 1,
  roles: [{ role: 'owner' }],
  secret: 'x'.repeat(43),
  statement: 'Taken.',
  text: 'Taken.',
  title: 'Taken',
  review: true,
  comments: [{ element: 'title', text: 'Taken.' }],
  issue: true,
  to: 'in-work',
  token: 'x'.repeat(43),
  url: 'https://elsewhere.example/',
  validFrom: '2026-01-01',
  version: 1,
  work: '0190a000-0000-7000-8000-00000000a0b0',
};

/** What the sealing of a log adds to it in the background, whoever does something. */
const BY_SEALING = ['batch', 'position'];

/** Every row of every table that belongs to them, by organisation or by person, as one text. */
async function recordsOf({ here, theirs }: Cast): Promise<string> {
  const { sql: on } = here.world.db;
  const tables = await many(
    sql<{ schema: string; name: string; key: string }>`
      select table_schema as schema, table_name as name, column_name as key from information_schema.columns
      where column_name in ('organisation', 'person') and table_schema not in ('information_schema', 'pg_catalog', 'jobs')
        and (table_schema, table_name) <> ('people', 'act_batch')`,
    on,
  );
  const people = [theirs.ids['person'] ?? '', (await theirs.learner.people.me({})).person];
  const texts: string[] = [];
  for (const { schema, name, key } of tables) {
    const rows = await many(
      sql<{ row: string }>`
        select (to_jsonb(t) - ${BY_SEALING}::text[])::text as row from ${sql.table(`${schema}.${name}`)} as t
        where ${sql.ref(key)} = any(${key === 'person' ? people : [theirs.organisation]}::uuid[]) order by 1`,
      on,
    );
    texts.push(`${schema}.${name} ${rows.map(({ row }) => row).join('\n')}`);
  }
  return texts.sort().join('\n\n');
}
