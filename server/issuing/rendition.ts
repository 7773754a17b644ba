// A sealed credential once more in another format, made when it is first asked for: the same value, a slot of its own in
// the lists, taken back together with the credential. What was made once is given again, byte for byte.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type Format, type Issuance, issue, type MicroCredential } from '@tessera/credential';
import type { Sealer } from '@tessera/credential/seal';
import type { StatusSlot } from '@tessera/credential/status';
import { type Acting, note } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { badgeSealerOf, sealerOf } from '../trust/index.ts';
import type { World } from '../world.ts';
import { designOf } from './credential-for.ts';
import { refuseMissing } from './erase.ts';
import { inForce } from './in-force.ts';
import { sealedText } from './sealed-text.ts';
import { contentOf, listsUnder, tokenListOf } from './seals.ts';
import { slotFor, type Slot } from './slots.ts';
import { credentialHeld, credentialOf } from './store/credentials.ts';
import { addRendition, renditionOf } from './store/renditions.ts';
import { useKeptSlot } from './store/lists.ts';

/** Beside the format that an order seals in. */
type FurtherFormat = Exclude<Format, 'edc'>;

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** The text of a credential in a format. Its slot is taken once, however often it is tried. */
export async function inFormat(
  { credential, format }: { readonly credential: string; readonly format: Format },
  acting: Acting,
  world: World,
): Promise<string> {
  const { db, clock } = world;
  const { organisation } = acting;
  const row = await credentialOf(credential, acting, db.sql);
  if (row === undefined) return refuseMissing(credential, acting, db.sql);
  if (format === 'edc') return theFirst(credential, acting, world);
  const known = await renditionOf(credential, format, acting, db.sql);
  if (known !== undefined) return (await unpack(known.sealed)).toString('utf8');

  const { content: design } = await designOf(inForce(row), organisation, db.sql);
  const slot = await db.transaction(async (sql) => {
    inForce(await credentialHeld(credential, acting, sql));
    const isThere = (await renditionOf(credential, format, acting, sql)) !== undefined;
    return isThere ? undefined : await slotFor({ credential, purpose: format }, acting, world, sql);
  });
  if (slot === undefined) return await inFormat({ credential, format }, acting, world); // another was first
  const text = await sealed(contentOf(row, design), format, slot, acting, world);
  const digest = createHash('sha256').update(text).digest();
  const packed = await pack(text);
  await db.transaction(async (sql) => {
    inForce(await credentialHeld(credential, acting, sql));
    await useKeptSlot({ credential, purpose: format }, acting, sql);
    const rendition = { credential, format, ...slot, sealed: packed, digest, made: new Date(clock()) };
    const isFirst = (await addRendition(rendition, acting, sql)) === 1;
    if (isFirst) await note(acting, { act: 'credential-rendered', record: credential }, world, sql);
  });
  const kept = await renditionOf(credential, format, acting, db.sql);
  if (kept === undefined) throw new Error('a rendition was just added');
  return (await unpack(kept.sealed)).toString('utf8');
}

async function theFirst(credential: string, acting: Acting, world: World): Promise<string> {
  const text = await sealedText(credential, acting, world);
  if (text === undefined) throw new Refusal(409, 'credential-not-sealed');
  return text;
}

async function sealed(
  content: MicroCredential,
  format: FurtherFormat,
  { list, slot }: Slot,
  acting: Acting,
  world: World,
): Promise<string> {
  const bits = `${listsUnder(world.config.publicUrl, acting.organisation)}${list}`;
  const common = { time: world.clock(), random: (octets: number) => world.random(octets) };
  const at = (url: string): StatusSlot => ({ list: url, index: slot, purpose: 'revocation' });
  const made = await issue(content, await issuance());
  if (!made.ok) throw new Refusal(409, 'format-unfit', { reason: made.problems[0]?.code ?? '' });
  return made.value;

  async function issuance(): Promise<Issuance> {
    switch (format) {
      case 'open-badge':
      case 'vcdm':
        return { ...common, format, sealer: await badgeSealerOf('Ed25519', acting, world), slot: at(bits) };
      case 'vcdm-sd':
        return { ...common, format, sealer: await badgeSealerOf('P-256', acting, world), slot: at(bits) };
      case 'sd-jwt-vc':
        return { ...common, format, sealer: await theSeal(acting, world), slot: at(tokenListOf(bits)) };
      default:
        return { ...common, format, sealer: await theSeal(acting, world), slot: at(bits) };
    }
  }
}

async function theSeal(acting: Acting, world: World): Promise<Sealer> {
  const sealer = await sealerOf(acting, world);
  if (sealer === undefined) throw new Refusal(409, 'seal-missing');
  return sealer;
}
