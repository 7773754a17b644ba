// Afterwards: was anything lost? Whoever stayed is still signed in, whoever left is not; each has one person; each letter
// came once; nothing waits or is parked. The sessions are asked by HTTP while the program runs, the rest is counted in its
// database once it has stopped.
import { type Database, one } from '@tessera/server/db';
import { sql } from 'kysely';
import type { Post } from './post.ts';
import type { Crowd } from './sign-ins.ts';

/** What is not as it should be; nothing where all is. */
export async function lostSessions(origin: string, { stayed, left }: Crowd): Promise<readonly string[]> {
  const who = async (cookie: string): Promise<string | undefined> => {
    const answer = await fetch(`${origin}/api/people/me`, { headers: { Cookie: cookie } });
    if (answer.status === 401) return undefined;
    return ((await answer.json()) as { readonly email: string }).email; // as the contract says
  };
  const found: string[] = [];
  for (const [email, cookie] of stayed)
    if ((await who(cookie)) !== email) found.push(`${email} stayed, and is signed in no more`);
  for (const [email, cookie] of [...left].slice(-200))
    if ((await who(cookie)) !== undefined) found.push(`${email} left, and is still signed in`);
  return found;
}

export async function lostRecords(
  db: Database,
  post: Post,
  { stayed, left, asked }: Crowd,
): Promise<readonly string[]> {
  const count = async (statement: ReturnType<typeof sql<{ n: number }>>) => (await one(statement, db.sql)).n;
  const theirs = sql`email like 'drill-%@people.example'`;
  const people = await count(sql<{ n: number }>`select count(*) as n from people.person where ${theirs}`);
  const twice = await count(
    sql<{ n: number }>`select count(*) - count(distinct email) as n from people.person where ${theirs}`,
  );
  const sessions = await count(
    sql<{ n: number }>`
      select count(*) as n from people.session where person in (select person from people.person where ${theirs})`,
  );
  const undone = await count(
    sql<{ n: number }>`
      select count(*) as n from jobs.job where finished_at is null and kind like '%-letter'`,
  );
  const { letters, again } = post.counted((to) => to.startsWith('drill-'));
  const wanted: readonly (readonly [what: string, is: number, should: number])[] = [
    ['people', people, stayed.size + left.size],
    ['people who are there twice', twice, 0],
    ['sessions', sessions, stayed.size],
    ['letters', letters, asked()],
    ['letters that came twice', again, 0],
    ['letters that wait or are parked', undone, 0],
  ];
  return wanted.filter(([, is, should]) => is !== should).map(([what, is, should]) => `${what}: ${is}, not ${should}`);
}
