// What an operation says the log has of it is what the log has of it: nothing less, nothing more, and of what was refused
// nothing at all.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { hasSentence } from '@tessera/messages';
import type { Operation } from '@tessera/server/http/contract';
import { CONTRACTS } from '../server/http/contracts.ts';
import { sql } from 'kysely';
import { many, one, run } from '../server/db/index.ts';
import { demonstration } from '../server/demonstration/contract.ts';
import { BREAD, type Furnished, furnish, type Person, type Siege, siege } from './attacks/server-siege.ts';

const OPERATIONS: readonly (readonly [name: string, operation: Operation])[] = Object.entries({
  ...CONTRACTS,
  demonstration,
}).flatMap(([slice, contract]) =>
  Object.entries(contract).map(([name, operation]) => [`${slice}.${name}`, operation] as const),
);

test('every operation that is no GET says what is noted, or why nothing is', () => {
  const silent = OPERATIONS.filter(([, { method, acts, changesNothing }]) => {
    const says = (acts !== undefined && acts.length > 0) !== (changesNothing !== undefined);
    return method === 'GET' ? acts !== undefined || changesNothing !== undefined : !says;
  });
  assert.deepEqual(
    silent.map(([name]) => name),
    [],
  );
});

test('every act has a sentence', () => {
  const codes = new Set(OPERATIONS.flatMap(([, { acts = [] }]) => acts));
  assert.ok(codes.size > 30);
  assert.deepEqual(
    [...codes].filter((code) => !hasSentence(`act.${code}`)),
    [],
  );
});

/** Of slices that stood before there was a log: all of these are called below. */
const WHOLE = ['trust', 'catalogue', 'assessing', 'issuing', 'wallet'];
/** Imports need a file of a trust service provider; trust.test.ts has one. */
const ELSEWHERE = ['trust.importSeal'];
/** Left only at times: a key is made once, a copied passkey is turned away, few sign in in that many browsers. */
const RARE = ['badge-key-made', 'passkey-copied', 'session-displaced'];
/** What jobs do meanwhile. */
const BY_JOBS = ['order-sealed'];

interface Called {
  readonly name: string;
  readonly codes: readonly string[];
  readonly refused: boolean;
}

test('in a story', async (t) => {
  const called = await story(t);

  await t.test('what is done leaves what was said, and each of it', () => {
    const done = called.filter(({ refused }) => !refused);
    const faults = OPERATIONS.flatMap(([name, { acts = [] }]) => {
      const mine = done.filter((call) => call.name === name);
      const seen = [...new Set(mine.flatMap(({ codes }) => codes))].sort();
      const stray = seen.filter((code) => !acts.includes(code));
      const silent = acts.length > 0 && mine.some(({ codes }) => codes.length === 0);
      const never = mine.length === 0 ? [] : acts.filter((code) => !seen.includes(code) && !RARE.includes(code));
      return [
        ...(stray.length > 0 ? [`${name} leaves ${stray.join()}`] : []),
        ...(silent ? [`${name} leaves nothing`] : []),
        ...(never.length > 0 ? [`${name} never leaves ${never.join()}`] : []),
      ];
    });
    assert.deepEqual(faults, []);
  });

  await t.test('what is refused leaves nothing', () => {
    const refused = called.filter((call) => call.refused);
    assert.ok(refused.length >= 8, `${refused.length} were refused`);
    assert.deepEqual(
      refused.filter(({ codes }) => codes.length > 0),
      [],
    );
  });

  await t.test('all operations of the slices that it is about were called', () => {
    const done = new Set(called.filter(({ refused }) => !refused).map(({ name }) => name));
    const left = OPERATIONS.filter(([name, { acts }]) => acts !== undefined && WHOLE.includes(name.split('.')[0] ?? ''))
      .map(([name]) => name)
      .filter((name) => !done.has(name) && !ELSEWHERE.includes(name));
    assert.deepEqual(left, []);
    assert.ok(done.size > 45, `${done.size} operations were called`);
  });
});

async function story(t: TestContext): Promise<readonly Called[]> {
  const here = await siege(t);
  const called: Called[] = [];
  const watch = (person: Person): Person => watched(person, here, called);
  const seen: Siege = {
    ...here,
    signedIn: async (email: string) => watch(await here.signedIn(email)),
    operator: async (email: string) => watch(await here.operator(email)),
    visitor: (email?: string, address?: string) => watch(here.visitor(email, address)),
  };
  const operator = await seen.operator('operator@installation.example');
  const college = await furnish(seen, operator, 'Azure', '11110000');
  await members(college, operator, seen);
  await designs(college);
  await reviews(college, seen);
  await lists(college, seen);
  await credentials(college, seen);
  await accounts(seen);
  return called;
}

/** The same person, of whose every call is told what the log has of it. */
function watched(person: Person, here: Siege, called: Called[]): Person {
  const { sql: on } = here.world.db;
  const slices = Object.keys(CONTRACTS) as readonly (keyof typeof CONTRACTS)[]; // its own keys
  const clients = slices.map((slice) => {
    const client: Readonly<Record<string, Call>> = person[slice] as never; // one function an operation
    const calls = Object.entries(client).map(([operation, call]) => {
      const name = `${slice}.${operation}`;
      return [
        operation,
        async (input: unknown) => {
          const since = await lastAct(on);
          try {
            const answer = await call(input);
            called.push({ name, codes: await actsSince(since, on), refused: false });
            return answer;
          } catch (error) {
            called.push({ name, codes: await actsSince(since, on), refused: true });
            throw error;
          }
        },
      ];
    });
    return [slice, Object.fromEntries(calls)];
  });
  return { ...person, ...Object.fromEntries(clients) };
}

type Call = (input: unknown) => Promise<unknown>;

async function lastAct(on: Siege['world']['db']['sql']): Promise<number> {
  const { last } = await one(
    sql<{ readonly last: number }>`select coalesce(max(sequence), 0) as last from people.act`,
    on,
  );
  return last;
}

async function actsSince(sequence: number, on: Siege['world']['db']['sql']): Promise<readonly string[]> {
  const rows = await many(
    sql<{ readonly code: string }>`select code from people.act where sequence > ${sequence} order by sequence`,
    on,
  );
  return rows.map(({ code }) => code).filter((code) => !BY_JOBS.includes(code));
}

const refused = (work: Promise<unknown>): Promise<void> =>
  assert.rejects(work, (error: unknown) => error instanceof Error && error.name === 'ProblemAnswer');

async function members({ organisation, owner, ids }: Furnished, operator: Person, here: Siege): Promise<void> {
  const { organisations } = owner;
  const { identity, revision } = await organisations.show({ organisation });
  await organisations.change({ organisation, identity: { ...identity, placeOfIssue: 'Gozo' }, revision });
  await refused(organisations.change({ organisation, identity, revision }));
  const entry = await operator.organisations.entry({ organisation });
  const amended = { ...entry.identity, legalName: { en: 'Azure Academy (invented)' } };
  await operator.organisations.amend({ organisation, identity: amended, revision: entry.revision });
  await operator.organisations.inviteOwner({ organisation, email: 'second@azure.example' });
  const again = await organisations.inviteAgain({ organisation, invitation: ids['invitation'] ?? '' });
  await organisations.withdrawInvitation({ organisation, ...again });
  await refused(organisations.withdrawInvitation({ organisation, invitation: ids['invitation'] ?? '' }));
  const roles = [{ role: 'reader' as const }];
  const { invitation } = await organisations.invite({ organisation, email: 'mia@azure.example', roles });
  const mia = await here.signedIn('mia@azure.example');
  await mia.organisations.accept({ organisation, invitation });
  await refused(mia.catalogue.begin({ organisation, title: 'Cake', language: 'en' }));
  const { person } = await mia.people.me({});
  await organisations.setRoles({ organisation, person, roles: [{ role: 'auditor' }] });
  await refused(organisations.setRoles({ organisation, person: ids['person'] ?? '', roles }));
  await organisations.removeMember({ organisation, person });
  const { unit } = await organisations.makeUnit({ organisation, names: { en: 'Ovens' } });
  await organisations.nameUnit({ organisation, unit, names: { en: 'Bakery' } });
  await organisations.closeUnit({ organisation, unit });
}

async function designs({ organisation, owner, ids }: Furnished): Promise<void> {
  const { design } = await owner.catalogue.begin({ organisation, title: 'Cake', language: 'en' });
  await refused(owner.catalogue.publish({ organisation, design, revision: 1 }));
  await refused(owner.catalogue.save({ organisation, design, draft: { title: { en: 'x' } }, revision: 9 }));
  await owner.catalogue.discard({ organisation, design });
  await refused(owner.catalogue.discard({ organisation, design: ids['design'] ?? '' }));
}

/** What takes two people; and a unit that has a design. */
async function reviews({ organisation, owner }: Furnished, here: Siege): Promise<void> {
  const email = 'rex@azure.example';
  const { invitation } = await owner.organisations.invite({ organisation, email, roles: [{ role: 'reviewer' }] });
  const rex = await here.signedIn(email);
  await rex.organisations.accept({ organisation, invitation });
  await owner.organisations.setFourEyes({ organisation, review: true, issue: false });
  const { design } = await owner.catalogue.begin({ organisation, title: 'Rolls', language: 'en' });
  const draft = { ...BREAD, title: { en: 'Rolls' } };
  const { revision } = await owner.catalogue.save({ organisation, design, draft, revision: 1 });
  await refused(owner.catalogue.publish({ organisation, design, revision }));
  await owner.catalogue.submit({ organisation, design, revision });
  await refused(owner.catalogue.approve({ organisation, design, revision }));
  const comments = [{ element: 'title' as const, text: 'Which rolls?' }];
  await rex.catalogue.giveBack({ organisation, design, revision, comments });
  await owner.catalogue.submit({ organisation, design, revision });
  await rex.catalogue.approve({ organisation, design, revision });
  await owner.organisations.setFourEyes({ organisation, review: false, issue: false });
  const { unit } = await owner.organisations.makeUnit({ organisation, names: { en: 'Rolls' } });
  await owner.catalogue.move({ organisation, design, unit });
}

async function lists({ organisation, owner, version, ids }: Furnished, here: Siege): Promise<void> {
  const { assessing } = owner;
  const { design = '', import: staged = '' } = ids;
  const text = 'family_name,given_name,provider_number\nVella,Fay,F-1\nVella,Gio,F-2';
  const upload = async (name: string): Promise<string> =>
    (await assessing.upload({ organisation, design, version, name, file: new Blob([text]) })).import;
  await assessing.choose({
    organisation,
    import: staged,
    columns: ['family_name', 'given_name', 'provider_number', 'email'],
  });
  await here.settled();
  await assessing.discard({ organisation, import: staged });
  await refused(assessing.confirm({ organisation, import: staged }));
  const first = await upload('first.csv');
  await here.settled();
  await assessing.confirm({ organisation, import: first });
  await assessing.undo({ organisation, import: first });
  const second = await upload('second.csv');
  await here.settled();
  await assessing.confirm({ organisation, import: second });
  const { entries } = await assessing.results({ organisation, state: 'ready', search: 'Gio' });
  await assessing.removeResult({ organisation, result: entries[0]?.result ?? '' });
}

async function credentials({ organisation, owner, learner, version, ids, secrets }: Furnished, here: Siege) {
  const { issuing, wallet } = owner;
  const { design = '', credential = '', claim = '', held = '', share = '' } = ids;
  const { count } = await issuing.preview({ organisation, design, version });
  await refused(issuing.order({ organisation, design, version, count: count + 1 }));
  const { order } = await issuing.order({ organisation, design, version, count });
  await here.settled();
  // It is done by now: so few are sealed before anybody could stop them.
  const put = (state: string) =>
    run(sql`update issuing."order" set state = ${state} where order_id = ${order}`, here.world.db.sql);
  await put('sealing');
  await issuing.stop({ organisation, order });
  await issuing.resume({ organisation, order });
  await here.settled();
  await put('stopped');
  await issuing.release({ organisation, order });
  await wallet.sendAgain({ organisation, claim, email: 'bela@azure.example' });
  await wallet.codes({ organisation, claim });
  await here.settled();
  const secret = await here.claimSecret('bela@azure.example');
  await here.visitor().wallet.notMe({ secret });
  await refused(here.visitor().wallet.notMe({ secret: secrets.taken }));
  await issuing.fileIn({ organisation, credential, format: 'open-badge' });
  await learner.wallet.heldFileIn({ held, format: 'vcdm-cose' });
  await learner.wallet.share({ held, elements: ['title'] });
  await learner.wallet.stopShare({ held, share });
  const corrected = { familyName: 'Borg', givenName: 'Bela', providerNumber: 'Azure-2' };
  const made = await issuing.correct({ organisation, credential, learner: corrected, text: 'A wrong name.' });
  await issuing.revoke({ organisation, credential: made.credential, reason: 'other', text: 'In error.' });
  await refused(issuing.revoke({ organisation, credential, reason: 'other', text: 'Again.' }));
}

async function accounts(here: Siege): Promise<void> {
  const visitor = here.visitor('noa@azure.example');
  await visitor.people.askSignIn({ email: visitor.email });
  await here.settled();
  await refused(visitor.people.finishSignIn({ code: '000000' }));
  await visitor.people.finishSignIn({ code: await here.code(visitor.email) });
  await visitor.people.nameMe({ name: 'Noa' });
  await visitor.people.signOut({});
}
