// What the load reads: an operator, a college with a trial seal, a published design, a learner who shares a credential. By
// the API and by letters, as people do it.
import { type connect, connect as connected } from '@tessera/client';
import { type Jar, sendWith } from '../../tests/jar.ts';
import { BREAD } from '../../tests/attacks/server-siege.ts';
import type { Post } from './post.ts';
import type { Program } from './program.ts';

type Person = ReturnType<typeof connect>;

/** Paths of pages, by what they are called in the table. */
export type Paths = Readonly<Record<string, string>>;

export async function furnish(program: Program, post: Post): Promise<Paths> {
  const operator = visitorOf(program);
  const name = 'Olga Berg (invented)';
  await operator.people.setUp({ secret: program.setUpSecret, email: 'olga@tessera.example', name });
  const { organisation } = await operator.organisations.found({ identity: COLLEGE, owner: 'owner@college.example' });
  const owner = await signedIn(program, post, 'owner@college.example');
  const { invitations } = await owner.organisations.mine({});
  await owner.organisations.accept({ organisation, invitation: invitations[0]?.invitation ?? '' });
  await owner.trust.makeTrialSeal({ organisation });
  const { design } = await owner.catalogue.begin({ organisation, title: 'Baking bread', language: 'en' });
  const { revision } = await owner.catalogue.save({ organisation, design, draft: BREAD, revision: 1 });
  const { version } = await owner.catalogue.publish({ organisation, design, revision });
  const file = new Blob(['family_name,given_name,provider_number,email\nBorg,Anna,C-1,anna@learners.example\n']);
  const list = await owner.assessing.upload({ organisation, design, version, name: 'one.csv', file });
  const ready = async () => (await owner.assessing.import({ organisation, import: list.import })).state === 'ready';
  await until(ready);
  await owner.assessing.confirm({ organisation, import: list.import });
  await until(async () => (await owner.assessing.results({ organisation, state: 'ready' })).total === 1);
  await owner.issuing.order({ organisation, design, version, count: 1 });
  const claim = /\/claim#([\w-]{43})/;
  await until(async () => post.rawTo('anna@learners.example').some((raw) => claim.test(raw)));
  const secret = claim.exec(post.rawTo('anna@learners.example').join('\n'))?.[1] ?? '';
  const learner = await signedIn(program, post, 'anna@learners.example');
  const { held } = await learner.wallet.takeClaim({ secret });
  const { url } = await learner.wallet.share({ held, days: 7 });
  return {
    'home page': '/en',
    catalogue: '/en/catalogue',
    'published design': `/en/catalogue/${design}`,
    'shared credential, verified each time': new URL(url).pathname,
    'verify page': '/en/verify',
  };
}

function visitorOf({ origin }: Program): Person {
  const jar: Jar = new Map();
  return connected({ origin, fetch: (request) => sendWith(jar, request, fetch) });
}

async function signedIn(program: Program, post: Post, email: string): Promise<Person> {
  const person = visitorOf(program);
  const code = post.codeFor(email);
  await person.people.askSignIn({ email });
  await person.people.finishSignIn({ code: await code });
  return person;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let look = 0; !(await isSo()); look += 1) {
    if (look > 300) throw new Error('it does not come to that');
    await new Promise((done) => setTimeout(done, 100));
  }
}

const COLLEGE = {
  legalName: { en: 'Harbour College (invented)' },
  country: 'MT',
  legalIdentifier: 'VATMT-00000000',
  placeOfIssue: 'Valletta',
  timeZone: 'Europe/Malta',
  language: 'en',
};
