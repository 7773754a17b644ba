// What this slice holds of a person: what they asked providers for; and, in the demonstration, the letters to them.
import { group, type PersonalData, told } from '../people/index.ts';
import { forgetOutbox } from '../io/outbox.ts';
import { outboxFolder, type World } from '../world.ts';
import { dropPersonOfRequests, forgetRequests, forgetUnconfirmed, requestsOfPerson } from './store/requests.ts';

const DAY = 24 * 3600_000;
const CLOSED_KEPT = 365;
const LETTERS_KEPT = 90;

export const myDataPersonal = ({ config }: Pick<World, 'config'>): PersonalData => ({
  slice: 'my-data',
  columns: {
    'my_data.request': ['person', 'name', 'email', 'body', 'answer'],
    'my_data.unconfirmed': ['name', 'email', 'body'],
  },
  retention: [
    {
      what: 'request',
      where: ['my_data.request', 'my_data.request_record'],
      days: CLOSED_KEPT,
      forget: (keeping, most, sql) => forgetRequests(CLOSED_KEPT * DAY, most, keeping, sql),
    },
    {
      what: 'unconfirmed',
      where: ['my_data.unconfirmed'],
      days: 0,
      forget: (keeping, most, sql) => forgetUnconfirmed(most, keeping, sql),
    },
    {
      what: 'letter',
      where: ['outbox/'],
      days: LETTERS_KEPT,
      forget: async ({ now }, most) =>
        config.demonstration ? forgetOutbox(outboxFolder(config), now - LETTERS_KEPT * DAY, most) : 0,
    },
  ],
  async about(whose, sql) {
    const rows = await requestsOfPerson(whose, sql);
    return group(
      'request',
      'stays',
      rows.map(({ kind, state, body, answer, received, due }) => ({
        kind,
        state,
        body,
        answer,
        received: told(received),
        due: told(due),
      })),
    );
  },
  erase: (leaving, sql) => dropPersonOfRequests(leaving, sql),
});
