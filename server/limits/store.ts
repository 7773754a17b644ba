// The SQL of tries that are counted for all processes together.
import { sql } from 'kysely';
import { maybe, one, run, type Sql } from '../db/index.ts';

interface Bucket {
  readonly key: Uint8Array;
  readonly burst: number;
  /** Milliseconds. */
  readonly per: number;
}

/** Takes one try, in one statement, so that of many at once each counts. Answers the milliseconds to wait; 0 where it may. */
export async function takeTry({ key, burst, per }: Bucket, now: number, on: Sql): Promise<number> {
  const at = new Date(now);
  // Never emptier than empty, also when the clock was set back.
  const fullAt = sql`greatest(least(bucket.full_at, ${new Date(now + burst * per)}::timestamptz), ${at}::timestamptz)`;
  const taken = await maybe(
    sql`
      insert into limits.bucket (key, full_at) values (${key}, ${new Date(now + per)})
      on conflict (key) do update set full_at = ${fullAt} + ${per} * interval '1 millisecond'
      where ${fullAt} <= ${new Date(now + (burst - 1) * per)}::timestamptz
      returning key`,
    on,
  );
  if (taken !== undefined) return 0;
  const { full } = await one(
    sql<{ readonly full: number }>`select full_at as full from limits.bucket where key = ${key}`,
    on,
  );
  return Math.max(1, Math.min(full, now + burst * per) - now - (burst - 1) * per);
}

/** A few of those that are full again. */
export const forgetBuckets = (now: number, most: number, on: Sql) =>
  run(
    sql`
      delete from limits.bucket where key in (
        select key from limits.bucket where full_at <= ${new Date(now)} limit ${most} for update skip locked)`,
    on,
  );
