// What a passkey is asked to sign: fresh, for one browser and one purpose, once, within five minutes. [WEBAUTHN3 §13.4.3]
import { Refusal } from '../../refusal.ts';
import type { World } from '../../world.ts';
import type { Visitor } from '../acting.ts';
import { digestOf, newToken } from '../sessions/secrets.ts';
import { addChallenge, type ChallengePurpose, forgetChallenges, takeChallengeRow } from '../store/passkeys.ts';

/** The cookie of the browser that asked. */
const COOKIE = 'passkey';
const LASTS = 5 * 60_000;
const FORGET_AT_ONCE = 200;

export interface Challenged {
  readonly purpose: ChallengePurpose;
  /** Whoever is signed in; nobody where they are about to. */
  readonly person?: string;
}

/** Answers the challenge, base64url. */
export async function askChallenge({ purpose, person }: Challenged, visitor: Visitor, world: World): Promise<string> {
  const { db, clock } = world;
  const token = newToken(world);
  const browser = digestOf(token);
  const before = visitor.cookies.read(COOKIE);
  await db.transaction(async (sql) => {
    await forgetChallenges(clock(), FORGET_AT_ONCE, sql);
    if (before !== undefined) await takeChallengeRow(digestOf(before), sql);
    await addChallenge(browser, { purpose, person: person ?? null, expires: clock() + LASTS }, sql);
  });
  visitor.cookies.write(COOKIE, token, LASTS / 1000);
  return challengeOf(browser, world);
}

/** The challenge that this browser was given for this; it is used up. Throws the refusal `passkey-expired`. */
export async function takeChallenge({ purpose, person }: Challenged, visitor: Visitor, world: World): Promise<string> {
  const token = visitor.cookies.read(COOKIE);
  if (token === undefined) throw new Refusal(410, 'passkey-expired');
  visitor.cookies.drop(COOKIE);
  const browser = digestOf(token);
  const found = await takeChallengeRow(browser, world.db.sql);
  const isGood =
    found !== undefined &&
    found.expires > world.clock() &&
    found.purpose === purpose &&
    found.person === (person ?? null);
  if (!isGood) throw new Refusal(410, 'passkey-expired');
  return challengeOf(browser, world);
}

/** Derived from the digest of the browser's token under the key of the installation: it stands nowhere. */
const challengeOf = (browser: Uint8Array, { keys }: Pick<World, 'keys'>): string =>
  Buffer.from(keys.derive('passkey-challenge', Buffer.from(browser).toString('base64url'))).toString('base64url');
