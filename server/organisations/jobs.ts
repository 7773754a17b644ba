// The letters of this slice; here the one to somebody who is invited.
import { sentence } from '@tessera/messages';
import { isOffered } from '@tessera/messages/languages';
import { composeLetter } from '../io/letters.ts';
import { MailFailed } from '../io/mail-failures.ts';
import type { Consumer, JobHandler, JobRun } from '../jobs/index.ts';
import { actingAsInstallation } from '../people/index.ts';
import type { RoleHeld } from '../rights/contract.ts';
import type { World } from '../world.ts';
import { ALLIANCE_LETTER_JOB } from './alliances.ts';
import { APPLICATION_LETTER_JOB, OPERATOR_LETTER_JOB } from './applications.ts';
import { LETTER_JOB } from './invite.ts';
import { sendAllianceLetter, sendApplicationLetter } from './letters.ts';
import { sendOperatorLetter } from './operator-letters.ts';
import { organisationOf } from './organisation.ts';
import { invitationRow, markUndelivered } from './store/members.ts';
import { endTold } from './terms.ts';
import { unitsOf } from './units.ts';

interface Jobs {
  readonly handlers: Readonly<Record<string, JobHandler>>;
  readonly consumers: readonly Consumer[];
}

export const organisationsJobs = (world: World): Jobs => ({
  handlers: {
    [LETTER_JOB]: (run) => sendLetter(run, world),
    [APPLICATION_LETTER_JOB]: (run) => sendApplicationLetter(run, world),
    [OPERATOR_LETTER_JOB]: (run) => sendOperatorLetter(run, world),
    [ALLIANCE_LETTER_JOB]: (run) => sendAllianceLetter(run, world),
  },
  consumers: [],
});

async function sendLetter({ id, organisation = '', payload }: JobRun, world: World): Promise<void> {
  const { db, config, mailer } = world;
  const { invitation } = payload as { readonly invitation: string }; // as invite.ts orders it
  const acting = actingAsInstallation(organisation);
  const [found, whose] = [await invitationRow(invitation, acting, db.sql), await organisationOf(organisation, db.sql)];
  if (found === undefined || whose === undefined) return; // taken back, or accepted
  const { email, roles, sent } = found;
  const { ends, ended } = endTold(sent, world.clock());
  if (ended) return; // no mail went out for as long
  const { host, hostname } = new URL(config.publicUrl);
  // The reader is not known yet; who invites them chose a language for all that it issues.
  const language = isOffered(whose.identity.language) ? whose.identity.language : 'en';
  const letter = composeLetter(
    'invitation',
    language,
    {
      ...{ site: host, organisation: whose.name, date: ends.slice(0, 'yyyy-mm-dd'.length) },
      roles: await rolesInWords(roles, organisation, language, world),
    },
    `${config.publicUrl}/${language}/desk`,
  );
  try {
    await mailer.send({ to: email, ...letter, messageId: `<invitation.${id}@${hostname}>` });
  } catch (error) {
    if (!(error instanceof MailFailed && error.permanent)) throw error;
    await markUndelivered(invitation, error.code, acting, db.sql);
  }
}

/** Each with what it lets somebody do is on the page that the letter leads to; here they are named. */
async function rolesInWords(
  roles: readonly RoleHeld[],
  organisation: string,
  language: string,
  { db }: World,
): Promise<string> {
  const units = new Map(
    (await unitsOf(actingAsInstallation(organisation), db.sql)).map(({ unit, name }) => [unit, name]),
  );
  const named = roles.map(({ role, unit }) => {
    const name = sentence(language, `web.organisations.role.${role}`);
    return unit === undefined
      ? name
      : sentence(language, 'letter.role-in-unit', { role: name, unit: units.get(unit) ?? '' });
  });
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(named);
}
