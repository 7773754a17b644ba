// The SQL of orders.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import { type Acting, type Erased, within } from '../../people/index.ts';

export type OrderState = 'waiting' | 'sealing' | 'stopped' | 'done' | 'done-with-errors';

export interface OrderRow {
  readonly order_id: string;
  readonly design: string;
  readonly version: number;
  readonly import: string | null;
  readonly title: Readonly<Record<string, string>>;
  readonly issued_on: string;
  readonly state: OrderState;
  readonly trouble: string | null;
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly rate: number | null;
  readonly ordered: number;
  readonly sealing_time: number;
  readonly finished: number | null;
  readonly unit: string;
  /** The person who gave it. */
  readonly ordered_by: string | null;
}

const COLUMNS = sql.raw(`order_id, design, version, import, title, issued_on, state, trouble, total, done, failed, rate,
  ordered, sealing_time, finished, unit, ordered_by`);

export interface NewOrder {
  readonly order: string;
  readonly design: string;
  readonly version: number;
  readonly import: string | null;
  readonly title: Readonly<Record<string, string>>;
  readonly issuedOn: string;
  readonly total: number;
  readonly at: Date;
  readonly unit: string;
}

export const addOrder = (made: NewOrder, acting: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      insert into issuing."order" (organisation, order_id, design, version, import, title, issued_on, state, total, ordered,
        sealing_time, unit, ordered_by)
      values (${acting.organisation}, ${made.order}, ${made.design}, ${made.version}, ${made.import},
        ${JSON.stringify(made.title)}::json, ${made.issuedOn}, 'waiting', ${made.total}, ${made.at}, ${made.at}, ${made.unit}, ${acting.person ?? null})`,
    on,
  );

export const orderOf = (order: string, acting: Acting, on: Sql): Promise<OrderRow | undefined> =>
  maybe(
    sql<OrderRow>`
      select ${COLUMNS} from issuing."order" where ${within(acting)} and order_id = ${order}`,
    on,
  );

/** The same, and nobody else changes it until the transaction ends. */
export const orderHeld = (order: string, acting: Acting, on: Sql): Promise<OrderRow | undefined> =>
  maybe(
    sql<OrderRow>`
      select ${COLUMNS} from issuing."order"
      where ${within(acting)} and order_id = ${order} for update`,
    on,
  );

/** Who gave it, for whoever looks at one of its credentials: the order itself may be out of their reach. */
export async function orderedBy(order: string, { organisation }: Acting, on: Sql): Promise<string | undefined> {
  const found = await maybe(
    sql<{ ordered_by: string | null }>`
      select ordered_by from issuing."order" where organisation = ${organisation} and order_id = ${order}`,
    on,
  );
  return found?.ordered_by ?? undefined;
}

/** It was nobody any more. */
export const forgetOrderer = ({ person }: Erased, on: Sql): Promise<number> =>
  run(sql`update issuing."order" set ordered_by = null where ordered_by = ${person}`, on);

export async function ordersListed(
  {
    patterns,
    limit,
    offset,
  }: { readonly patterns: readonly string[]; readonly limit: number; readonly offset: number },
  acting: Acting,
  on: Sql,
): Promise<{ readonly rows: readonly OrderRow[]; readonly total: number }> {
  const chosen = sql`${within(acting)} and lower(title::text) like all (${patterns}::text[])`;
  const rows = await many(
    sql<OrderRow>`
      select ${COLUMNS} from issuing."order" where ${chosen}
      order by order_id desc limit ${limit} offset ${offset}`,
    on,
  );
  const { total } = await one(
    sql<{ total: number }>`select count(*) as total from issuing."order" where ${chosen}`,
    on,
  );
  return { rows, total };
}

export interface Progress {
  readonly order: string;
  readonly done: number;
  readonly failed: number;
  readonly rate: number | null;
}

export const noteProgress = ({ order, done, failed, rate }: Progress, acting: Acting, on: Sql) =>
  run(
    sql`
      update issuing."order" set state = 'sealing', done = done + ${done}, failed = failed + ${failed}, rate = ${rate}
      where ${within(acting)} and order_id = ${order}`,
    on,
  );

export const finishOrder = (
  { order, state, at, trouble = null }: { order: string; state: OrderState; at: Date | null; trouble?: string | null },
  acting: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      update issuing."order" set state = ${state}, finished = ${at}, trouble = ${trouble}, rate = null
      where ${within(acting)} and order_id = ${order}`,
    on,
  );

/** From the moment of resuming on, seals say that moment. */
export const resumeOrder = (order: string, at: Date, acting: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      update issuing."order" set state = 'waiting', finished = null, trouble = null, failed = 0, sealing_time = ${at}
      where ${within(acting)} and order_id = ${order}`,
    on,
  );

/** What is left of an order once what was not sealed was released. */
export const shrinkOrder = (order: string, at: Date, acting: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      update issuing."order" set state = 'done', total = done, failed = 0, trouble = null, finished = ${at}
      where ${within(acting)} and order_id = ${order}`,
    on,
  );
