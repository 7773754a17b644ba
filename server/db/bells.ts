// Announcements between processes on one PostgreSQL server, by NOTIFY: whoever works apart from the pages hears of an order
// at once. They may be lost, where a connection breaks or a pooler stands between: who listens looks by a timer too.
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { sql } from 'kysely';
import type { Sql } from './database.ts';
import { together } from '../together.ts';

export interface Bells {
  /** Tells the other processes. After the commit, never in the transaction: commits that notify wait for each other. */
  ring(topic: string): void;
  /** From now on `hear` is called for what others announce, and `missed` when something may have been missed meanwhile. */
  listen(hear: (topic: string) => void, missed: () => void): void;
  close(): Promise<void>;
}

const CHANNEL = 'tessera';
/** Milliseconds until a connection that broke is tried again. */
const REST = 2_000;

export function bellsOn(url: string, on: Sql): Bells {
  const self = randomUUID();
  let closed = false;
  let client: Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let lostOnce = false;

  const tell = together(async (topics: readonly string[]) => {
    for (const topic of new Set(topics)) await sql`select pg_notify(${CHANNEL}, ${`${self} ${topic}`})`.execute(on);
    return topics;
  });

  const connect = async (hear: (topic: string) => void, missed: () => void): Promise<void> => {
    const mine = new Client({ connectionString: url, keepAlive: true, application_name: 'tessera' });
    client = mine;
    const lost = (): void => {
      if (client !== mine) return;
      client = undefined;
      lostOnce = true;
      mine.end().catch(() => {});
      if (!closed) again = setTimeout(() => void connect(hear, missed), REST).unref();
    };
    mine.on('error', lost);
    mine.on('end', lost);
    mine.on('notification', ({ payload = '' }) => {
      const [from, topic] = payload.split(' ', 2);
      if (from !== self && topic !== undefined) hear(topic);
    });
    try {
      await mine.connect();
      await mine.query(`listen ${CHANNEL}`);
      if (lostOnce) missed();
    } catch {
      lost(); // no server, or one that knows no LISTEN: the timer of whoever listens is all there is
    }
  };

  return {
    ring: (topic) => void tell(topic).catch(() => {}), // one that is lost is found by the timer of whoever listens
    listen: (hear, missed) => void connect(hear, missed),
    async close() {
      closed = true;
      clearTimeout(again);
      const mine = client;
      client = undefined;
      await mine?.end().catch(() => {});
    },
  };
}
