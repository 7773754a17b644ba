// Tries that are counted in the database: of what is short enough to be guessed, so that starting more processes, or
// starting one anew, gives nobody more tries. A try counts before anything is compared, and stays counted whatever becomes
// of the request. Keys are blinded: the table holds no address.
import { createHash } from 'node:crypto';
import { networkOf, siteOf } from '../io/limits.ts';
import type { Visitor } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { type LimitName, LIMITS } from './settings.ts';
import { forgetBuckets, takeTry } from './store.ts';

export interface SharedTries {
  /** Counts a try from where the visitor is. Throws the refusal `too-many-tries`. */
  from(visitor: Visitor): Promise<void>;
  /** Counts a try at something, wherever it comes from. */
  at(thing: string): Promise<void>;
  /** Counts a try at something from where the visitor is: whoever tries elsewhere has tries of their own. */
  fromAt(visitor: Visitor, thing: string): Promise<void>;
}

const FORGET_AT_ONCE = 20;

export function sharedTries(name: LimitName, { keys, clock, db }: Pick<World, 'keys' | 'clock' | 'db'>): SharedTries {
  const { burst, per } = LIMITS[name];
  async function take(what: string): Promise<void> {
    const now = clock();
    const key = new Uint8Array(
      createHash('sha256')
        .update(keys.blind(`tries-${name}`, what))
        .digest(),
    );
    const wait = await takeTry({ key, burst, per }, now, db.sql);
    if (wait > 0) throw new Refusal(429, 'too-many-tries', { seconds: Math.ceil(wait / 1000) });
    await forgetBuckets(now, FORGET_AT_ONCE, db.sql);
  }
  return {
    from: ({ address }) => take(networkOf(address)),
    at: take,
    fromAt: ({ address }, thing) => take(`${siteOf(address)} ${thing}`),
  };
}
