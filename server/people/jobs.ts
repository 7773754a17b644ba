// The letter to somebody who is signing in; the log, sealed.
import { MailFailed } from '../io/mail-failures.ts';
import { composeLetter } from '../io/letters.ts';
import type { Consumer, JobHandler, JobOrder, JobRun } from '../jobs/index.ts';
import type { World } from '../world.ts';
import { logJobs, logStanding } from './log/seal.ts';
import { LETTER_OF_CHANGE, sendAddressCode } from './account/change-address.ts';
import { digestOf, letterSecrets } from './sessions/secrets.ts';
import { LASTS, LETTER_JOB } from './sign-in/letter-codes.ts';
import { NOTICE_JOB, sendNoticeLetter } from './account/notices.ts';
import { signInRow } from './store/sign-ins.ts';

interface Jobs {
  readonly handlers: Readonly<Record<string, JobHandler>>;
  readonly quick: readonly string[];
  readonly consumers: readonly Consumer[];
  readonly standing: readonly JobOrder[];
}

export const peopleJobs = (world: World): Jobs => ({
  handlers: {
    [LETTER_JOB]: (run) => sendLetter(run, world),
    [NOTICE_JOB]: (run) => sendNoticeLetter(run, world),
    [LETTER_OF_CHANGE]: (run) => sendAddressCode(run, world),
    ...logJobs(world),
  },
  // Whoever signs in, or gives another address, sits and waits for the code.
  quick: [LETTER_JOB, LETTER_OF_CHANGE],
  consumers: [],
  standing: logStanding(world),
});

async function sendLetter({ payload }: JobRun, world: World): Promise<void> {
  const { db, clock, config, mailer, log } = world;
  const { browser: name } = payload as { readonly browser: string }; // as sign-in/letter-codes.ts orders it
  const browser = new Uint8Array(Buffer.from(name, 'base64url'));
  const found = await signInRow(browser, db.sql);
  // Nobody waits for it any more: signed in, asked again, or the time is over.
  if (found === undefined || found.expires <= clock()) return;
  const { publicUrl } = config;
  const { code, secret } = letterSecrets(browser, world);
  const { host, hostname } = new URL(publicUrl);
  const facts = { site: host, code, minutes: LASTS / 60_000 };
  const { language } = found;
  const letter =
    found.person === null
      ? composeLetter('sign-in', language, facts, `${publicUrl}/${language}/sign-in/letter#${secret}`)
      : composeLetter('confirm', language, facts, `${publicUrl}/${language}/confirm/code`);
  try {
    const messageId = `<sign-in.${messageName(browser)}@${hostname}>`;
    await mailer.send({ to: found.email, ...letter, messageId, awaited: true });
  } catch (error) {
    if (!(error instanceof MailFailed && error.permanent)) throw error;
    // There may be no such mailbox; whoever asked is told the same as everybody.
    log.warn('sign-in-letter-undeliverable', { code: error.code });
  }
}

/** Says nothing of the digest that it is made of, which a mail server has no need to know. */
const messageName = (browser: Uint8Array): string =>
  Buffer.from(digestOf(Buffer.from(browser).toString('hex')))
    .toString('hex')
    .slice(0, 32);
