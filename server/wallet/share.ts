// Showing a credential to others: a link that whoever has it may open, verified each time it is opened, until it ends or
// is stopped. The link is shown once; only its digest is kept.
import { createHash } from 'node:crypto';
import type { Download } from '../http/contract.ts';
import type { Signed } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { verifyHere } from '../verifying/index.ts';
import type { World } from '../world.ts';
import { fileOf, sealedTextOf } from './hold.ts';
import { DAY } from './offer.ts';
import { shareToken } from './secrets.ts';
import { heldOf } from './store/held.ts';
import { addShare, addShareToken, countView, type ShareRow, shareOfToken, stopShareOf } from './store/shares.ts';

export async function share(
  { held, days }: { readonly held: string; readonly days?: number },
  { person, visitor }: Signed,
  world: World,
): Promise<{ readonly share: string; readonly url: string }> {
  const { db, clock, newId, config } = world;
  const token = shareToken(world);
  const id = newId();
  await db.transaction(async (sql) => {
    if ((await heldOf(held, person, sql)) === undefined) throw new Refusal(404, 'credential-unknown');
    const made = clock();
    const until = days === undefined ? null : new Date(made + days * DAY);
    await addShare({ share: id, held, made: new Date(made), until }, person, sql);
    await addShareToken(digestOf(token), id, person, sql);
  });
  return { share: id, url: `${config.publicUrl}/${visitor.language}/shared/${token}` };
}

export async function stopShare(
  { held, share: id }: { readonly held: string; readonly share: string },
  { person }: Signed,
  { db, clock }: World,
): Promise<void> {
  const stopped = await stopShareOf(id, held, person, new Date(clock()), db.sql);
  if (!stopped) throw new Refusal(404, 'share-unknown');
}

/** What a link shows: the sealed file, verified at this moment. */
export async function shared(token: string, world: World) {
  const { db } = world;
  const found = await openShare(token, world);
  const text = await sealedTextOf(found.held, found.person, world);
  const verification = await verifyHere(text, world);
  await countView(found, db.sql);
  return { verification, ...(found.until !== null && { until: new Date(found.until).toISOString() }) };
}

export async function sharedFile(token: string, world: World): Promise<Download> {
  const { held, person } = await openShare(token, world);
  const row = await heldOf(held, person, world.db.sql);
  if (row === undefined) throw new Refusal(404, 'share-unknown');
  return fileOf(row, await sealedTextOf(held, person, world));
}

async function openShare(token: string, { db, clock }: World): Promise<ShareRow> {
  const found = await shareOfToken(digestOf(token), db.sql);
  if (found === undefined) throw new Refusal(404, 'share-unknown');
  if (found.stopped !== null || (found.until !== null && found.until < clock()))
    throw new Refusal(410, 'share-stopped');
  return found;
}

const digestOf = (token: string): Uint8Array => new Uint8Array(createHash('sha256').update(token).digest());
