// Orders the credentials of all ready results of a selection. One transaction: results are given to the order, each
// credential gets its id and its slot, and the work is enqueued; or nothing of it happened.
import type { Problem } from '@tessera/credential';
import type { Sealer } from '@tessera/credential/seal';
import { orderResults, readySummary, type Result, type Selection } from '../assessing/index.ts';
import { designWithin, type OwnDesign, type PublishedDesign } from '../catalogue/index.ts';
import type { Sql } from '../db/index.ts';
import { enqueue } from '../jobs/index.ts';
import { type Acting, note } from '../people/index.ts';
import { Refusal, type RefusalProblem } from '../refusal.ts';
import { sealerOf } from '../trust/index.ts';
import type { World } from '../world.ts';
import { dayIn } from './day.ts';
import { fitness, listsUnder } from './seals.ts';
import { refuseEntered, refuseProgram } from './four-eyes.ts';
import { takeSlots } from './slots.ts';
import { addOrdered, type Ordered, type Waiting } from './store/credentials.ts';
import { addOrder } from './store/orders.ts';
import { mandateOf, refuseUnconfirmable, type UnderMandate } from './under-mandate.ts';

export interface OrderAsked extends Selection {
  /** What the person saw. */
  readonly count: number;
  readonly issuedOn?: string | undefined;
}

/** Rows that go to the database in one statement. */
const TOGETHER = 2_000;
/** Before all ids. */
export const FIRST = '00000000-0000-0000-0000-000000000000';

/** Answers the id of the order. */
export async function order(asked: OrderAsked, acting: Acting, world: World): Promise<string> {
  const design = await versionAsked(asked, acting, world.db.sql);
  const sealer = await sealerOf(acting, world);
  if (sealer === undefined) throw new Refusal(409, 'seal-missing');
  const { count, samples } = await readySummary(asked, acting, world.db.sql);
  refuseUnlessSeen(asked.count, count);
  const issuedOn = issueDay(asked, design, world);
  const mandate = await mandateOf(design, acting, world, world.db.sql);
  refuseUnfit(await problemsOf(samples, { design, sealer, issuedOn, mandate }, acting, world));
  await refuseUnconfirmable(mandate, count, world);

  const id = world.newId();
  await world.db.transaction(async (sql) => {
    const at = new Date(world.clock());
    await refuseProgram(acting, sql);
    const { title, version, unit } = design;
    const made = { order: id, design: asked.design, version, import: asked.import ?? null, title, issuedOn, at, unit };
    await addOrder({ ...made, total: asked.count }, acting, sql);
    refuseUnlessSeen(asked.count, await fill({ ...asked, order: id, issuedOn }, acting, world, sql));
    await note(acting, { act: 'credentials-ordered', record: id }, world, sql);
    await enqueue([sealingJob(id, acting)], world.clock(), world.newId, sql);
  });
  return id;
}

/** The work of an order; ordered twice, it is one. */
export const sealingJob = (order: string, { organisation }: Acting) => ({
  kind: 'issuing-seal',
  organisation,
  dedupe: order,
  payload: { order },
  awaited: true as const,
});

/** Answers how many; one more than was seen is enough to know. */
async function fill(
  asked: OrderAsked & { readonly order: string; readonly issuedOn: string },
  acting: Acting,
  world: World,
  sql: Sql,
): Promise<number> {
  let count = 0;
  let after = FIRST;
  while (count <= asked.count) {
    const results = await orderResults(asked.order, { after, most: TOGETHER }, asked, acting, sql);
    const last = results.at(-1);
    if (last === undefined) break;
    after = last.result;
    await refuseEntered(results, acting, sql);
    const slots = await takeSlots(results.length, acting, world, sql);
    const rows = results.map((result, place): Ordered => {
      const slot = slots[place];
      if (slot === undefined) throw new Error('a slot was taken for every result');
      return { ...orderedAs(result, asked.issuedOn), ...slot, credential: world.newId() };
    });
    await addOrdered(rows, asked, acting, sql);
    count += results.length;
  }
  return count;
}

const orderedAs = (
  { result, learner, email, grade, issuedOn, validUntil, folded, unit }: Result,
  day: string,
): Omit<Ordered, 'credential' | 'list' | 'slot'> => ({
  result,
  ...{ learner, folded, unit },
  email: email ?? null,
  grade: grade ?? null,
  issuedOn: issuedOn ?? day,
  validUntil: validUntil ?? null,
});

/** The day that is asked for, or today where the provider is. None that does not exist, and none that is still to come. */
export function issueDay(
  { issuedOn }: Pick<OrderAsked, 'issuedOn'>,
  { content }: PublishedDesign,
  { clock }: Pick<World, 'clock'>,
): string {
  const today = dayIn(content.timeZone, clock());
  if (issuedOn === undefined) return today;
  const exists = new Date(`${issuedOn}T00:00:00Z`).toJSON()?.slice(0, 10) === issuedOn;
  if (exists && issuedOn <= today && issuedOn >= EARLIEST) return issuedOn;
  throw new Refusal(422, 'issue-day-unfit', {}, [{ path: '/issuedOn', code: 'field-malformed', facts: {} }]);
}

/** The calendar of credentials begins here. */
const EARLIEST = '1000-01-01';

export async function versionAsked({ design, version }: Selection, acting: Acting, sql: Sql): Promise<OwnDesign> {
  const found = await designWithin({ design, version }, acting, sql);
  if (found === undefined) throw new Refusal(404, 'design-unknown');
  return found;
}

/** As a row that waits would be, before there is one: what the samples would look like. */
export const sampleRow = (result: Result, issuedOn: string): Waiting => {
  const { issuedOn: issued_on, validUntil: valid_until, ...rest } = orderedAs(result, issuedOn);
  return { ...rest, issued_on, valid_until, credential: result.result, list: 1, slot: 0 };
};

interface ToBeSealed {
  readonly design: PublishedDesign;
  readonly sealer: Sealer;
  readonly issuedOn: string;
  readonly mandate: UnderMandate;
}

/** What stands in the way of sealing any of these: of the design and the seal together, not of a single learner. */
export async function problemsOf(
  samples: readonly Result[],
  { design, sealer, issuedOn, mandate }: ToBeSealed,
  { organisation }: Acting,
  { clock, config }: World,
): Promise<readonly Problem[]> {
  const lists = listsUnder(config.publicUrl, organisation);
  const mould = { design: design.content, sealer, time: clock(), lists, mandate };
  const [first = [], ...others] = await Promise.all(
    samples.map((sample) => fitness(sampleRow(sample, issuedOn), mould)),
  );
  return first.filter(({ code, path }) =>
    others.every((problems) => problems.some((other) => other.code === code && other.path === path)),
  );
}

function refuseUnlessSeen(seen: number, count: number): void {
  if (count === 0) throw new Refusal(409, 'nothing-ready');
  if (count !== seen) throw new Refusal(409, 'count-changed', { seen });
}

export function refuseUnfit(problems: readonly Problem[]): void {
  if (problems.some(({ code }) => code === 'certificate-not-in-force')) throw new Refusal(409, 'seal-expired');
  const over = problems.find(({ code }) => code === 'mandate-over');
  if (over !== undefined) throw new Refusal(409, 'mandate-ended', over.facts);
  if (problems.length > 0) throw new Refusal(409, 'design-unfit', {}, problems.map(asRefused));
}

const asRefused = ({ path, code, facts, paragraph }: Problem): RefusalProblem => ({
  path,
  code,
  facts,
  ...(paragraph !== undefined && { paragraph }),
});
