// All SQL of what the program keeps of itself: processes at work, letters counted.
import { sql } from 'kysely';
import { many, run, type Sql } from '../db/index.ts';

export interface ProcessRow {
  readonly process: string;
  readonly serves: boolean;
  readonly works: boolean;
  readonly version: string;
  readonly node: string;
  /** Milliseconds since 1970 UTC. */
  readonly started: number;
  readonly seen: number;
}

/** Those that have long not been seen are dead, and forgotten with it. */
export const showProcess = (row: ProcessRow, forgetBefore: number, on: Sql): Promise<number> =>
  run(
    sql`
      with dead as (delete from operating.process where seen < ${new Date(forgetBefore)} and process <> ${row.process})
      insert into operating.process (process, serves, works, version, node, started, seen)
      values (${row.process}, ${row.serves}, ${row.works}, ${row.version}, ${row.node}, ${new Date(row.started)},
        ${new Date(row.seen)})
      on conflict (process) do update set serves = excluded.serves, works = excluded.works, seen = excluded.seen`,
    on,
  );

export const forgetProcess = (process: string, on: Sql): Promise<number> =>
  run(sql`delete from operating.process where process = ${process}`, on);

/** The longest running first. */
export const processRows = (on: Sql): Promise<readonly ProcessRow[]> =>
  many(
    sql<ProcessRow>`
      select process, serves, works, version, node, started, seen from operating.process order by started, process`,
    on,
  );

export interface LetterDay {
  readonly outcome: string;
  readonly letters: number;
  /** Milliseconds since 1970 UTC. */
  readonly last_at: number;
}

/** One more of each; days before `forgetBefore` are forgotten with it. In order, so that two who count wait in no circle. */
export const countLetters = (
  outcomes: readonly string[],
  now: number,
  forgetBefore: number,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      with old as (delete from operating.letter_day where day < ${dayOf(forgetBefore)}::date)
      insert into operating.letter_day as known (day, outcome, letters, last_at)
      select ${dayOf(now)}::date, outcome, count(*), ${new Date(now)}::timestamptz
      from unnest(${outcomes}::text[]) as outcome group by outcome order by outcome
      on conflict (day, outcome) do update
        set letters = known.letters + excluded.letters, last_at = greatest(known.last_at, excluded.last_at)`,
    on,
  );

/** Since the beginning of the day of `since`, by outcome. */
export const lettersSince = (since: number, on: Sql): Promise<readonly LetterDay[]> =>
  many(
    sql<LetterDay>`
      select outcome, sum(letters)::integer as letters, max(last_at) as last_at from operating.letter_day
      where day >= ${dayOf(since)}::date group by outcome order by outcome`,
    on,
  );

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
