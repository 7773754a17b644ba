// Letters to whoever runs this installation: an organisation asks to be accepted, or whoever applied for it has answered.
// They say no more than its name and where to look. All applicants together get so many sent; what is more is told in one
// letter later, so that nobody fills a mailbox, and no application goes unheard.
import { composeLetter } from '../io/letters.ts';
import { MailFailed } from '../io/mail-failures.ts';
import { enqueue, type JobRun } from '../jobs/index.ts';
import { sharedTries } from '../limits/tries.ts';
import { operatorAddresses } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { isOpen, type OperatorNews, operatorLetterJob } from './applications.ts';
import { applicationRow, countApplications } from './store/applications.ts';

export async function sendOperatorLetter(run: JobRun, world: World): Promise<void> {
  const { db, config, mailer } = world;
  const letter = await letterOf(run, world);
  if (letter === undefined) return;
  const wait = run.attempt === 1 ? await waitOf(world) : 0;
  if (wait > 0) return putOff(wait, run, world);
  const { hostname } = new URL(config.publicUrl);
  for (const [index, to] of (await operatorAddresses(run, db.sql)).entries()) {
    try {
      await mailer.send({ to, ...letter, messageId: `<operator.${run.id}.${index}@${hostname}>` });
    } catch (error) {
      // They find it at their desk too.
      if (!(error instanceof MailFailed && error.permanent)) throw error;
    }
  }
}

/** Nothing where it is decided, withdrawn or erased by now. */
async function letterOf(run: JobRun, { db: { sql }, config }: World) {
  const news = run.payload as OperatorNews; // as it is ordered
  const { host } = new URL(config.publicUrl);
  const list = `${config.publicUrl}/en/operator/applications`;
  if (news.news === 'waiting') {
    const count = await countApplications({ patterns: [], states: ['applied', 'screening'] }, run, sql);
    return count === 0 ? undefined : composeLetter('applications-waiting', 'en', { site: host, count }, list);
  }
  const { application, news: what } = news;
  const row = await applicationRow(application, run, sql);
  if (row === undefined || !isOpen(row)) return undefined;
  return composeLetter(`application-${what}`, 'en', { site: host, organisation: row.name }, `${list}/${application}`);
}

/** Milliseconds until another may be sent. */
async function waitOf(world: World): Promise<number> {
  try {
    await sharedTries('operator-letters', world).at('all operators');
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'too-many-tries')) throw error;
    return Number(error.facts['seconds']) * 1000;
  }
}

const putOff = (wait: number, run: JobRun, { db, clock, newId }: World): Promise<void> =>
  db.transaction(async (sql) => {
    // It may be this very one, which is one with the next until it is done.
    await run.finish(sql);
    const later = operatorLetterJob({ news: 'waiting' });
    await enqueue([{ ...later, notBefore: clock() + wait }], clock(), newId, sql);
  });
