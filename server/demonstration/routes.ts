// The operations of the demonstration. They are mounted where `config.demonstration` is true, and nowhere else.
import { readFile } from 'node:fs/promises';
import type { Handlers } from '../http/handlers.ts';
import { listOutbox, readOutbox } from '../io/outbox.ts';
import { giveSession, openSession } from '../people/sessions/session.ts';
import { Refusal } from '../refusal.ts';
import { outboxFolder, type World } from '../world.ts';
import { CAST, personOfPart, startOf } from './cast.ts';
import type { demonstration } from './contract.ts';

const PAGE = 25;

export function demonstrationHandlers(world: World): Handlers<typeof demonstration> {
  const { db, config } = world;
  const folder = outboxFolder(config);
  return {
    async cast() {
      const played = await Promise.all(CAST.map((part) => personOfPart(part, world)));
      const present = CAST.filter((_, index) => played[index] !== undefined);
      return { people: present.map(({ key, name, part }) => ({ key, name, part })) };
    },
    async become({ key }, visitor) {
      const part = CAST.find((one) => one.key === key);
      const person = part && (await personOfPart(part, world));
      if (part === undefined || person === undefined) throw new Refusal(404, 'person-unknown');
      giveSession(await db.transaction((sql) => openSession(person, 'demonstration', visitor, world, sql)), visitor);
      return { startAt: await startOf(part, person, db.sql) };
    },
    async outbox({ search = '', page = 1 }) {
      const wanted = search.trim().toLowerCase();
      const holds = (text: string): boolean => text.toLowerCase().includes(wanted);
      const all = (await listOutbox(folder)).filter(({ to, subject }) => holds(to) || holds(subject));
      const letters = all.slice((page - 1) * PAGE, page * PAGE);
      return { letters: letters.map(({ id, to, subject, sent: at }) => ({ id, to, subject, at })), total: all.length };
    },
    async letter({ id }) {
      const found = await readOutbox(folder, id);
      if (found === undefined) throw new Refusal(404, 'letter-unknown');
      const { to, subject, sent: at, text } = found;
      return { to, subject, at, text };
    },
    learners: async () => ({ name: 'learners.csv', mediaType: 'text/csv', body: await readFile(LEARNERS, 'utf8') }),
  };
}

const LEARNERS = new URL('learners.csv', import.meta.url);
