// The job that sends one letter with the link of a claim. Tried again after a crash it sends the same link under the same
// message id; a link that was replaced meanwhile is not sent at all.
import { MailFailed } from '../io/mail-failures.ts';
import { composeLetter } from '../io/letters.ts';
import { credentialFor } from '../issuing/index.ts';
import type { JobHandler } from '../jobs/index.ts';
import { actingAsInstallation } from '../people/index.ts';
import { textIn } from '../texts.ts';
import type { World } from '../world.ts';
import { CLAIM_DAYS } from './offer.ts';
import { linkSecret } from './secrets.ts';
import { claimOf, noteSent } from './store/claims.ts';

export function sendLetter(world: World): JobHandler {
  return async (run) => {
    const { claim: id, generation } = run.payload as { readonly claim: string; readonly generation: number }; // letterOf() wrote it
    const acting = actingAsInstallation(run.organisation ?? '');
    const { db, clock, config, mailer } = world;
    const claim = await claimOf(id, acting, db.sql);
    const isDue = claim !== undefined && claim.generation === generation && claim.sent === null;
    if (!isDue || claim.email === null || claim.claimed !== null || claim.withdrawn !== null) return;
    const [credential] = await credentialFor([claim.credential], acting, db.sql);
    if (credential === undefined) return; // erased meanwhile
    const { title, language, provider } = credential;
    const facts = { title: textIn(title, language), provider, days: CLAIM_DAYS };
    const link = `${config.publicUrl}/${language}/claim#${linkSecret(id, generation, world)}`;
    const composed = composeLetter(generation === 1 ? 'award' : 'award-again', language, facts, link);
    const { hostname } = new URL(config.publicUrl);
    try {
      await mailer.send({ to: claim.email, ...composed, messageId: `<claim.${id}.${generation}@${hostname}>` });
    } catch (error) {
      if (!(error instanceof MailFailed) || !(error.permanent || run.isLast)) throw error;
      await noteSent(claim, { undelivered: error.code }, acting, db.sql);
      return;
    }
    await noteSent(claim, { sent: new Date(clock()) }, acting, db.sql);
  };
}
