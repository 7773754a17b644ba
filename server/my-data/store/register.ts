// The SQL that asks the database what personal data it holds: every column that says so, with the words of its comment.
import { sql } from 'kysely';
import { many, type Sql } from '../../db/index.ts';

export interface PersonalTable {
  /** `people.person` */
  readonly name: string;
  readonly says: string;
  readonly columns: readonly { readonly column: string; readonly says: string }[];
}

export const personalTables = (on: Sql): Promise<readonly PersonalTable[]> =>
  many(
    sql<PersonalTable>`
      select format('%I.%I', nspname, relname) as name, coalesce(obj_description(class.oid, 'pg_class'), '') as says,
        json_agg(json_build_object('column', attname, 'says', col_description(class.oid, attnum)) order by attnum) as columns
      from pg_class as class join pg_namespace as schema on schema.oid = class.relnamespace
        join pg_attribute on attrelid = class.oid
      where class.relkind in ('r', 'p') and attnum > 0 and not attisdropped
        and col_description(class.oid, attnum) ~ '^personal(:|$)'
      group by nspname, relname, class.oid order by 1`,
    on,
  );
