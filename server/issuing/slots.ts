// Slots of status lists: given away once each, in an order that tells nothing of when.
import { createCipheriv } from 'node:crypto';
import { SMALLEST_LIST } from '@tessera/credential/status';
import type { Sql } from '../db/index.ts';
import type { Acting } from '../people/index.ts';
import type { World } from '../world.ts';
import { fixAddress } from './fixed-address.ts';
import { beginList, currentListHeld, keepSlot, keptSlot, type SlotFor, useSlots } from './store/lists.ts';

export interface Slot {
  readonly list: number;
  readonly slot: number;
}

/** As many as a list has. */
const SLOTS = SMALLEST_LIST;
const SEED_BYTES = 32;

/**
 * Takes so many slots, from this list and from further ones as it fills. Until the transaction ends nobody else takes any;
 * if it is undone, they were never taken.
 */
export async function takeSlots(
  count: number,
  acting: Acting,
  world: Pick<World, 'random' | 'config' | 'clock'>,
  sql: Sql,
): Promise<readonly Slot[]> {
  const taken: Slot[] = [];
  while (taken.length < count) {
    const current = await currentListHeld(acting, sql);
    const left = current === undefined ? 0 : SLOTS - current.used;
    if (current === undefined || left === 0) {
      await fixAddress(world, sql);
      await beginList((current?.list ?? 0) + 1, world.random(SEED_BYTES), acting, sql);
      continue;
    }
    const { list, used, seed } = current;
    const some = Math.min(left, count - taken.length);
    await useSlots(list, some, acting, sql);
    for (const slot of shuffledBy(seed).subarray(used, used + some)) taken.push({ list, slot });
  }
  return taken;
}

/**
 * The slot that a credential, held and in force, is to be sealed in for this purpose: taken once, however often sealing
 * fails and for however many that ask at once. Whoever seals in it says so (`useKeptSlot`) in the transaction that keeps
 * what was sealed.
 */
export async function slotFor(asked: SlotFor, acting: Acting, world: World, sql: Sql): Promise<Slot> {
  const kept = await keptSlot(asked, acting, sql);
  if (kept !== undefined) return kept;
  const [slot] = await takeSlots(1, acting, world, sql);
  if (slot === undefined) throw new Error('a slot was taken');
  await keepSlot({ ...asked, ...slot }, acting, sql);
  return slot;
}

/** Shuffles by their seeds; half a megabyte each, emptied when it is full. */
const shuffles = new Map<string, Uint32Array>();
const MOST_SHUFFLES = 8;

function shuffledBy(seed: Uint8Array): Uint32Array {
  const key = Buffer.from(seed).toString('hex');
  const known = shuffles.get(key);
  if (known !== undefined) return known;
  const made = shuffledSlots(seed);
  if (shuffles.size >= MOST_SHUFFLES) shuffles.clear();
  shuffles.set(key, made);
  return made;
}

/** All slots of a list in the order that belongs to the seed: the same for ever, as slots were given away by it. */
export function shuffledSlots(seed: Uint8Array): Uint32Array {
  const stream = createCipheriv('aes-256-ctr', seed, new Uint8Array(16)).update(new Uint8Array(SLOTS * 4));
  const slots = Uint32Array.from({ length: SLOTS }, (_, slot) => slot);
  for (let last = SLOTS - 1; last > 0; last--) {
    const other = stream.readUInt32LE(last * 4) % (last + 1);
    const [one = 0, two = 0] = [slots[last], slots[other]];
    slots[last] = two;
    slots[other] = one;
  }
  return slots;
}
