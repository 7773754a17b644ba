// A PostgreSQL server, reached through a pool of connections.
import { DatabaseError, Pool, type PoolClient } from 'pg';
import type { Connection, Connections } from './connections.ts';
import { DatabaseFault, unreachable } from './fault.ts';
import { PARSERS } from './values.ts';

const MOST_CONNECTIONS = 10;
const asIs = (text: string): string => text;
const types = { getTypeParser: (type: number) => PARSERS[type] ?? asIs };

export function postgres(url: string): Connections {
  const pool = new Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    application_name: 'tessera',
  });
  // A connection that breaks while nobody uses it: the pool drops it, and the next one is new.
  pool.on('error', () => {});
  // One that breaks while it is held, or in the very moment in which it is handed over: the next statement says so.
  pool.on('connect', (client) => client.on('error', () => {}));
  let out = 0;
  let closing: Promise<void> | undefined;
  let back = (): void => {};
  const returned = (): void => {
    out -= 1;
    if (out === 0) back();
  };
  // The pool forgets those who stand in line when it ends: they are served first.
  const end = async (): Promise<void> => {
    if (out > 0) {
      await new Promise<void>((done) => {
        back = done;
      });
    }
    await pool.end();
  };
  return {
    async acquire() {
      if (closing !== undefined) throw new Error('the database is closed');
      out += 1;
      try {
        return connection(await pool.connect(), returned);
      } catch (error) {
        returned();
        throw faultOf(error);
      }
    },
    close() {
      closing ??= end();
      return closing;
    },
  };
}

function connection(client: PoolClient, returned: () => void): Connection {
  return {
    async query(text, parameters) {
      try {
        const result = await client.query<object>({ text, values: [...parameters], types });
        const last = Array.isArray(result) ? result.at(-1) : result; // several statements give several results
        return { rows: last.rows, affected: last.rowCount ?? 0, command: last.command };
      } catch (error) {
        throw faultOf(error);
      }
    },
    release(broken) {
      client.release(broken);
      returned();
    },
  };
}

/** What a server says has a code; everything else of this driver is about the way there. A value that cannot be read is ours. */
function faultOf(error: unknown): unknown {
  if (error instanceof DatabaseError && error.code !== undefined) {
    return new DatabaseFault({ ...error, code: error.code, message: error.message });
  }
  return error instanceof Error && !(error instanceof RangeError) ? unreachable(error) : error;
}
