// Publishes a draft as the next version of its design. Nothing is published while one of the eleven mandatory elements is
// missing or anything is wrong; what is published never changes. [EUMC §6(b)] [EUMC A1]
import { createHash } from 'node:crypto';
import type { Design } from '@tessera/credential';
import type { Static } from 'typebox';
import { type Acting, note } from '../people/index.ts';
import { fourEyesOf } from '../organisations/index.ts';
import { Refusal, type RefusalProblem } from '../refusal.ts';
import type { World } from '../world.ts';
import { completeness } from './completeness.ts';
import type { Completeness } from './contract.ts';
import { entryFor } from './entry.ts';
import { changedElsewhere, readKept } from './save.ts';
import { draftHeld, markPublished } from './store/drafts.ts';
import { addStep } from './store/steps.ts';
import { addVersion, contentOf, putEntry, versionOf } from './store/versions.ts';
import { surroundingsOf } from './surroundings.ts';

export interface Publishing {
  readonly design: string;
  /** The one that was read. */
  readonly revision: number;
  /** The day by which somebody looks at it again. */
  readonly reviewBy?: string;
}

/** Answers the number of the version. */
export async function publish(
  { design, revision, reviewBy }: Publishing,
  acting: Acting,
  world: World,
): Promise<number> {
  const now = world.clock();
  if (reviewBy !== undefined) refuseUnlessAhead(reviewBy, now);
  return await world.db.transaction(async (sql) => {
    const found = await draftHeld(design, acting, sql);
    if (found === undefined) throw new Refusal(404, 'design-unknown');
    if (found.revision !== revision) throw changedElsewhere(found);
    const { organisation } = acting;
    const version = (found.version ?? 0) + 1;
    const surroundings = await surroundingsOf({ design, version }, acting, world, sql);
    const { shown, design: content } = completeness(readKept(found.draft), surroundings);
    if (content === undefined) throw incomplete(shown);
    if (found.review !== 'approved' && (await fourEyesOf(acting, sql)).review) throw new Refusal(409, 'review-missing');

    const last = await versionOf({ design }, acting, sql);
    const before = last && (await contentOf({ design, version: last.version }, acting, sql));
    if (before !== undefined && saysTheSame(before, content) && (last?.review_by ?? undefined) === reviewBy)
      throw new Refusal(409, 'nothing-changed', { version: found.version ?? 0 });

    const text = JSON.stringify(content);
    const digest = createHash('sha256').update(text).digest();
    const kept = { published: new Date(now), reviewBy: reviewBy ?? null };
    await addVersion({ design, version }, { ...kept, content: text, digest }, acting, sql);
    await markPublished({ design, version, revision, reviewBy: kept.reviewBy }, acting, sql);
    await putEntry(
      entryFor({ organisation, design, version }, content, { ...kept, digest: digest.toString('hex') }),
      sql,
    );
    await addStep('published', found, acting, world, sql);
    await note(acting, { act: 'design-published', record: design }, world, sql);
    return version;
  });
}

export function incomplete({ rows, problems }: Static<typeof Completeness>): Refusal {
  const all = [...rows.flatMap((row) => row.problems), ...problems].filter(({ severity }) => severity === 'error');
  const missing = rows.filter(({ state }) => state === 'missing' || state === 'wrong').length;
  return new Refusal(422, 'design-incomplete', { missing }, all.map(asRefused));
}

const asRefused = ({
  path,
  code,
  facts,
  paragraph,
}: Static<typeof Completeness>['problems'][number]): RefusalProblem => ({
  path,
  code,
  facts,
  ...(paragraph !== undefined && { paragraph }),
});

/** Each version has an address of its own; that alone makes no other version. */
function saysTheSame(before: string, { specification: _, ...content }: Design): boolean {
  const { specification: __, ...last } = JSON.parse(before) as Design; // as this function kept it
  return JSON.stringify(last) === JSON.stringify(content);
}

function refuseUnlessAhead(day: string, now: number): void {
  const isDay = new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day;
  if (!isDay || day <= new Date(now).toISOString().slice(0, 10)) {
    const problem = { path: '/reviewBy', code: 'field-malformed', facts: {} };
    throw new Refusal(422, 'review-day-unfit', { given: day }, [problem]);
  }
}
