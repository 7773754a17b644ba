// PUBLIC_URL stands in everything that was sealed: where its status list is, what it follows, who issued it. From the
// first slot on it stays as it is.
import type { Sql } from '../db/index.ts';
import type { World } from '../world.ts';
import { addressKept, keepAddress } from './store/address.ts';

/** The program is started under another address than what was sealed names. */
export class AddressChanged extends Error {
  override readonly name = 'AddressChanged';
  constructor(fixed: string, given: string) {
    super(
      `PUBLIC_URL is ${given}, but what was sealed here says ${fixed}: nobody could ask any more whether it was taken back. ` +
        `Start with PUBLIC_URL=${fixed}, and let other addresses lead there.`,
    );
  }
}

export const fixAddress = ({ config, clock }: Pick<World, 'config' | 'clock'>, sql: Sql): Promise<number> =>
  keepAddress(config.publicUrl, new Date(clock()), sql);

/** Throws `AddressChanged`. */
export async function refuseOtherAddress({ config, db }: Pick<World, 'config' | 'db'>): Promise<void> {
  const kept = await addressKept(db.sql);
  if (kept !== undefined && kept.origin !== config.publicUrl) throw new AddressChanged(kept.origin, config.publicUrl);
}
