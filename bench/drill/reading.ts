// Pages that are read at a given rate, whatever the answers take, each visitor from a network of their own; and the same of
// the server that only answers.
import autocannon from 'autocannon';
import type { Measured } from './measured.ts';

const CONNECTIONS = 40;

let visitors = 0;

/** Networks for tests: a hundred thousand of them come round before the first comes again. [RFC2544 C.2.2] */
export function nextNetwork(): string {
  visitors = (visitors + 1) % 130_000;
  return `198.${18 + (visitors >> 16)}.${(visitors >> 8) & 255}.${visitors & 255}`;
}

export interface Reading {
  readonly origin: string;
  readonly paths: readonly string[];
  readonly method?: 'GET' | 'POST';
  /** Requests a second. */
  readonly rate: number;
  readonly seconds: number;
}

export async function read({ origin, paths, method = 'GET', rate, seconds }: Reading): Promise<Measured> {
  const result = await autocannon({
    url: origin,
    connections: Math.min(CONNECTIONS, Math.max(4, Math.ceil(rate / 5))),
    overallRate: rate,
    duration: seconds,
    timeout: 10,
    requests: paths.map((path) => ({
      method,
      path,
      ...(method === 'POST' && { body: '{}' }),
      setupRequest: (request) => ({ ...request, headers: { ...request.headers, 'x-forwarded-for': nextNetwork() } }),
    })),
  });
  const { latency, errors, timeouts, non2xx, requests } = result;
  return {
    asked: rate,
    reached: requests.total / result.duration,
    p50: latency.p50,
    p99: latency.p99,
    done: requests.total,
    errors: errors + timeouts + non2xx,
  };
}
