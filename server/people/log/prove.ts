// One entry of the log: what it says, and how anybody sees that it is in its sealed batch.
import { proveEntry, pinOf, verifyEntry } from '@tessera/credential/log';
import type { Static } from 'typebox';
import { Refusal } from '../../refusal.ts';
import type { World } from '../../world.ts';
import type { LogEntryProved } from '../contract/log.ts';
import { actsListed, batchesAfter } from '../store/log.ts';
import { batchOf, entryOf, logSealer } from './entries.ts';
import { shownAct } from './show.ts';

/** Throws `log-entry-unknown`. */
export async function provedEntry(
  organisation: string,
  entry: string,
  world: World,
): Promise<Static<typeof LogEntryProved>> {
  const { sql } = world.db;
  const [row] = await actsListed(organisation, { act: entry }, { limit: 1, offset: 0 }, sql);
  if (row === undefined) throw new Refusal(404, 'log-entry-unknown');
  const shown = shownAct(row);
  if (row.batch === null || row.position === null) return { entry: shown, standing: 'waiting' };
  const [found] = await batchesAfter(organisation, row.batch - 1, 1, sql);
  if (found?.batch !== row.batch) return { entry: shown, standing: 'broken' };
  const batch = batchOf(found);
  const key = logSealer(world).publicKey;
  const said = entryOf(row);
  const proof = proveEntry(batch, row.position, said, key);
  if (proof === undefined || verifyEntry(proof, key).length > 0) return { entry: shown, standing: 'broken' };
  return {
    ...{ entry: shown, standing: 'sealed', pin: pinOf(batch) },
    proof: { ...proof, sealed: { ...proof.sealed }, entry: said, path: [...proof.path] },
  };
}
