// What was refused, for whoever reads the log of the program: which operation, by which code, and from where. So somebody who
// tries one thing after the other is seen, and nobody is named. That one has to sign in first is left out: so a visit begins.
import { placeOfDay } from '../io/log-place.ts';
import type { Visitor } from '../people/index.ts';
import type { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

export const refusalsNoted =
  ({ log, keys, clock }: Pick<World, 'log' | 'keys' | 'clock'>) =>
  (operation: string, { code, status }: Refusal, { address }: Visitor): void => {
    if (code !== 'sign-in-needed')
      log.info('refused', { operation, code, status, from: placeOfDay(address, clock(), keys) });
  };
