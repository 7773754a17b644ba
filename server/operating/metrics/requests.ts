// Requests of this process, counted by operation, method and class of answer, and by how long they took. Operations are those
// of the contracts and a fixed few parts of the site, so that nothing of an address stands here.
import type { Family, Sample } from './exposition.ts';

export interface Requests {
  answered(request: {
    readonly operation: string;
    readonly method: string;
    readonly status: number;
    readonly seconds: number;
  }): void;
  family(): Family;
}

const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'];

interface Series {
  readonly labels: Readonly<Record<string, string>>;
  /** How many took no longer than each bound, and longer than the one before. */
  readonly within: number[];
  count: number;
  sum: number;
}

export function requests(): Requests {
  const all = new Map<string, Series>();
  return {
    answered({ operation, method, status, seconds }) {
      const labels = {
        operation,
        method: METHODS.includes(method) ? method : 'other',
        status: `${Math.floor(status / 100)}xx`,
      };
      const key = Object.values(labels).join(' ');
      const series = all.get(key) ?? { labels, within: BOUNDS.map(() => 0), count: 0, sum: 0 };
      all.set(key, series);
      series.count += 1;
      series.sum += seconds;
      const place = BOUNDS.findIndex((bound) => seconds <= bound);
      if (place >= 0) series.within[place] = (series.within[place] ?? 0) + 1;
    },
    family: () => ({
      name: 'tessera_http_request_duration_seconds',
      help: 'Requests that this process answered, by what they were for.',
      type: 'histogram',
      samples: [...all.values()].flatMap(samplesOf),
    }),
  };
}

function samplesOf({ labels, within, count, sum }: Series): readonly Sample[] {
  let so = 0;
  const buckets = BOUNDS.map((bound, place): Sample => {
    so += within[place] ?? 0;
    return { part: 'bucket', labels: { ...labels, le: String(bound) }, value: so };
  });
  return [
    ...buckets,
    { part: 'bucket', labels: { ...labels, le: '+Inf' }, value: count },
    { part: 'sum', labels, value: sum },
    { part: 'count', labels, value: count },
  ];
}
