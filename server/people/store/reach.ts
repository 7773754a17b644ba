// What of an organisation is within reach of whoever acts: all of it, or what belongs to the units they act for. Each store
// of a record that belongs to a unit says it with this, in every list, count, look and change: what is out of reach is not
// there. The table is the store's; it has the columns `organisation` and `unit`.
import { type RawBuilder, sql } from 'kysely';
import { type Acting, WHOLE } from '../acting.ts';

/** A condition; `table` where the statement names several. Indexes of units leave out what is the whole organisation's. */
export function within({ organisation, units }: Acting, table?: string): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(table === undefined ? name : `${table}.${name}`);
  const whose = sql<boolean>`${column('organisation')} = ${organisation}`;
  if (units === undefined) return whose;
  const unit = column('unit');
  return sql<boolean>`${whose} and ${unit} = any(${units}::uuid[]) and ${unit} <> ${sql.lit(WHOLE)}`;
}
