// What an organisation asks two persons for: that who changed a design does not approve it, and that who entered a result
// does not issue it. Neither, until an owner says so. And who else may do something, for whoever is told that they may not.
import type { Sql } from '../db/index.ts';
import { type Acting, note, personOf } from '../people/index.ts';
import { granting, type Right } from '../rights/contract.ts';
import type { World } from '../world.ts';
import { type FourEyes, fourEyesRow, putFourEyes } from './store/four-eyes.ts';
import { type MemberRow, memberRows } from './store/members.ts';
import { lineOf } from './store/units.ts';

export type { FourEyes } from './store/four-eyes.ts';

export const fourEyesOf = async (acting: Acting, sql: Sql): Promise<FourEyes> =>
  (await fourEyesRow(acting, sql)) ?? { review: false, issue: false };

export async function fourEyesShown(acting: Acting, { db: { sql } }: World) {
  const [rules, members] = [await fourEyesOf(acting, sql), await memberRows(acting, sql)];
  const possible = {
    review: areTwo(members, 'designs-write', 'designs-review'),
    issue: areTwo(members, 'results-enter', 'credentials-issue'),
  };
  return { ...rules, possible };
}

/** Somebody has the one right, and somebody else the other. */
function areTwo(members: readonly MemberRow[], one: Right, other: Right): boolean {
  const having = (right: Right) => members.filter(({ roles }) => granting(roles, right).length > 0);
  const [first, second] = [having(one), having(other)];
  return first.length > 0 && second.length > 0 && new Set([...first, ...second]).size > 1;
}

export const setFourEyes = (rules: FourEyes, acting: Acting, world: World): Promise<void> =>
  world.db.transaction(async (sql) => {
    await putFourEyes(rules, acting, sql);
    await note(acting, { act: 'four-eyes-changed', record: acting.organisation }, world, sql);
  });

/** Those, but for whoever acts, who have a right where something belongs: as they are called, or else where letters reach them. */
export async function othersWho(right: Right, unit: string, acting: Acting, sql: Sql): Promise<readonly Other[]> {
  const line = await lineOf(unit, acting, sql);
  const others = (await memberRows(acting, sql)).filter(({ person }) => person !== acting.person);
  const may = others.filter(({ roles }) =>
    granting(roles, right).some((held) => held.unit === undefined || line.has(held.unit)),
  );
  const people = await Promise.all(may.map(({ person }) => personOf(person, sql)));
  return people.flatMap((someone) =>
    someone === undefined
      ? []
      : [{ person: someone.person, name: someone.name || someone.email, email: someone.email }],
  );
}

export interface Other {
  readonly person: string;
  readonly name: string;
  readonly email: string;
}
