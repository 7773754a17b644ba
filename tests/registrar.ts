// A college with a seal and a published design, and somebody who uploads lists of learners and issues: what the tests of
// assessing and issuing begin with.
import type { TestContext } from 'node:test';
import { assessingJobs } from '../server/assessing/jobs.ts';
import { confirm } from '../server/assessing/decide.ts';
import { upload } from '../server/assessing/upload.ts';
import { begin } from '../server/catalogue/begin.ts';
import { publish } from '../server/catalogue/publish.ts';
import { save } from '../server/catalogue/save.ts';
import { ownDocuments } from '../server/http/documents.ts';
import { issuingDocuments } from '../server/issuing/documents.ts';
import { issuingJobs } from '../server/issuing/jobs.ts';
import { order } from '../server/issuing/order.ts';
import { type Consumer, type OutboxEvent, startWorker } from '../server/jobs/index.ts';
import { foundOrganisation } from '../server/organisations/index.ts';
import { type Acting, actingAsInstallation } from '../server/people/index.ts';
import { makeTrialKeys } from '../server/trust/index.ts';
import { trustDocuments } from '../server/trust/documents.ts';
import { verifyHere } from '../server/verifying/index.ts';
import type { World } from '../server/world.ts';
import { COLLEGE, twoColleges } from './colleges.ts';
import type { Store } from './databases.ts';

const DESIGN = {
  language: 'en',
  title: { en: 'Baking bread', mt: 'Il-ħobż' },
  learningOutcomes: [{ title: { en: 'Makes a sourdough' } }],
  workload: { ects: 2, hours: 50 },
  level: { eqf: '4' },
  validFor: 'P3Y',
  assessments: [{ type: 'practical assessment' }],
  participation: { modes: ['Blended'] },
  qualityAssurance: [{ type: 'Institutional Quality Assurance', title: { en: 'Review' }, body: 'provider' }],
};

export async function registrar(t: TestContext, store: Store) {
  const { world: still, ours, theirs } = await twoColleges(t, store);
  let now = still.clock();
  const world: World = { ...still, clock: () => now };
  await makeTrialKeys(ours, world);
  const design = await publishedBread(ours, world);
  const heard: OutboxEvent[] = [];
  const hears: Consumer = {
    name: 'test-hears',
    kinds: ['credentials-issued', 'credential-revoked', 'credential-corrected'],
    handle: async (event) => void heard.push(event),
  };
  const handlers = { ...assessingJobs(world).handlers, ...issuingJobs(world).handlers };
  const work = () => startWorker({ ...world, handlers, consumers: [hears] });
  let worker = work();
  t.after(() => worker.stop());
  const of = { design, version: 1 };
  const own = ownDocuments([...trustDocuments(world), ...issuingDocuments(world)], world.config.publicUrl, world.clock);

  return {
    world,
    ours,
    theirs,
    of,
    /** What the outbox told. */
    heard,
    later: (milliseconds: number) => {
      now += milliseconds;
    },
    settled: () => worker.idle(),
    /** What is done before anybody takes up the work that it orders. */
    async beforeWork<T>(step: () => Promise<T>): Promise<T> {
      await worker.stop();
      try {
        return await step();
      } finally {
        worker = work();
      }
    },
    async uploaded(csv: string, acting: Acting = ours): Promise<string> {
      const id = await upload({ ...of, name: 'learners.csv', file: new Blob([csv]) }, acting, world);
      await worker.idle();
      return id;
    },
    /** Results of so many learners, by way of a list. */
    async entered(count: number, prefix = 'N'): Promise<string> {
      const id = await this.uploaded(learnersCsv(count, prefix));
      await confirm({ import: id }, ours, world);
      await worker.idle();
      return id;
    },
    /** Ordered and sealed. */
    async issued(count: number, prefix = 'N'): Promise<string> {
      await this.entered(count, prefix);
      const id = await order({ ...of, count }, ours, world);
      await worker.idle();
      return id;
    },
    /** What anybody's verifier says of it now. */
    async verified(text: string) {
      const fetch: World['fetch'] = async (url) => (await own(url)) ?? { url, reason: 'not-found' };
      return (await verifyHere(text, { ...world, clock: () => now, fetch })).report;
    },
  };
}

/** An invented list; the numbers tell the learners apart. */
export const learnersCsv = (count: number, prefix = 'N'): string =>
  [
    'family_name,given_name,date_of_birth,provider_number,email,grade',
    ...Array.from(
      { length: count },
      (_, n) =>
        `Borg,Anna ${n},2001-02-${String((n % 28) + 1).padStart(2, '0')},${prefix}${n},anna.${n}@college.example,${n % 10}`,
    ),
  ].join('\n');

/** The same college in a world that is not a test's: for measuring. */
export async function collegeIn(world: World) {
  const organisation = await world.db.transaction((sql) =>
    foundOrganisation(COLLEGE, 'ada@harbour.example', world, sql),
  );
  const acting = actingAsInstallation(organisation);
  await makeTrialKeys(acting, world);
  return { acting, design: await publishedBread(acting, world) };
}

async function publishedBread(acting: Acting, world: World): Promise<string> {
  const id = await begin({ title: 'Baking bread', language: 'en' }, acting, world);
  const { revision } = await save({ design: id, draft: DESIGN, revision: 1 }, acting, world);
  await publish({ design: id, revision }, acting, world);
  return id;
}
