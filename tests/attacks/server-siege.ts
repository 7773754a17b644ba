// Two organisations of one installation, furnished alike, and everybody who has a part in them: what the attacks on the
// server begin with. All of it comes in by HTTP; the clock can be put forward, each request comes from another network
// unless it is told one, and what the program logs is kept.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { connect } from '@tessera/client';
import { readConfig } from '@tessera/server/config';
import { listOutbox, readOutbox } from '@tessera/server/outbox';
import { openPlatform } from '@tessera/server/platform';
import { openLog } from '../../server/io/log.ts';
import { ensureSetUpLink, ownOf } from '../../server/people/index.ts';
import { addPasskeyRow } from '../../server/people/store/passkeys.ts';
import { addLinkedRow } from '../../server/people/store/ways.ts';
import { embeddedFolder } from '../databases.ts';

export const ORIGIN = 'http://localhost:8080';
export const DAY = 24 * 3600_000;

export type Jar = Map<string, string>;
export type Person = ReturnType<typeof connect> & { readonly jar: Jar; readonly email: string };
export type Siege = Awaited<ReturnType<typeof siege>>;

/** Answers a request as the application does; whoever has cookies gets new ones. */
export type Send = (request: Request, from?: { readonly jar?: Jar; readonly address?: string }) => Promise<Response>;

export async function siege(t: TestContext, settings: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-siege-'));
  const template = await embeddedFolder();
  const config = readConfig({
    TESSERA_DATA: join(folder, 'data'),
    TESSERA_KEY_FILE: join(folder, 'key'),
    PUBLIC_URL: ORIGIN,
    ...settings,
  });
  mkdirSync(config.dataFolder, { mode: 0o700 });
  cpSync(template, join(config.dataFolder, 'database'), { recursive: true });
  rmSync(template, { recursive: true });
  const logged: string[] = [];
  let ahead = 0;
  let held: number | undefined;
  const clock = () => (held ?? Date.now()) + ahead;
  const platform = await openPlatform(
    config,
    openLog(clock, 'debug', { write: (line: string) => void logged.push(line) }),
  );
  const { world } = platform;
  Object.assign(world, { clock }); // before anything is made of it
  const worker = platform.startWork();
  t.after(async () => {
    await worker.stop();
    await platform.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const app = platform.app({ pages: async () => new Response('no pages here', { status: 404 }), assets: folder });
  const send = sendTo(app);
  const outbox = join(config.dataFolder, 'outbox');
  return {
    platform,
    world,
    folder,
    send,
    logged,
    settled: () => worker.idle(),
    later: (milliseconds: number) => {
      ahead += milliseconds;
    },
    /** From here on time passes by `later` alone: what comes back with time does not while tries are counted. */
    holdTime: () => {
      held = Date.now();
    },
    /** Newest first, as they were sent. */
    async letters(to: string) {
      const entries = (await listOutbox(outbox)).filter((entry) => entry.to === to);
      const found = await Promise.all(entries.map(({ id }) => readOutbox(outbox, id)));
      return found.flatMap((letter) => (letter === undefined ? [] : [letter]));
    },
    visitor: (email = '', address?: string): Person => visitorBy(send, email, address),
    async signedIn(email: string): Promise<Person> {
      const person = visitorBy(send, email);
      await person.people.askSignIn({ email });
      await worker.idle();
      await person.people.finishSignIn({ code: await this.code(email) });
      return person;
    },
    /** The newest code that was sent. */
    async code(email: string): Promise<string> {
      const codes = (await this.letters(email)).map(({ text }) => /^\d{6}$/m.exec(text)?.[0]);
      return codes.find((code) => code !== undefined) ?? '';
    },
    async operator(email: string): Promise<Person> {
      const person = visitorBy(send, email);
      const link = await ensureSetUpLink(world);
      await person.people.setUp({ secret: link?.split('#')[1] ?? '', email, name: 'Olga Berg (invented)' });
      return person;
    },
    /** What the newest letter with a link to a claim carries. */
    async claimSecret(email: string): Promise<string> {
      const texts = (await this.letters(email)).map(({ text }) => text);
      const found = texts.map((text) => /\/claim#([\w-]{43})/.exec(text)?.[1]).find((secret) => secret !== undefined);
      if (found === undefined) throw new Error(`no letter with a link to ${email}`);
      return found;
    },
  };
}

/** What a designer types of a design; the rest is the organisation's to say. */
export const BREAD = {
  language: 'en',
  title: { en: 'Baking bread' },
  learningOutcomes: [{ title: { en: 'Makes a sourdough' } }],
  workload: { ects: 2, hours: 50 },
  level: { eqf: '4' },
  assessments: [{ type: 'practical assessment' }],
  participation: { modes: ['Blended'] },
  qualityAssurance: [{ type: 'Institutional Quality Assurance', title: { en: 'Review' }, body: 'provider' }],
};

let networks = 0;

/** As the server hands requests to an application: with the address of the other end. */
export function sendTo(app: { fetch(request: Request, env: unknown): Response | Promise<Response> }): Send {
  return async (request, { jar = new Map(), address } = {}) => {
    const cookies = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    if (cookies !== '') request.headers.set('Cookie', cookies);
    networks += 1;
    const remoteAddress = address ?? `198.18.${(networks >> 8) & 255}.${networks & 255}`;
    const answer = await app.fetch(request, { incoming: { headers: {}, socket: { remoteAddress } } });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const [name = '', value = ''] = pair.split('=', 2);
      if (/;\s*max-age=0\b/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
}

function visitorBy(send: Send, email: string, address?: string): Person {
  const jar: Jar = new Map();
  const from = { jar, ...(address !== undefined && { address }) };
  return { ...connect({ origin: ORIGIN, fetch: (request) => send(request, from) }), jar, email };
}

/** What opens somebody's account, and where it is open. */
async function waysOf({ world }: Siege, { people }: Person) {
  const { sql } = world.db;
  const [{ person }, { sessions }] = [await people.me({}), await people.sessions({})];
  const [passkey, linked] = [world.newId(), world.newId()];
  const key = { credential: world.random(16), public_key: world.random(77), counter: 0, transports: [], synced: false };
  await addPasskeyRow(world.random(32), { ...key, passkey, name: 'Key', made: world.clock() }, ownOf(person), sql);
  const there = { provider: 'campus', label: 'learner', made: world.clock() };
  await addLinkedRow(`${person} at campus`, { ...there, linked }, ownOf(person), sql);
  return { session: sessions[0]?.session ?? '', passkey, linked };
}

/** Whose records have which ids: by the names that operations give their members. */
export interface Furnished {
  readonly word: string;
  readonly organisation: string;
  readonly owner: Person;
  /** Holds a credential, and has a link that shows it. */
  readonly learner: Person;
  readonly ids: Readonly<Record<string, string>>;
  readonly version: number;
  /** Bearer secrets: of a claim that was taken, of one that waits, of a link. */
  readonly secrets: { readonly taken: string; readonly waiting: string; readonly token: string };
}

/** `word` stands in every text of the organisation, so that a text of it is known wherever it turns up. */
export async function furnish(here: Siege, operator: Person, word: string, number: string): Promise<Furnished> {
  const at = (name: string): string => `${name}@${word.toLowerCase()}.example`;
  const identity = {
    legalName: { en: `${word} College (invented)` },
    country: 'MT',
    legalIdentifier: `VATMT-${number}`,
    placeOfIssue: `${word}ville`,
    timeZone: 'Europe/Malta',
    language: 'en',
  };
  const { organisation } = await operator.organisations.found({ identity, owner: at('owner') });
  const owner = await here.signedIn(at('owner'));
  const [invited] = (await owner.organisations.mine({})).invitations;
  await owner.organisations.accept({ organisation, invitation: invited?.invitation ?? '' });
  await owner.people.nameMe({ name: `${word} Owner` });
  await owner.trust.makeTrialSeal({ organisation });
  const { invitation } = await owner.organisations.invite({
    organisation,
    email: at('invited'),
    roles: [{ role: 'reader' }],
  });

  const title = `${word} bread`;
  const { design } = await owner.catalogue.begin({ organisation, title, language: 'en' });
  const draft = { ...BREAD, title: { en: title } };
  const { revision } = await owner.catalogue.save({ organisation, design, draft, revision: 1 });
  const { version } = await owner.catalogue.publish({ organisation, design, revision });

  const uploaded = async (rows: readonly string[]): Promise<string> => {
    const file = new Blob([['family_name,given_name,provider_number,email', ...rows].join('\n')]);
    const given = { organisation, design, version, name: `${word}.csv`, file };
    return (await owner.assessing.upload(given)).import;
  };
  const first = await uploaded([
    `${word}son,Anna,${word}-1,${at('learner')}`,
    `${word}son,Bela,${word}-2,${at('waiting')}`,
    `${word}son,Cleo,${word}-3,`,
  ]);
  await here.settled();
  await owner.assessing.confirm({ organisation, import: first });
  await here.settled();
  const { order } = await owner.issuing.order({ organisation, design, version, count: 3 });
  await here.settled();
  const second = await uploaded([`${word}son,Dora,${word}-4,${at('ready')}`]);
  await here.settled();
  await owner.assessing.confirm({ organisation, import: second });
  const third = await uploaded([`${word}son,Ezra,${word}-5,${at('staged')}`]);
  await here.settled();

  const learner = await here.signedIn(at('learner'));
  const secrets = { taken: await here.claimSecret(at('learner')), waiting: await here.claimSecret(at('waiting')) };
  const { held } = await learner.wallet.takeClaim({ secret: secrets.taken });
  const { share, url } = await learner.wallet.share({ held, days: 7 });
  const { request } = await learner.myData.ask({ askedOf: organisation, asks: 'access', body: `All of ${word}` });
  const { consents } = await learner.myData.consents({});
  const { entries: letters } = await owner.wallet.letters({ organisation, search: 'Bela' });
  const [{ claim, credential } = { claim: '', credential: '' }] = letters;
  const { entries: ready } = await owner.assessing.results({ organisation, state: 'ready' });
  const { members } = await owner.organisations.members({ organisation });
  const { keys } = await owner.trust.keySet({ organisation });
  const scopes = ['designs-read' as const];
  const { client } = await owner.organisations.makeClient({ organisation, name: `${word} program`, scopes, days: 1 });
  const { mandate } = await owner.organisations.giveMandate({
    ...{ organisation, holderIdentifier: `NTRMT-${number}`, holderName: `${word} Partner` },
    ...{ statement: `By decision of ${word}.`, validFrom: '2026-01-01' },
  });
  const { unit } = await owner.organisations.makeUnit({ organisation, names: { en: `${word} unit` } });
  const { alliance } = await owner.organisations.makeAlliance({ organisation, name: `${word} alliance` });
  const { application } = await learner.organisations.apply({
    ...{ identity: { ...identity, legalIdentifier: `LEIMT-${number}` }, reason: `${word} awards bread.` },
  });
  const pdf = { application, name: `${word}.pdf`, file: new Blob(['%PDF-1.7']) };
  const { evidence } = await learner.organisations.addEvidence(pdf);
  const { entries: acts } = await owner.people.log({ organisation });
  return {
    word,
    organisation,
    owner,
    learner,
    version,
    secrets: { ...secrets, token: url.split('/').at(-1) ?? '' },
    ids: {
      organisation,
      ...{ design, copyOf: design, import: third, result: ready[0]?.result ?? '', order, credential, claim },
      ...{ invitation, person: members[0]?.person ?? '', held, share, provider: organisation },
      fingerprint: keys[0]?.fingerprint ?? '',
      ...{ client, mandate, unit, parent: unit, alliance, application, evidence },
      ...{ request, consent: consents[0]?.consent ?? '', entry: acts[0]?.act ?? '' },
      ...(await waysOf(here, learner)),
    },
  };
}
