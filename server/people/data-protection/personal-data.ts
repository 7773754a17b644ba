// What a slice knows of persons, as each says it in its `personal.ts`: which columns it answers for, what it tells somebody
// of themselves, what of it goes when they erase their account, and how long anything is kept. A test holds these to the
// columns that say `personal`; the pages of my data and the register of processing are made from them.
import type { Sql } from '../../db/index.ts';
import type { Json } from '../../jobs/index.ts';
import type { Erased, Keeping, Told } from '../acting.ts';

/** What becomes of it when the account is erased: it goes, it stays, or its provider is asked. */
export type Erasing = 'goes' | 'stays' | 'asked';

/** Things of one kind that are known of a person. */
export interface Group {
  /** Has the sentences `my-data.group.<what>` and, unless it goes, `my-data.group.<what>.why`. */
  readonly what: string;
  readonly erasing: Erasing;
  /** Each member has the sentence `my-data.field.<member>`. */
  readonly entries: readonly Entry[];
}
export type Entry = Readonly<Record<string, Json>>;

/** How long something is kept. */
export interface Retention {
  /** Has the sentences `retention.<what>` and `retention.<what>.why`. */
  readonly what: string;
  /** The tables, or else the folder, that it stands in. */
  readonly where: readonly string[];
  /** After what the sentence says; 0 at once. Undefined where it is kept until somebody erases it. */
  readonly days?: number;
  /** Which job removes it, where it is not the daily one. */
  readonly job?: string;
  /** Removes a bounded number of what is over by now; how many. The daily job calls it until it is 0. */
  readonly forget?: (keeping: Keeping, most: number, sql: Sql) => Promise<number>;
}

export interface PersonalData {
  readonly slice: string;
  /** The columns whose comment says `personal`, by table. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly retention: readonly Retention[];
  /** Everything of a person: what is told, exported, and listed before it is erased. Groups without entries are left out. */
  about(whose: Told, sql: Sql): Promise<readonly Group[]>;
  /** Takes away what goes, in the transaction that erases the account; the slice `people` is the last. */
  erase(leaving: Erased, sql: Sql): Promise<void>;
  /** Codes of refusals, with facts: what has to be done before the account can be erased. */
  hindrances?(whose: Told, sql: Sql): Promise<readonly Hindrance[]>;
}

export interface Hindrance {
  /** Has the sentence `my-data.hindrance.<code>`. */
  readonly code: string;
  readonly organisation: string;
  readonly name: string;
}

/** A group where it has anything in it. */
export const group = (what: string, erasing: Erasing, entries: readonly Entry[]): readonly Group[] =>
  entries.length === 0 ? [] : [{ what, erasing, entries }];

/** A moment as it is told: RFC 3339 in UTC. */
export const told = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : new Date(milliseconds).toISOString();
