// What assessing does in the background.
import type { Consumer, JobHandler } from '../jobs/index.ts';
import type { World } from '../world.ts';
import { enterImport } from './decide.ts';
import { forgetImport } from './forget.ts';
import { readImport } from './read-import.ts';

export const assessingJobs = (
  world: World,
): { readonly handlers: Record<string, JobHandler>; readonly consumers: readonly Consumer[] } => ({
  handlers: {
    'assessing-read': readImport(world),
    'assessing-enter': enterImport(world),
    'assessing-forget': forgetImport(world),
  },
  consumers: [],
});
