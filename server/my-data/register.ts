// The register of processing: what the columns of the database say of themselves, and how long each is kept.
import type { Sql } from '../db/index.ts';
import type { PersonalData } from '../people/index.ts';
import { personalTables } from './store/register.ts';

export async function registerOf(personal: readonly PersonalData[], sql: Sql) {
  const tables = await personalTables(sql);
  const rules = personal.flatMap(({ slice, retention }) =>
    retention.map(({ what, where, days, job }) => ({
      ...{ what, slice, where: [...where] },
      ...(days !== undefined && { days }),
      ...(job !== undefined && { job }),
    })),
  );
  return {
    tables: tables.map(({ name, says, columns }) => ({
      slice: personal.find((part) => part.columns[name] !== undefined)?.slice ?? '',
      table: name,
      says: bare(says),
      columns: columns.map(({ column, says: said }) => ({ column, says: bare(said) })),
      kept: rules.filter(({ where }) => where.includes(name)).map(({ what }) => what),
    })),
    rules,
  };
}

/** Without the word before the colon, which is for the checks. */
const bare = (comment: string): string => comment.replace(/^[a-z ]+(?:: ?|$)/, '');
