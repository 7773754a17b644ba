// What logs.test.ts listens to: people at work with a real installation, and a database that breaks under them. Each answers
// the secrets that somebody was given on the way.
import assert from 'node:assert/strict';
import { ProblemAnswer, tokens } from '@tessera/client';
import { sql } from 'kysely';
import { openDatabase, run } from '../../server/db/index.ts';
import type { Letter } from '../crash/letters.ts';
import { type Client, clientOf, type Settings, until } from '../crash/running.ts';
import { BREAD } from './server-siege.ts';

/** Nothing but the output would ever say these. */
export const PEOPLE = [
  'olga.quist@tessera.example',
  'rut.attard@harbour.example',
  'gorga.zammit@home.example',
] as const;
export const NAMES = ['Quisling-Berg', 'Attardowska', 'Zammitowitz', 'Ġorġinella', '1999-10-02', 'HC-77341'] as const;
const [OLGA, RUT, LEARNER] = PEOPLE;

interface Told {
  readonly settings: Settings;
  readonly letters: readonly Letter[];
  /** Of PKCS#12 and of the suites. */
  readonly pkcs12: string;
  readonly vcApi: string;
}

export async function story(link: string, { settings, letters, pkcs12, vcApi }: Told): Promise<readonly string[]> {
  const origin = settings['PUBLIC_URL'] ?? '';
  const [olga, rut, learner] = [clientOf(settings), clientOf(settings), clientOf(settings)];
  const codes: string[] = [];
  await olga.people.setUp({ secret: link, email: OLGA, name: NAMES[0] });
  const { organisation } = await olga.organisations.found({ identity: IDENTITY, owner: RUT });
  codes.push(await signsIn(rut, RUT, letters));
  const [invited] = (await rut.organisations.mine({})).invitations;
  await rut.organisations.accept({ organisation, invitation: invited?.invitation ?? '' });
  await rut.people.nameMe({ name: NAMES[1] });
  await refused(rut.trust.importSeal({ organisation, password: pkcs12, file: new Blob(['no PKCS#12']) }));
  await rut.trust.makeTrialSeal({ organisation });

  const { design } = await rut.catalogue.begin({ organisation, title: 'Bread', language: 'en' });
  const { revision } = await rut.catalogue.save({ organisation, design, draft: BREAD, revision: 1 });
  const { version } = await rut.catalogue.publish({ organisation, design, revision });
  const rows = [
    'family_name,given_name,date_of_birth,provider_number,email',
    [NAMES[2], NAMES[3], NAMES[4], NAMES[5], LEARNER].join(','),
  ];
  const file = new Blob([rows.join('\n')]);
  const made = await rut.assessing.upload({ organisation, design, version, name: 'learners.csv', file });
  await until(() => done(rut.assessing.confirm({ organisation, import: made.import })), 200);
  await until(async () => (await rut.assessing.results({ organisation, state: 'ready' })).total === 1, 200);
  await rut.issuing.order({ organisation, design, version, count: 1 });
  await until(() => letters.some(({ secret }) => secret !== undefined), 200);
  const claim = letters.find(({ secret }) => secret !== undefined)?.secret ?? '';

  codes.push(await signsIn(learner, LEARNER, letters));
  const { held } = await learner.wallet.takeClaim({ secret: claim });
  const { url } = await learner.wallet.share({ held, days: 7 });
  const shared = url.split('/').at(-1) ?? '';
  const recovery = await learner.people.makeRecoveryCodes({});
  await refused(learner.people.leaveForOpenId({ identityProvider: 'campus' }));

  const program = await rut.organisations.makeClient({
    ...{ organisation, name: 'Student system', scopes: ['designs-read', 'organisation-read'], days: 1 },
  });
  const token = await tokens({ origin, clientId: program.clientId, clientSecret: program.secret })();
  const session = learner.jar.get('session') ?? '';
  assert.ok(session.length > 30);
  const cookie = { Cookie: [...learner.jar].map(([name, value]) => `${name}=${value}`).join('; ') };
  const bearer = { Authorization: `Bearer ${token}` };
  // Rightly, and in the wrong places: what somebody pastes, types into an address, sends broken, asks for without a right.
  const asked: readonly (readonly [path: string, init?: RequestInit])[] = [
    [`/api/organisations/${organisation}/designs`, { headers: bearer }],
    [`/api/organisations/${organisation}/members`, { headers: bearer }],
    [`/api/organisations/${organisation}/designs?access_token=${token}`],
    [`/api/organisations/${token}/designs`, { headers: bearer }],
    [`/en/shared/${shared}`],
    [`/en/shared/${shared}?email=${encodeURIComponent(LEARNER)}`],
    [`/en/claim?secret=${claim}`, { headers: cookie }],
    [`/en/my/${held}`, { headers: cookie }],
    [`/en/desk/${organisation}/credentials?search=${NAMES[2]}`, { headers: cookie }],
    [`/${LEARNER}/${session}`, { headers: { ...cookie, 'User-Agent': LEARNER, Referer: `${origin}/${LEARNER}` } }],
    [`/x/${Buffer.from(LEARNER).toString('base64')}`],
    [`/api/${encodeURIComponent(LEARNER)}`],
    ['/.well-known/vc-suites.json', { headers: { Authorization: `Bearer ${vcApi}` } }],
    [`/.well-known/vc-suites.json?token=${vcApi}`],
    [
      '/oauth/token',
      { method: 'POST', body: new URLSearchParams({ client_secret: program.secret, username: LEARNER }) },
    ],
    ['/api/people/sign-in', { method: 'POST', body: `{"email":"${LEARNER}`, headers: JSON_TYPE }],
    ['/api/claims/open', { method: 'POST', body: JSON.stringify({ secret: claim, [LEARNER]: 1 }), headers: JSON_TYPE }],
    ['/api/verify', { method: 'POST', body: JSON.stringify({ text: `${LEARNER} ${NAMES[2]}` }), headers: JSON_TYPE }],
    ['/en/verify', { method: 'POST', body: new URLSearchParams({ text: NAMES[2] }), headers: { Origin: origin } }],
  ];
  for (const [path, init] of asked) await (await fetch(origin + path, init)).arrayBuffer();
  await fetch(`${origin}/oauth/revoke`, {
    method: 'POST',
    body: new URLSearchParams({ token, client_id: program.clientId, client_secret: program.secret }),
  });
  // A mailbox that says no names whom it does not know.
  await rut.organisations.invite({ organisation, email: `bounces+${RUT}`, roles: [{ role: 'reader' }] });
  await until(async () => {
    const { invitations } = await rut.organisations.members({ organisation });
    return invitations.some(({ undelivered }) => undelivered !== undefined);
  }, 200);
  const jars = [olga, rut, learner].flatMap(({ jar }) => [...jar.values()]);
  const told = recovery.codes.flatMap((code) => [code, code.replaceAll('-', '')]);
  return [...codes, ...jars, ...told, claim, shared, program.secret, token];
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

const IDENTITY = {
  legalName: { en: 'Harbour College (invented)' },
  country: 'MT',
  legalIdentifier: 'VATMT-00000000',
  placeOfIssue: 'Valletta',
  timeZone: 'Europe/Malta',
  language: 'en',
};

/** Answers the code. */
async function signsIn(client: Client, email: string, letters: readonly Letter[]): Promise<string> {
  const before = letters.length;
  await client.people.askSignIn({ email });
  const codeIn = () =>
    letters.slice(before).flatMap(({ to, raw }) => (to === email ? (/^\d{6}(?=\r?$)/m.exec(raw)?.[0] ?? []) : []))[0];
  await until(() => codeIn() !== undefined, 100);
  const code = codeIn() ?? '';
  await client.people.finishSignIn({ code });
  return code;
}

const refused = (asked: Promise<unknown>) => assert.rejects(asked, ProblemAnswer);

const done = (asked: Promise<unknown>): Promise<boolean> =>
  asked.then(
    () => true,
    (error: unknown) => {
      if (error instanceof ProblemAnswer) return false;
      throw error;
    },
  );

/** The database says no, and quotes whatever it was given; then there is a part of it no more. */
export async function breaking(databaseUrl: string, { settings, letters }: Told): Promise<readonly string[]> {
  const db = await openDatabase({ url: databaseUrl });
  const origin = settings['PUBLIC_URL'] ?? '';
  const said: string[] = [];
  try {
    const [rut, late] = [clientOf(settings), clientOf(settings)];
    said.push(await signsIn(rut, RUT, letters));
    const [{ organisation } = { organisation: '' }] = (await rut.organisations.mine({})).organisations;
    const program = await rut.organisations.makeClient({ organisation, name: 'P', scopes: ['designs-read'], days: 1 });
    // Postgres tells the whole row that it does not take.
    for (const table of ['people.session', 'organisations.client_token', 'wallet.share', 'people.person'])
      await run(sql`alter table ${sql.table(table)} add constraint never check (false) not valid`, db.sql);
    const broke = async (asked: Promise<unknown>): Promise<void> =>
      assert.rejects(asked, (error) => error instanceof ProblemAnswer && error.status === 500);
    await broke(signsIn(late, LEARNER, letters));
    await broke(rut.people.nameMe({ name: NAMES[1] }));
    await broke(tokens({ origin, clientId: program.clientId, clientSecret: program.secret })());
    // And a trigger may say whatever it likes.
    await run(
      sql`create function public.loud() returns trigger language plpgsql
        as 'begin raise exception ''loud: %'', new using detail = new::text, hint = new::text; end'`,
      db.sql,
    );
    await run(
      sql`create trigger loud before insert on organisations.invitation for each row execute function public.loud()`,
      db.sql,
    );
    await broke(rut.organisations.invite({ organisation, email: LEARNER, roles: [{ role: 'reader' }] }));
    await run(sql`alter table organisations.member rename to taken_away`, db.sql);
    await broke(rut.organisations.mine({}));
    const page = await fetch(`${origin}/en/desk`, {
      headers: { Cookie: [...rut.jar].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    assert.equal(page.status, 500);
    for (const word of [...PEOPLE, ...NAMES])
      assert.ok(!(await page.clone().text()).includes(word), 'nor is it answered');
    said.push(...rut.jar.values(), ...late.jar.values(), program.secret);
  } finally {
    await db.close();
  }
  return said;
}
