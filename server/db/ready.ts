// Whether the database answers: what /ready says, and what a start waits for.
import { setTimeout as pause } from 'node:timers/promises';
import { sql as statement } from 'kysely';
import { DatabaseFault, type Database } from './index.ts';

export async function answers({ sql }: Database): Promise<boolean> {
  try {
    await statement`select 1`.execute(sql);
    return true;
  } catch (error) {
    if (error instanceof DatabaseFault) return false;
    throw error;
  }
}

const MOST_TRIES = 60;
const BETWEEN = 1_000; // milliseconds

/** Waits for a server that is being started beside us, or goes through its log after a crash. Throws what it said last. */
export async function reached({ sql }: Pick<Database, 'sql'>, told: (tries: number) => void): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await statement`select 1`.execute(sql);
      return;
    } catch (error) {
      const isPassing = error instanceof DatabaseFault && PASSING.test(error.code);
      if (!isPassing || tries === MOST_TRIES) throw error;
      told(tries);
      await pause(BETWEEN);
    }
  }
}

/** No connection; starting up or shutting down; no connection free. */
const PASSING = /^(?:08|57P0[1-3]|53300)/;
