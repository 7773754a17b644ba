// What this slice holds of a person: the account, the ways into it, the browsers it is open in, and consents.
import { forgetPersonOfEvents } from '../jobs/index.ts';
import { actsOf } from './log/acts-of.ts';
import { destroyKey } from './log/note.ts';
import { type Entry, group, type PersonalData, type Retention, told } from './data-protection/personal-data.ts';
import { consentRows, forgetConsents } from './store/consents.ts';
import {
  accountRows,
  changeTold,
  dropPerson,
  type Expiring,
  forgetExpired,
  sessionsTold,
  waysTold,
} from './store/personal.ts';

const DAY = 24 * 3600_000;
const CONSENTS_KEPT = 365;

export const peoplePersonal: PersonalData = {
  slice: 'people',
  columns: {
    'people.person': ['name', 'email'],
    'people.session': ['seen', 'browser', 'system'],
    'people.sign_in': ['email'],
    'people.passkey': ['name', 'credential', 'used'],
    'people.linked': ['label', 'used'],
    'people.openid': ['label'],
    'people.recovery_code': ['used'],
    'people.address_change': ['email'],
    'people.consent': ['what', 'recipient'],
    'people.act': ['actor'],
    'people.act_address': ['address'],
    'people.actor': ['person'],
    'jobs.event': ['person'],
  },
  retention: [
    ...(['sign_in', 'challenge', 'openid', 'set_up', 'address_change'] as const).map(expired),
    { ...expired('session'), days: 30 },
    {
      what: 'consent',
      where: ['people.consent'],
      days: CONSENTS_KEPT,
      forget: (keeping, most, sql) => forgetConsents(CONSENTS_KEPT * DAY, most, keeping, sql),
    },
    { what: 'event', where: ['jobs.event', 'jobs.job'], days: 1, job: 'jobs' },
    { what: 'act', where: ['people.act', 'people.act_batch', 'people.actor'] },
    { what: 'act_address', where: ['people.act_address'], days: 30, job: 'audit' },
    {
      what: 'account',
      where: ['people.person', 'people.address', 'people.passkey', 'people.linked', 'people.recovery_code'],
    },
  ],
  async about(whose, sql) {
    const [accounts, sessions, ways, changes, consents, acts] = [
      await accountRows(whose, sql),
      await sessionsTold(whose, sql),
      await waysTold(whose, sql),
      await changeTold(whose, sql),
      await consentRows(whose, sql),
      await actsOf(whose.person, sql),
    ];
    return [
      ...group(
        'account',
        'goes',
        accounts.map(({ name, email, operator, since }) => ({ name, email, operator, since: told(since) })),
      ),
      ...group(
        'way',
        'goes',
        ways.map(({ way, name, made, used }) => ({ way, name, made: told(made), used: told(used) })),
      ),
      ...group(
        'session',
        'goes',
        sessions.map(({ made, seen, expires, ...rest }) => ({
          ...rest,
          made: told(made),
          seen: told(seen),
          expires: told(expires),
        })),
      ),
      ...group(
        'address-change',
        'goes',
        changes.map(({ email, expires }) => ({ email, expires: told(expires) })),
      ),
      ...group('consent', 'goes', consents.map(consentTold)),
      ...group(
        'act',
        'stays',
        acts.map(({ organisation, code, record, roles, at }) => ({
          code,
          record,
          organisation,
          roles: [...roles],
          at: told(at),
        })),
      ),
    ];
  },
  async erase(leaving, sql) {
    await forgetPersonOfEvents(leaving, sql);
    await destroyKey(leaving, sql);
    await dropPerson(leaving, sql);
  },
};

const consentTold = (row: Awaited<ReturnType<typeof consentRows>>[number]): Entry => ({
  what: [...row.what],
  recipient: row.recipient,
  purpose: row.purpose,
  textVersion: row.text_version,
  given: told(row.given),
  until: told(row.until),
  withdrawn: told(row.withdrawn),
});

function expired(table: Expiring): Retention {
  return {
    what: table,
    where: [`people.${table}`],
    days: 0,
    forget: (keeping, most, sql) => forgetExpired(table, most, keeping, sql),
  };
}
