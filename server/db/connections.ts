// Between Kysely and a database: a connection is taken, used by one, and given back. Both databases are reached through
// this, so both refuse the same mistakes.
import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import { isLost } from './fault.ts';
import { textOf } from './values.ts';

/** Where connections come from. */
export interface Connections {
  acquire(): Promise<Connection>;
  close(): Promise<void>;
}

export interface Connection {
  /** Without parameters the text may hold several statements. */
  query(text: string, parameters: readonly (string | null)[]): Promise<Answer>;
  /** A broken one is thrown away. */
  release(broken: boolean): void;
}

export interface Answer {
  readonly rows: readonly unknown[];
  readonly affected: number;
  /** What was done, in the server's word: `COMMIT`, or `ROLLBACK` in its place. */
  readonly command: string;
}

/** Kysely on these connections. `begin` opens a transaction; it may set limits that end with it. */
export function kyselyOn(connections: Connections, begin: string): Kysely<unknown> {
  const dialect: Dialect = {
    createDriver: () => driver(connections, begin),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (db) => new PostgresIntrospector(db),
  };
  return new Kysely<unknown>({ dialect });
}

/** The transaction that the running code stands in. */
const inside = new AsyncLocalStorage<{ readonly of: Connections; open: boolean }>();

/**
 * Runs `work` as the inside of a transaction. There, asking for another connection would wait for itself for ever on the
 * embedded database, and would read something older on a server: it is refused on both.
 */
export async function within<T>(of: Connections, work: () => Promise<T>): Promise<T> {
  const place = { of, open: true };
  try {
    return await inside.run(place, work);
  } finally {
    place.open = false;
  }
}

/** Leaves the transaction: for what only begins here and goes on for itself. */
export const outside = <T>(work: () => T): T => inside.exit(work);

function driver(connections: Connections, begin: string): Driver {
  const said = (connection: DatabaseConnection, text: string) => held(connection).query(text);
  return {
    init: async () => {},
    acquireConnection: async () => {
      const place = inside.getStore();
      if (place?.open && place.of === connections) {
        throw new Error('inside a transaction every statement goes through the sql that the transaction was given');
      }
      return new Held(await connections.acquire());
    },
    beginTransaction: async (connection) => {
      await said(connection, begin);
    },
    commitTransaction: async (connection) => {
      const { command } = await said(connection, 'commit');
      if (command !== 'COMMIT') throw new Error('a statement of this transaction failed and nobody said so: undone');
    },
    rollbackTransaction: async (connection) => {
      await said(connection, 'rollback');
    },
    releaseConnection: async (connection) => held(connection).release(),
    destroy: () => connections.close(),
  };
}

function held(connection: DatabaseConnection): Held {
  if (connection instanceof Held) return connection;
  throw new TypeError('this connection is not ours');
}

/** A connection while it is held. Given back, it answers no more: a forgotten `await` never runs in someone else's transaction. */
class Held implements DatabaseConnection {
  readonly #connection: Connection;
  #open = true;
  #broken = false;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async query(text: string, parameters: readonly unknown[] = []): Promise<Answer> {
    if (!this.#open) throw new Error('this transaction has ended; was an await forgotten?');
    const texts = parameters.map(textOf);
    try {
      return await this.#connection.query(text, texts);
    } catch (error) {
      if (isLost(error)) this.#broken = true;
      throw error;
    }
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affected } = await this.query(sql, parameters);
    return { rows: rows as R[], numAffectedRows: BigInt(affected) }; // R is what the statement's author says of its rows
  }

  // Nothing here is read as a stream: pages of rows by key do the same on both databases.
  streamQuery(): never {
    throw new Error('rows are read in pages, not as a stream');
  }

  release(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#connection.release(this.#broken);
  }
}
