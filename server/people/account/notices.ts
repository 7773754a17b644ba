// Letters to a person about what was done with their account, so that whoever did not do it hears of it.
import { sentence } from '@tessera/messages';
import type { Sql } from '../../db/index.ts';
import { composeLetter } from '../../io/letters.ts';
import { MailFailed } from '../../io/mail-failures.ts';
import { enqueue, type JobRun } from '../../jobs/index.ts';
import type { World } from '../../world.ts';
import type { Visitor } from '../acting.ts';
import type { SigningOut } from '../contract/accounts.ts';
import { personRow } from '../store/persons.ts';

export const NOTICE_JOB = 'people-notice-letter';

/** By the operator, and why. */
interface SignedOut {
  readonly notice: 'signed-out';
  readonly reason: SigningOut;
}
export type Notice = 'passkey-added' | 'recovery-used' | 'linked' | SignedOut;

/** In the transaction of what it tells of. The letter is written in the language that the visitor reads. */
export async function sendNotice(
  notice: Notice,
  person: string,
  { language }: Visitor,
  { clock, newId }: World,
  sql: Sql,
): Promise<void> {
  const told = typeof notice === 'string' ? { notice } : notice;
  const payload = { ...told, person, language, at: new Date(clock()).toISOString(), letter: newId() };
  await enqueue([{ kind: NOTICE_JOB, payload }], clock(), newId, sql);
}

export async function sendNoticeLetter({ payload }: JobRun, world: World): Promise<void> {
  const { db, config, mailer, log } = world;
  // As it was ordered above.
  const {
    notice,
    reason = 'other',
    person,
    language,
    at,
    letter,
  } = payload as {
    readonly notice: Extract<Notice, string> | SignedOut['notice'];
    readonly reason?: SigningOut;
    readonly person: string;
    readonly language: string;
    readonly at: string;
    readonly letter: string;
  };
  const found = await personRow(person, db.sql);
  if (found === undefined) return; // erased meanwhile
  const { host, hostname } = new URL(config.publicUrl);
  const facts = { site: host, time: `${at.slice(0, 10)} ${at.slice(11, 16)} UTC` };
  const ways = `${config.publicUrl}/${language}/account/ways`;
  const composed =
    notice === 'signed-out'
      ? composeLetter(notice, language, { ...facts, reason: sentence(language, `letter.signed-out.${reason}`) }, ways)
      : composeLetter(notice, language, facts, ways);
  try {
    await mailer.send({ to: found.email, ...composed, messageId: `<notice.${letter}@${hostname}>` });
  } catch (error) {
    if (!(error instanceof MailFailed && error.permanent)) throw error;
    log.warn('notice-letter-undeliverable', { code: error.code });
  }
}
