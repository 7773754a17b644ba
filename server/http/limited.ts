// Bounds for whoever asks: so many requests of a network, so many operations of an account or a program, so many large
// bodies at once. What is left of them is told in the headers of every answer. Counted in the memory of this process.
import { AT_ONCE, LARGE_BODY, type LimitName, LIMITS } from '../limits/settings.ts';
import { type Allowance, limiter, networkOf } from '../io/limits.ts';
import type { Acting, Signed, Visitor } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { Operation } from './contract.ts';
import { NOWHERE } from './visitor.ts';

export interface Limited {
  /** Counts a request. Answers what is to be called once it is answered. Throws `too-many-tries`, `too-much-at-once`. */
  arrived(request: Request, visitor: Visitor): () => void;
  /** Counts an operation of whoever is known by now, likewise. */
  admitted(operation: Operation, caller: Signed | Acting): () => void;
  /** What is left to this visitor, as headers. */
  told(visitor: Visitor): readonly (readonly [name: string, value: string])[];
}

type Counted = Pick<Allowance, 'left' | 'fullInSeconds'> & { readonly name: LimitName };

const CLASSES = ['network-read', 'network-change', 'account-read', 'account-change', 'account-upload'] as const;
type Class = (typeof CLASSES)[number];

export function limited({ clock, keys }: Pick<World, 'clock' | 'keys'>): Limited {
  const buckets = Object.fromEntries(
    CLASSES.map((name) => [name, limiter({ clock, burst: LIMITS[name].burst, per: LIMITS[name].per })]),
  ) as Readonly<Record<Class, (key: string) => Allowance>>; // one a class
  const counted = new WeakMap<Visitor, readonly Counted[]>();
  const bodies = places(AT_ONCE['large bodies of one network'], AT_ONCE['large bodies of all']);
  const uploads = places(AT_ONCE['uploads of one account or program'], Number.POSITIVE_INFINITY);

  function count(name: Class, who: string, visitor: Visitor): void {
    const { allowed, retryAfterSeconds, left, fullInSeconds } = buckets[name](keys.blind(name, who));
    const others = (counted.get(visitor) ?? []).filter((one) => one.name !== name);
    counted.set(visitor, [...others, { name, left, fullInSeconds }]);
    if (!allowed) throw new Refusal(429, 'too-many-tries', { seconds: retryAfterSeconds });
  }

  return {
    arrived(request, visitor) {
      if (visitor.address === NOWHERE) return () => {};
      const network = networkOf(visitor.address);
      const isReading = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS';
      count(isReading ? 'network-read' : 'network-change', network, visitor);
      return isReading || !isLarge(request) ? () => {} : bodies(keys.blind('large-bodies', network));
    },
    admitted({ method, takesFile }, caller) {
      const { visitor } = caller;
      const who = 'organisation' in caller ? (caller.client ?? caller.person) : caller.person;
      if (visitor === undefined || who === undefined) return () => {};
      if (takesFile) count('account-upload', who, visitor);
      else count(method === 'GET' ? 'account-read' : 'account-change', who, visitor);
      return takesFile ? uploads(who) : () => {};
    },
    told(visitor) {
      const all = counted.get(visitor) ?? [];
      if (all.length === 0) return [];
      const policy = all.map(({ name }) => `"${name}";q=${LIMITS[name].burst};w=${windowOf(name)}`);
      const left = all.map((one) => `"${one.name}";r=${one.left};t=${one.fullInSeconds}`);
      return [
        ['RateLimit-Policy', policy.join(', ')],
        ['RateLimit', left.join(', ')],
      ];
    },
  };
}

/** Seconds in which a bucket fills. */
const windowOf = (name: LimitName): number => Math.ceil((LIMITS[name].burst * LIMITS[name].per) / 1000);

/** One of unknown length may be as long as any. */
function isLarge({ headers }: Request): boolean {
  const length = headers.get('Content-Length');
  return length === null ? headers.has('Transfer-Encoding') : Number(length) > LARGE_BODY;
}

/** So many at once for one key, and for all; each place is given back once. */
function places(most: number, mostOfAll: number): (key: string) => () => void {
  const taken = new Map<string, number>();
  let all = 0;
  return (key) => {
    const mine = taken.get(key) ?? 0;
    if (mine >= most || all >= mostOfAll) throw new Refusal(429, 'too-much-at-once', { most, seconds: 5 });
    taken.set(key, mine + 1);
    all += 1;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      all -= 1;
      const left = (taken.get(key) ?? 1) - 1;
      if (left === 0) taken.delete(key);
      else taken.set(key, left);
    };
  };
}
