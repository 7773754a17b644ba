// The SQL of what is done with a design beside writing it: who changed what is to be the next version, who handed it in,
// approved it, returned it, published it. All of it stands under the design, which whoever calls has found within reach.
import { sql } from 'kysely';
import { many, run, type Sql } from '../../db/index.ts';
import { type Acting, type Erased, type Told, within } from '../../people/index.ts';
import type { World } from '../../world.ts';
import type { DraftRow } from './drafts.ts';

export type StepKind = 'submitted' | 'returned' | 'approved' | 'published' | 'moved';

/** What a reviewer says of one element. */
export interface Comment {
  readonly element: string;
  readonly text: string;
}

export interface StepRow {
  readonly step: number;
  readonly kind: StepKind;
  readonly version: number;
  readonly revision: number;
  readonly person: string | null;
  readonly at: number;
  readonly comments: readonly Comment[];
}

/** Somebody changed what is to be this version. A program has no eyes: its changes have no author. */
export async function addAuthor(
  design: string,
  version: number,
  { organisation, person }: Acting,
  on: Sql,
): Promise<void> {
  if (person === undefined) return;
  await run(
    sql`
      insert into catalogue.author (organisation, design, version, person)
      values (${organisation}, ${design}, ${version}, ${person}) on conflict do nothing`,
    on,
  );
}

export async function authorsOf(
  design: string,
  version: number,
  { organisation }: Acting,
  on: Sql,
): Promise<readonly string[]> {
  const rows = await many(
    sql<{ person: string }>`
      select person from catalogue.author
      where organisation = ${organisation} and design = ${design} and version = ${version} order by person`,
    on,
  );
  return rows.map(({ person }) => person);
}

/** The design is held: steps are counted by one after the other. */
export const addStep = (
  kind: StepKind,
  { design, version, revision }: Pick<DraftRow, 'design' | 'version' | 'revision'>,
  { organisation, person }: Acting,
  { clock }: Pick<World, 'clock'>,
  on: Sql,
  comments: readonly Comment[] = [],
): Promise<number> =>
  run(
    sql`
      insert into catalogue.step (organisation, design, step, kind, version, revision, person, at, comments)
      select ${organisation}, ${design}, coalesce(max(step), 0) + 1, ${kind}, ${(version ?? 0) + 1}, ${revision},
        ${person ?? null}, ${new Date(clock())}, ${JSON.stringify(comments)}::json
      from catalogue.step where organisation = ${organisation} and design = ${design}`,
    on,
  );

/** The newest first. */
export const stepsOf = (design: string, { organisation }: Acting, on: Sql): Promise<readonly StepRow[]> =>
  many(
    sql<StepRow>`
      select step, kind, version, revision, person, at, comments from catalogue.step
      where organisation = ${organisation} and design = ${design} order by step desc limit ${MOST_STEPS}`,
    on,
  );

/** Whoever wants to know more asks the log. */
const MOST_STEPS = 200;

export interface WaitingRow {
  readonly design: string;
  readonly title: string;
  readonly version: number;
  readonly submitted: number;
  readonly person: string | null;
}

/** Designs that wait for somebody who did not write them: this person; the longest wait first. */
export const waitingFor = (person: string, acting: Acting, on: Sql): Promise<readonly WaitingRow[]> =>
  many(
    sql<WaitingRow>`
      select design.design, title, coalesce(design.version, 0) + 1 as version, step.at as submitted, step.person
      from catalogue.design join lateral (
        select at, person from catalogue.step
        where step.organisation = design.organisation and step.design = design.design and kind = 'submitted'
        order by step desc limit 1
      ) as step on true
      where ${within(acting, 'design')} and review = 'in-review' and not exists (
        select from catalogue.author
        where author.organisation = design.organisation and author.design = design.design
          and author.version = coalesce(design.version, 0) + 1 and author.person = ${person}
      )
      order by step.at, design.design limit ${MOST_WAITING}`,
    on,
  );

const MOST_WAITING = 50;

/** Who handed this version in. */
export async function submittersOf(
  design: string,
  version: number,
  { organisation }: Acting,
  on: Sql,
): Promise<readonly string[]> {
  const rows = await many(
    sql<{ person: string }>`
      select distinct person from catalogue.step
      where organisation = ${organisation} and design = ${design} and version = ${version} and kind = 'submitted'
        and person is not null`,
    on,
  );
  return rows.map(({ person }) => person);
}

export interface StepTold {
  readonly kind: StepKind;
  readonly title: string;
  readonly version: number;
  readonly at: number;
}

/** What a person did, whoever's design it was. */
export const stepsBy = ({ person }: Told, on: Sql): Promise<readonly StepTold[]> =>
  many(
    sql<StepTold>`
      select kind, title, step.version, at from catalogue.step join catalogue.design using (organisation, design)
      where person = ${person} order by at, step`,
    on,
  );

/** It was nobody any more. */
export async function forgetPerson({ person }: Erased, on: Sql): Promise<void> {
  await run(sql`delete from catalogue.author where person = ${person}`, on);
  await run(sql`update catalogue.step set person = null where person = ${person}`, on);
}
