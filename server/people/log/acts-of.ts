// What one person did, from every log: for whoever asks what is known of them.
import type { Sql } from '../../db/index.ts';
import { actorRow, actsBy } from '../store/log.ts';

export interface ActOf {
  readonly organisation: string;
  /** Has the sentence `act.<code>`. */
  readonly code: string;
  readonly record: string;
  readonly roles: readonly string[];
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

const AT_ONCE = 1000;

/** Oldest first. */
export async function actsOf(person: string, sql: Sql): Promise<readonly ActOf[]> {
  const actor = await actorRow(person, sql);
  const found: ActOf[] = [];
  if (actor === undefined) return found;
  for (let after = -1; ; ) {
    const rows = await actsBy(actor, after, AT_ONCE, sql);
    found.push(...rows.map(({ organisation, code, record, roles, at }) => ({ organisation, code, record, roles, at })));
    const last = rows.at(-1);
    if (last === undefined || rows.length < AT_ONCE) return found;
    after = last.sequence;
  }
}
