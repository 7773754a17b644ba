// Letters as the operator sees them: which jobs are letters, and one to oneself, at once.
import { composeLetter } from '../io/letters.ts';
import { MailFailed } from '../io/mail-failures.ts';
import { personOf, type Signed } from '../people/index.ts';
import type { World } from '../world.ts';

export const DAY = 24 * 3600_000;

/** Job kinds that send a letter say so in their name. */
export const isLetter = (kind: string): boolean => /-(?:letter|tell|new-address)(?:-|$)/.test(kind);

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
    await mailer.send({ to: found.email, ...letter, messageId: `<test.${newId()}@${hostname}>`, awaited: true });
    return { outcome: 'sent' };
  } catch (error) {
    if (!(error instanceof MailFailed)) throw error;
    return { outcome: error.code, ...(error.reply !== undefined && { reply: error.reply }) };
  }
}
