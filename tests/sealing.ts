// The job of an order, worked by hand: whoever tries what happens in its middle is there, however fast the machine is.
import assert from 'node:assert/strict';
import { sealOrder } from '../server/issuing/seal-order.ts';
import { runOf } from '../server/jobs/job.ts';
import type { World } from '../server/world.ts';

interface Ordered {
  readonly order: string;
  readonly organisation: string;
}

/** `inTheMiddle` comes after each chunk; the order is not to come to its end. */
export async function sealsInPart(
  { order, organisation }: Ordered,
  inTheMiddle: () => Promise<void>,
  world: World,
): Promise<void> {
  const finish = async () => assert.fail('it came to its end');
  const run = { id: '', organisation, payload: { order }, attempt: 1, isLast: false };
  await sealOrder(world)(runOf({ ...run, stopping: new AbortController().signal, heartbeat: inTheMiddle, finish }));
}
