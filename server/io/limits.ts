// How often somebody may try: a bucket of tokens a key, in the memory of this process.
import ipaddr from 'ipaddr.js';

export interface LimitRule {
  readonly clock: () => number;
  /** Milliseconds after which one more try is allowed. */
  readonly per: number;
  /** How many tries are allowed at once. */
  readonly burst: number;
}

export interface Allowance {
  readonly allowed: boolean;
  /** Whole seconds until the next try is allowed; 0 where this one is. */
  readonly retryAfterSeconds: number;
  /** How many tries are allowed at once after this one. */
  readonly left: number;
  /** Whole seconds until all of them are. */
  readonly fullInSeconds: number;
}

/** Takes one try from the bucket of a key. Keys are blinded by the caller: this map holds no address. */
export function limiter({ clock, per, burst }: LimitRule): (key: string) => Allowance {
  // Each key's moment at which its bucket is full again; the one asked for longest ago stands first.
  const full = new Map<string, number>();
  return (key) => {
    const now = clock();
    // Never emptier than empty, also when the clock was set back.
    const fullAt = Math.min(Math.max(full.get(key) ?? now, now), now + burst * per);
    const wait = fullAt - now - (burst - 1) * per;
    if (wait > 0) {
      full.set(key, fullAt);
      return {
        allowed: false,
        retryAfterSeconds: Math.ceil(wait / 1000),
        left: 0,
        fullInSeconds: secondsTo(fullAt, now),
      };
    }
    full.delete(key);
    full.set(key, fullAt + per);
    for (const [oldest, at] of full) {
      if (at > now && full.size <= MOST_KEYS) break;
      full.delete(oldest);
    }
    const after = fullAt + per;
    const left = Math.floor((now + burst * per - after) / per);
    return { allowed: true, retryAfterSeconds: 0, left, fullInSeconds: secondsTo(after, now) };
  };
}

const secondsTo = (at: number, now: number): number => Math.ceil((at - now) / 1000);

/** Some ten megabytes. Who sends from more networks than these has other means than to fill a bucket twice. */
const MOST_KEYS = 100_000;

/** Whom to count as one: an IPv4 address, or the /64 of an IPv6 one, within which a single host has all addresses. */
export const networkOf = (address: string): string => wholeOf(address, 64);

/**
 * Whom to count as one where somebody else could be shut out by them: an IPv4 address, or the /48 of an IPv6 one, which anybody
 * is given who asks for one, with all 65,536 networks in it.
 */
export const siteOf = (address: string): string => wholeOf(address, 48);

function wholeOf(address: string, bits: 48 | 64): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4'
    ? parsed.toString()
    : ipaddr.IPv6.networkAddressFromCIDR(`${parsed}/${bits}`).toString();
}
