// What becomes of letters, counted: each that is handed over, or could not be, by its code and its day. Nothing else of a
// letter is kept here.
import { composeLetter } from '../io/letters.ts';
import { MailFailed } from '../io/mail-failures.ts';
import type { Mailer } from '../io/mail.ts';
import { personOf, type Signed } from '../people/index.ts';
import type { World } from '../world.ts';
import { countLetter } from './store.ts';

export const DAY = 24 * 3600_000;
/** Longer than anybody looks back. */
const REMEMBERED = 90 * DAY;

/** Job kinds that send a letter say so in their name. */
export const isLetter = (kind: string): boolean => /-(?:letter|tell)(?:-|$)/.test(kind);

/** The same mailer, and what became of each letter is counted. */
export function countedMailer({ mailer, db, clock, log }: Pick<World, 'mailer' | 'db' | 'clock' | 'log'>): Mailer {
  // A letter that went must not go again because it could not be counted.
  const count = (outcome: string): Promise<unknown> =>
    countLetter(outcome, clock(), clock() - REMEMBERED, db.sql).catch(() =>
      log.warn('letter-not-counted', { outcome }),
    );
  return {
    ...mailer,
    async send(letter) {
      try {
        await mailer.send(letter);
      } catch (error) {
        if (error instanceof MailFailed) await count(error.code);
        throw error;
      }
      await count('sent');
      return 'sent';
    },
  };
}

export interface Outcome {
  readonly outcome: string;
  readonly reply?: number;
}

/** To the operator's own address, at once. */
export async function sendTestLetter({ person, session, visitor }: Signed, world: World): Promise<Outcome> {
  const { db, mailer, config, newId } = world;
  const found = await personOf(person, db.sql);
  if (found === undefined) throw new Error(`the person of session ${session} is gone`);
  const { host, hostname } = new URL(config.publicUrl);
  const letter = composeLetter(
    'test',
    visitor.language,
    { site: host },
    `${config.publicUrl}/${visitor.language}/operator/letters`,
  );
  try {
    await mailer.send({ to: found.email, ...letter, messageId: `<test.${newId()}@${hostname}>` });
    return { outcome: 'sent' };
  } catch (error) {
    if (!(error instanceof MailFailed)) throw error;
    return { outcome: error.code, ...(error.reply !== undefined && { reply: error.reply }) };
  }
}
