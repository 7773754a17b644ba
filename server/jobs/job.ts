// The words of this room: what is ordered, what a handler is given, what happened and who hears of it.
import type { Sql } from '../db/index.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Work to be done after this transaction, and done even if the program dies. */
export interface JobOrder {
  /** `issuing-issue`: slice and verb. Some worker has a handler of that name. */
  readonly kind: string;
  /** Whose work it is; absent, the installation's own. */
  readonly organisation?: string;
  /**
   * Orders of the same organisation, kind and dedupe are one while none of them is done. An order that comes while the
   * job runs lets it run once more afterwards; its payload is that of the first.
   */
  readonly dedupe?: string;
  /** Ids, never what they stand for: a job may lie for days. */
  readonly payload: Json;
  /** Milliseconds since 1970; absent, at once. */
  readonly notBefore?: number;
  /**
   * Somebody sits and waits for it: it comes before whatever else is due, thousands of letters for one, also when it is tried
   * again.
   */
  readonly awaited?: true;
}

/** Marks in types only what this room alone makes: a query that asks for it is asked by nobody else. */
declare const made: unique symbol;

/**
 * One try of a job. It may be tried again after it was done, unless it calls `finish` where it writes. Made for a job that a
 * worker has, so that what asks for one is done by the installation at work, on orders.
 */
export interface JobRun {
  readonly [made]: 'run';
  readonly id: string;
  readonly organisation?: string;
  readonly payload: Json;
  /** 1 at the first try. */
  readonly attempt: number;
  /** Should this try fail, there is no other: what has to be told of it is told now. */
  readonly isLast: boolean;
  /** Fires when the worker stops or the lease ends: pass it on, or `throwIfAborted()` between steps. */
  readonly stopping: AbortSignal;
  /** To be called at least every 10 seconds by a job that takes longer than 20; throws `LeaseLost`. Cheap. */
  heartbeat(): Promise<void>;
  /**
   * Makes the job done in the transaction that writes what it did, so that both are or neither is. Throws `LeaseLost`
   * when another worker has the job by now: let it through, and what was written is undone.
   */
  finish(sql: Sql): Promise<void>;
}

/** To be called where a worker has the job. */
export const runOf = (run: Omit<JobRun, typeof made>): JobRun => run as JobRun; // the mark exists in types only

/** A worker, which takes work of all organisations: ids alone. */
export interface Working {
  readonly [made]: 'working';
}

/** Whoever keeps the installation, as `people` found it. */
export interface Operating {
  readonly [made]: 'operating';
  readonly person: string;
}

/** Somebody whose account goes, as `people` found it. */
export interface Leaving {
  readonly [made]: 'leaving';
  readonly person: string;
}

/** To be called where a worker begins. */
export const working = (): Working => ({}) as Working; // the mark exists in types only

export type JobHandler = (run: JobRun) => Promise<void>;

/** Another worker has taken over: what this one still does must not count. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** Something happened to a record; written in the transaction in which it did. */
export interface Happening {
  /** `credential-issued` */
  readonly kind: string;
  readonly organisation?: string;
  /** Id of whom it is about. */
  readonly person?: string;
  /** Id of what it happened to. Whoever writes a second event of a record has locked or changed that record before. */
  readonly record: string;
  /** Ids, never what they stand for. */
  readonly payload: Json;
}

export interface OutboxEvent extends Happening {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly happenedAt: number;
}

/**
 * Hears of events: each at least once, those of one record in order. What `handle` writes through `sql` is written
 * exactly once; what needs longer, or the outside world, is enqueued there.
 */
export interface Consumer {
  /** Never changed: it is how the database remembers what was heard. */
  readonly name: string;
  readonly kinds: readonly string[];
  readonly handle: (event: OutboxEvent, sql: Sql) => Promise<void>;
}

/** A job or an event that was tried too often and waits for a person. */
export interface Parked {
  readonly id: string;
  readonly what: 'job' | 'event';
  readonly kind: string;
  readonly organisation?: string;
  /** Of an event: who could not take it. */
  readonly consumer?: string;
  readonly attempts: number;
  /** Name and code of the last error. */
  readonly error: string;
  readonly parkedAt: number;
}

/** `parked` was tried too often and waits for a person; `failing` will be tried again by itself. */
export type WorkState = 'parked' | 'failing' | 'running' | 'waiting';

/** A job, or an event that a consumer has yet to hear. */
export interface Work {
  readonly id: string;
  readonly what: 'job' | 'event';
  readonly kind: string;
  readonly state: WorkState;
  /** Absent, the installation's own. */
  readonly organisation?: string;
  /** Of an event: who has yet to hear it. */
  readonly consumer?: string;
  readonly attempts: number;
  /** Name and code of the last error, never its words. */
  readonly error?: string;
  /** When it was ordered, or happened: milliseconds since 1970 UTC. */
  readonly since: number;
  /** When it may be taken; of what runs, when its worker is taken for dead. */
  readonly due: number;
  readonly parkedAt?: number;
}

export interface WorkCount extends Readonly<Record<WorkState, number>> {
  readonly what: 'job' | 'event';
  readonly kind: string;
  /** Since when the longest waiting could have been taken; null where none could. */
  readonly late: number | null;
}
