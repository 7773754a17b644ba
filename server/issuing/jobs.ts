// What issuing does in the background.
import type { Consumer, JobHandler } from '../jobs/index.ts';
import type { World } from '../world.ts';
import { sealOrder } from './seal-order.ts';

export const issuingJobs = (
  world: World,
): { readonly handlers: Record<string, JobHandler>; readonly consumers: readonly Consumer[] } => ({
  handlers: { 'issuing-seal': sealOrder(world) },
  consumers: [],
});
