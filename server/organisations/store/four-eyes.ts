// The SQL of what an organisation asks two persons for.
import { sql } from 'kysely';
import { maybe, run, type Sql } from '../../db/index.ts';
import type { Acting } from '../../people/index.ts';

export interface FourEyes {
  /** Who changed a design does not approve it. */
  readonly review: boolean;
  /** Who entered a result does not issue it. */
  readonly issue: boolean;
}

export const fourEyesRow = ({ organisation }: Acting, on: Sql): Promise<FourEyes | undefined> =>
  maybe(sql<FourEyes>`select review, issue from organisations.four_eyes where organisation = ${organisation}`, on);

export const putFourEyes = ({ review, issue }: FourEyes, { organisation }: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      insert into organisations.four_eyes (organisation, review, issue) values (${organisation}, ${review}, ${issue})
      on conflict (organisation) do update set review = excluded.review, issue = excluded.issue`,
    on,
  );
