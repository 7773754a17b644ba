// Credentials that were sealed are offered: a claim each, its link, and the letter that carries it; for people without an
// address a claim alone, until a code is printed. Heard by outbox, once for each credential.
import type { Sql } from '../db/index.ts';
import type { IssuedCredential } from '../issuing/index.ts';
import { enqueue } from '../jobs/index.ts';
import { TERMS } from '../limits/settings.ts';
import type { Acting } from '../people/index.ts';
import { folded } from '../texts.ts';
import type { World } from '../world.ts';
import { linkSecret, secretDigest } from './secrets.ts';
import { addClaims, addTokens } from './store/claims.ts';

/** How long a link is good. */
export const CLAIM_DAYS = TERMS.claim.days;
export const DAY = 24 * 3600 * 1000;

/** Offers those that have no claim yet, in the transaction of whoever calls. */
export async function offer(
  credentials: readonly IssuedCredential[],
  acting: Acting,
  world: Pick<World, 'clock' | 'newId' | 'keys'>,
  sql: Sql,
): Promise<void> {
  if (credentials.length === 0) return;
  const now = world.clock();
  const expires = new Date(now + CLAIM_DAYS * DAY);
  const claims = credentials.map(({ credential, order, learner, email, unit }) => {
    const name = `${learner.givenName} ${learner.familyName}`;
    return {
      claim: world.newId(),
      credential,
      order,
      learner: name,
      foldedLearner: folded(name),
      email: email ?? null,
      unit,
    };
  });
  const added = new Set(await addClaims(claims, { offered: new Date(now), expires }, acting, sql));
  const addressed = claims.filter(({ claim, email }) => added.has(claim) && email !== null);
  const tokens = addressed.map(({ claim }) => ({ claim, digest: secretDigest(linkSecret(claim, 1, world)) }));
  await addTokens(tokens, { kind: 'link', expires }, acting, sql);
  const letters = addressed.map(({ claim }) => letterOf(claim, 1, acting));
  await enqueue(letters, now, world.newId, sql);
}

/** The order of a letter with the link of this generation; given twice, it is one. */
export const letterOf = (claim: string, generation: number, { organisation }: Acting) => ({
  kind: 'wallet-send-letter',
  organisation,
  dedupe: `${claim} ${generation}`,
  payload: { claim, generation },
});
