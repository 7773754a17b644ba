// The letters of a review: to those who may approve what was handed in, and to those who wrote it when it is decided.
import { isOffered } from '@tessera/messages/languages';
import { composeLetter } from '../io/letters.ts';
import { MailFailed } from '../io/mail-failures.ts';
import type { JobHandler } from '../jobs/index.ts';
import { organisationOf, othersWho } from '../organisations/index.ts';
import { type Acting, actingAsInstallation, personOf } from '../people/index.ts';
import type { Sql } from '../db/index.ts';
import type { World } from '../world.ts';
import { readKept, titleOf } from './save.ts';
import { type DraftRow, draftOf } from './store/drafts.ts';
import { authorsOf, submittersOf } from './store/steps.ts';

interface ReviewToTell {
  readonly design: string;
  readonly kind: 'submitted' | 'approved' | 'returned';
  readonly version: number;
}

export const catalogueJobs = (world: World) => ({
  handlers: { 'catalogue-tell-review': tellReview(world) },
  consumers: [],
});

const LETTERS = { submitted: 'review-asked', approved: 'review-approved', returned: 'review-returned' } as const;

function tellReview(world: World): JobHandler {
  return async ({ id, organisation = '', payload }) => {
    const told = payload as unknown as ReviewToTell; // review.ts wrote it
    const acting = actingAsInstallation(organisation);
    const { db, config, mailer, keys } = world;
    const [found, whose] = [await draftOf(told.design, acting, db.sql), await organisationOf(organisation, db.sql)];
    if (found === undefined || whose === undefined) return; // thrown away meanwhile
    const language = isOffered(whose.identity.language) ? whose.identity.language : 'en';
    const { hostname } = new URL(config.publicUrl);
    const page = `${config.publicUrl}/${language}/desk/${organisation}/designs/${told.design}`;
    const facts = { organisation: whose.name, title: titleOf(readKept(found.draft)) };
    for (const to of await addressees(told, found, acting, db.sql)) {
      const letter = composeLetter(LETTERS[told.kind], language, facts, `${page}/review`);
      const messageId = `<review.${id}.${keys.blind('letter-to', to).slice(0, 12)}@${hostname}>`;
      try {
        await mailer.send({ to, ...letter, messageId });
      } catch (error) {
        if (!(error instanceof MailFailed) || !error.permanent) throw error;
      }
    }
  };
}

async function addressees(
  { design, kind, version }: ReviewToTell,
  { unit, review }: DraftRow,
  acting: Acting,
  sql: Sql,
): Promise<readonly string[]> {
  const authors = await authorsOf(design, version, acting, sql);
  if (kind === 'submitted') {
    if (review !== 'in-review') return []; // decided, or changed, before anybody was told
    const reviewers = await othersWho('designs-review', unit, acting, sql);
    return reviewers.filter(({ person }) => !authors.includes(person)).map(({ email }) => email);
  }
  const concerned = new Set([...authors, ...(await submittersOf(design, version, acting, sql))]);
  const people = await Promise.all([...concerned].map((person) => personOf(person, sql)));
  return people.flatMap((someone) => (someone === undefined ? [] : [someone.email]));
}
