// How far a design is on its way to being published, what was said of it, and what waits for somebody's judgement.
import type { Static } from 'typebox';
import type { Sql } from '../db/index.ts';
import { fourEyesOf, othersWho } from '../organisations/index.ts';
import { type Acting, personOf } from '../people/index.ts';
import type { World } from '../world.ts';
import { type catalogue, REVIEWED } from './contract.ts';
import { nextOf } from './review.ts';
import type { DraftRow } from './store/drafts.ts';
import { authorsOf, type Comment, type StepRow, stepsOf, waitingFor } from './store/steps.ts';

type Design = Static<(typeof catalogue)['design']['output']>;

export async function reviewOf(found: DraftRow, acting: Acting, sql: Sql): Promise<Pick<Design, 'review' | 'history'>> {
  const { design, unit, review: state } = found;
  const [steps, authors, rules] = [
    await stepsOf(design, acting, sql),
    await authorsOf(design, nextOf(found), acting, sql),
    await fourEyesOf(acting, sql),
  ];
  const names = await namesOf(steps, acting, sql);
  const reviewers = rules.review && acting.by === 'person' ? await othersWho('designs-review', unit, acting, sql) : [];
  const [last] = steps.filter(({ kind }) => kind !== 'moved');
  return {
    review: {
      state,
      asked: rules.review,
      changedByYou: acting.person !== undefined && authors.includes(acting.person),
      who: reviewers.filter(({ person }) => !authors.includes(person)).map(({ name }) => name),
      comments: state === 'draft' && last?.kind === 'returned' ? last.comments.map(commentShown) : [],
    },
    history: steps.map(({ kind, version, person, at, comments }) => {
      const by = person === null ? undefined : names.get(person);
      return {
        ...{ kind, version, at: instant(at), comments: comments.map(commentShown) },
        ...(by !== undefined && { by }),
      };
    }),
  };
}

/** Of people, for people: a program that reads designs is told nobody's name. */
async function namesOf(
  steps: readonly Pick<StepRow, 'person'>[],
  acting: Acting,
  sql: Sql,
): Promise<ReadonlyMap<string, string>> {
  if (acting.by === 'client') return new Map();
  const persons = new Set(steps.flatMap(({ person }) => (person === null ? [] : [person])));
  const found = await Promise.all([...persons].map((person) => personOf(person, sql)));
  return new Map(
    found.flatMap((someone) => (someone === undefined ? [] : [[someone.person, someone.name || someone.email]])),
  );
}

export async function reviews(
  acting: Acting,
  { db: { sql } }: World,
): Promise<Static<(typeof catalogue)['reviews']['output']>> {
  const { person } = acting;
  if (person === undefined || !(await fourEyesOf(acting, sql)).review) return { entries: [] };
  const rows = await waitingFor(person, acting, sql);
  const names = await namesOf(rows, acting, sql);
  const entries = rows.map(({ design, title, version, submitted, person: whose }) => {
    const by = whose === null ? undefined : names.get(whose);
    return { design, title, version, submitted: instant(submitted), ...(by !== undefined && { by }) };
  });
  return { entries };
}

const commentShown = ({ element, text }: Comment) => ({
  element: REVIEWED.find((known) => known === element) ?? ('whole' as const),
  text,
});

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();
