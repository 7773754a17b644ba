// Letters of this slice beside invitations: to who applies for an organisation, and to the owners of one that is invited to
// an alliance.
import { isOffered } from '@tessera/messages/languages';
import { composeLetter } from '../io/letters.ts';
import { MailFailed } from '../io/mail-failures.ts';
import type { JobRun } from '../jobs/index.ts';
import { actingAsInstallation, personOf } from '../people/index.ts';
import type { World } from '../world.ts';
import type { ApplicationNews } from './applications.ts';
import { ownersOf } from './contacts.ts';
import type { Identity } from './identity.ts';
import { organisationOf } from './organisation.ts';
import { allianceRow, placesOf } from './store/alliances.ts';
import { applicationRow, markApplicationUndelivered, messageRows } from './store/applications.ts';

const spoken = (language: string): string => (isOffered(language) ? language : 'en');

export async function sendApplicationLetter(run: JobRun, world: World): Promise<void> {
  const { id, payload } = run;
  const { db, config, mailer } = world;
  const { application, news } = payload as { readonly application: string; readonly news: ApplicationNews }; // as it is ordered
  const row = await applicationRow(application, run, db.sql);
  const applicant = row && (await personOf(row.person, db.sql));
  if (row === undefined || applicant === undefined) return; // gone with their account
  const language = spoken((JSON.parse(row.identity) as Identity).language); // as it was read before it was kept
  const { host, hostname } = new URL(config.publicUrl);
  const text = (await messageRows(row, db.sql)).findLast(({ by }) => by === 'operator')?.text ?? '';
  const at = row.organisation === null ? `/apply/${application}` : `/desk/${row.organisation}`;
  const facts = { site: host, organisation: row.name };
  const link = `${config.publicUrl}/${language}${at}`;
  const letter =
    news === 'asked' || news === 'refused'
      ? composeLetter(`application-${news}`, language, { ...facts, text }, link)
      : composeLetter(`application-${news}`, language, facts, link);
  try {
    await mailer.send({ to: applicant.email, ...letter, messageId: `<application.${id}@${hostname}>` });
  } catch (error) {
    if (!(error instanceof MailFailed && error.permanent)) throw error;
    await markApplicationUndelivered(row, error.code, db.sql);
  }
}

export async function sendAllianceLetter({ id, organisation = '', payload }: JobRun, world: World): Promise<void> {
  const { db, config, mailer } = world;
  const { alliance } = payload as { readonly alliance: string }; // as it is ordered
  const [said, whose, places] = [
    await allianceRow(alliance, db.sql),
    await organisationOf(organisation, db.sql),
    await placesOf(actingAsInstallation(organisation), db.sql),
  ];
  const place = places.find((one) => one.alliance === alliance);
  if (said === undefined || whose === undefined || place === undefined || place.joined !== null) return; // answered
  const language = spoken(whose.identity.language);
  const { host, hostname } = new URL(config.publicUrl);
  const facts = { site: host, organisation: whose.name, alliance: said.name, by: place.by ?? host };
  const link = `${config.publicUrl}/${language}/desk/${organisation}/alliances`;
  const letter = composeLetter('alliance-invitation', language, facts, link);
  for (const [index, to] of (await ownersOf(organisation, db.sql)).entries()) {
    try {
      await mailer.send({ to, ...letter, messageId: `<alliance.${id}.${index}@${hostname}>` });
    } catch (error) {
      // Every owner finds it at their desk too.
      if (!(error instanceof MailFailed && error.permanent)) throw error;
    }
  }
}
