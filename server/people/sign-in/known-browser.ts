// A browser that signed in to an address before has tries of its own: whoever uses up those of everybody, from however many
// networks, shuts out nobody who has been here. It proves nothing else, and signs nobody in.
import type { World } from '../../world.ts';
import type { Visitor } from '../acting.ts';
import { isSame } from '../sessions/secrets.ts';

const COOKIE = 'known';
const SECONDS = 400 * 24 * 3600; // as long as browsers keep any
const MOST_ADDRESSES = 3;
const RANDOM_BYTES = 16;

/** What to count this browser's tries at an address by; nothing where it never signed in to it. `blind` is the address. */
export function knownAs(visitor: Visitor, blind: string, world: Pick<World, 'keys'>): string | undefined {
  const found = entriesIn(visitor).find(({ random, proof }) => isSame(proof, proofOf(random, blind, world)));
  return found && `${found.random} ${blind}`;
}

/** To be called once somebody has signed in to the address in this browser. */
export function becomeKnown(visitor: Visitor, blind: string, world: Pick<World, 'keys' | 'random'>): void {
  const others = entriesIn(visitor).filter(({ random, proof }) => !isSame(proof, proofOf(random, blind, world)));
  const random = Buffer.from(world.random(RANDOM_BYTES)).toString('base64url');
  const entries = [{ random, proof: proofOf(random, blind, world) }, ...others].slice(0, MOST_ADDRESSES);
  const value = entries.map((entry) => `${entry.random}.${entry.proof}`).join('~');
  visitor.cookies.write(COOKIE, value, SECONDS);
}

const entriesIn = ({ cookies }: Visitor) =>
  (cookies.read(COOKIE) ?? '').split('~', MOST_ADDRESSES).flatMap((entry) => {
    const [, random, proof] = /^([\w-]{22})\.([\w-]{43})$/.exec(entry) ?? [];
    return random === undefined || proof === undefined ? [] : [{ random, proof }];
  });

const proofOf = (random: string, blind: string, { keys }: Pick<World, 'keys'>): string =>
  keys.blind('known-browser', JSON.stringify([random, blind]));
