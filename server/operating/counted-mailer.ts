// What becomes of letters, counted: each that is handed over, or could not be, by its code and its day. Nothing else of a
// letter is kept here.
import type { Database } from '../db/index.ts';
import type { Log } from '../io/log.ts';
import { MailFailed } from '../io/mail-failures.ts';
import type { Mailer } from '../io/mail.ts';
import { together } from '../together.ts';
import { countLetters } from './store.ts';

/** Longer than anybody looks back. */
const REMEMBERED = 90 * 24 * 3600_000;

interface Around {
  readonly mailer: Mailer;
  readonly db: Pick<Database, 'sql'>;
  readonly clock: () => number;
  readonly log: Pick<Log, 'warn'>;
}

/** The same mailer, and what became of each letter is counted. */
export function countedMailer({ mailer, db, clock, log }: Around): Mailer {
  const count = together(async (outcomes: readonly string[]) => {
    // A letter that went must not go again because it could not be counted.
    await countLetters(outcomes, clock(), clock() - REMEMBERED, db.sql).catch(() =>
      log.warn('letter-not-counted', { letters: outcomes.length }),
    );
    return outcomes;
  });
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
