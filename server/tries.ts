// Tries that are counted: sign-in, claims, verifying. One more than allowed is refused and told when to come back.
import { type LimitRule, limiter, networkOf, siteOf } from './io/limits.ts';
import type { Visitor } from './people/index.ts';
import { Refusal } from './refusal.ts';

export interface Tries {
  /** Counts a try from where the visitor is. Throws the refusal `too-many-tries`. */
  from(visitor: Visitor): void;
  /** Counts a try at something: a blinded address, a digest. Never a thing itself. */
  at(blinded: string): void;
  /** Counts a try at something from where the visitor is: whoever tries elsewhere has tries of their own. */
  fromAt(visitor: Visitor, blinded: string): void;
}

export function tries(rule: LimitRule, blind: (text: string) => string): Tries {
  const allowed = limiter(rule);
  const take = (key: string): void => {
    const { allowed: may, retryAfterSeconds } = allowed(key);
    if (!may) throw new Refusal(429, 'too-many-tries', { seconds: retryAfterSeconds });
  };
  return {
    from: ({ address }) => take(blind(networkOf(address))),
    at: take,
    fromAt: ({ address }, blinded) => take(blind(`${siteOf(address)} ${blinded}`)),
  };
}
