// A design on its way to being published where an organisation asks two persons for it: handed in by whoever wrote it, then
// approved, or given back with what is to be mended, by somebody who changed nothing of it. Any change makes a draft of it
// again, in the statement that makes the change, so that what is published is what was approved. [EUMC A2(1)]
import type { Sql } from '../db/index.ts';
import { enqueue } from '../jobs/index.ts';
import { fourEyesOf, othersWho } from '../organisations/index.ts';
import { type Acting, note } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { completeness } from './completeness.ts';
import { incomplete } from './publish.ts';
import { changedElsewhere, readKept } from './save.ts';
import { type DraftRow, draftHeld, type Review, setReview } from './store/drafts.ts';
import { addStep, authorsOf, type Comment, type StepKind } from './store/steps.ts';
import { surroundingsOf } from './surroundings.ts';

/** The revision is the one that was read: nobody decides about what they have not seen. */
export interface Read {
  readonly design: string;
  readonly revision: number;
}

export function submit(read: Read, acting: Acting, world: World): Promise<void> {
  return decided(read, acting, world, async (found, sql) => {
    if (!(await fourEyesOf(acting, sql)).review) throw new Refusal(409, 'review-not-asked');
    if (found.review !== 'draft') return undefined;
    if (found.revision === found.published_revision)
      throw new Refusal(409, 'nothing-changed', { version: found.version ?? 0 });
    const next = { design: read.design, version: nextOf(found) };
    const { shown, design } = completeness(readKept(found.draft), await surroundingsOf(next, acting, world, sql));
    if (design === undefined) throw incomplete(shown);
    return { kind: 'submitted', review: 'in-review', act: 'design-submitted' };
  });
}

export const approve = (read: Read, acting: Acting, world: World): Promise<void> =>
  decided(read, acting, world, async (found, sql) => {
    if (found.review === 'approved') return undefined;
    await refuseAuthor(found, acting, sql);
    return { kind: 'approved', review: 'approved', act: 'design-approved' };
  });

export const giveBack = (
  { comments, ...read }: Read & { readonly comments: readonly Comment[] },
  acting: Acting,
  world: World,
): Promise<void> =>
  decided(read, acting, world, async (found, sql) => {
    if (comments.every(({ text }) => text.trim() === ''))
      throw new Refusal(422, 'comments-missing', {}, [{ path: '/comments', code: 'field-missing', facts: {} }]);
    await refuseAuthor(found, acting, sql);
    return { kind: 'returned', review: 'draft', act: 'design-returned', comments };
  });

interface Decision {
  readonly kind: StepKind;
  readonly review: Review;
  readonly act: string;
  readonly comments?: readonly Comment[];
}

/** One decision about one revision, which is held meanwhile; undefined where it was made before. */
async function decided(
  { design, revision }: Read,
  acting: Acting,
  world: World,
  decide: (found: DraftRow, sql: Sql) => Promise<Decision | undefined>,
): Promise<void> {
  const { db, clock, newId } = world;
  await db.transaction(async (sql) => {
    const found = await draftHeld(design, acting, sql);
    if (found === undefined) throw new Refusal(404, 'design-unknown');
    if (found.revision !== revision) throw changedElsewhere(found);
    const decision = await decide(found, sql);
    if (decision === undefined) return;
    const { kind, review, act, comments = [] } = decision;
    await setReview(design, review, acting, sql);
    await addStep(kind, found, acting, world, sql, comments);
    await note(acting, { act, record: design }, world, sql);
    const { organisation } = acting;
    const letter = { kind: 'catalogue-tell-review', organisation, payload: { design, kind, version: nextOf(found) } };
    await enqueue([letter], clock(), newId, sql);
  });
}

/** What waits is judged by somebody who changed nothing of it. */
async function refuseAuthor(found: DraftRow, acting: Acting, sql: Sql): Promise<void> {
  if (found.review !== 'in-review') throw new Refusal(409, 'not-in-review');
  const authors = await authorsOf(found.design, nextOf(found), acting, sql);
  if (acting.person === undefined || !authors.includes(acting.person)) return;
  const others = await othersWho('designs-review', found.unit, acting, sql);
  const names = others.filter(({ person }) => !authors.includes(person)).map(({ name }) => name);
  throw new Refusal(403, 'changed-by-you', { count: names.length, who: names.slice(0, MOST_NAMES).join(', ') });
}

const MOST_NAMES = 5;

/** The version that it is to be. */
export const nextOf = ({ version }: Pick<DraftRow, 'version'>): number => (version ?? 0) + 1;
