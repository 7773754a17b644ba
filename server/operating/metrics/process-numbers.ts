// What this process says of itself, under the names that pages of monitoring know already.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { PROGRAM } from '../process.ts';
import { type Family, gauge } from './exposition.ts';

const RESOLUTION = 10; // milliseconds: what is measured holds one of these itself

/** From now on it is watched how long what is due has to wait. Each asking begins anew. */
export function processNumbers(): () => readonly Family[] {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  return () => {
    const families = [...lags(delay), ...memory(), ...itself()];
    delay.reset();
    return families;
  };
}

function lags(delay: ReturnType<typeof monitorEventLoopDelay>): readonly Family[] {
  const seconds = (nanoseconds: number): number => Math.max(0, (nanoseconds / 1e6 - RESOLUTION) / 1000) || 0;
  const help = 'How long what was due had to wait since this was last asked';
  return [
    gauge('nodejs_eventloop_lag_p50_seconds', `${help}: half of the time.`, seconds(delay.percentile(50))),
    gauge('nodejs_eventloop_lag_p99_seconds', `${help}: but for one time in a hundred.`, seconds(delay.percentile(99))),
    gauge('nodejs_eventloop_lag_max_seconds', `${help}: at most.`, seconds(delay.max)),
  ];
}

function memory(): readonly Family[] {
  const { rss, heapUsed, heapTotal, external } = process.memoryUsage();
  return [
    gauge('process_resident_memory_bytes', 'Memory that the system gave.', rss),
    gauge('nodejs_heap_size_used_bytes', 'Heap in use.', heapUsed),
    gauge('nodejs_heap_size_total_bytes', 'Heap.', heapTotal),
    gauge('nodejs_external_memory_bytes', 'Memory beside the heap.', external),
  ];
}

function itself(): readonly Family[] {
  const { user, system } = process.cpuUsage();
  return [
    {
      name: 'process_cpu_seconds_total',
      help: 'Time of processors that was used.',
      type: 'counter',
      samples: [{ value: (user + system) / 1e6 }],
    },
    gauge('process_uptime_seconds', 'For how long it has been running.', process.uptime()),
    {
      name: 'tessera_build_info',
      help: 'Which program runs.',
      type: 'gauge',
      samples: [{ labels: { version: PROGRAM, node: process.versions.node }, value: 1 }],
    },
  ];
}
