// The states of all slots of one list, and both lists that are made of it: for the web's credentials and for wallets.
// [BSL §3.3] [TSL §4.1]
import { SMALLEST_LIST } from './bitstring-list.ts';
import type { StatusPurpose } from './slot.ts';
import type { TokenList } from './token-list.ts';

/** What a slot says when it says anything; most say nothing. */
export type SlotState = 'revoked' | 'suspended';

export interface StatusTable {
  /** How many slots: at least as many as hide one among them. */
  readonly slots: number;
  /** The states by their slot, of those that are taken back. */
  readonly states: ReadonlyMap<number, SlotState>;
}

/** A table as large as the smallest list. */
export const statusTable = (states: ReadonlyMap<number, SlotState>): StatusTable => ({ slots: SMALLEST_LIST, states });

const STATE_OF = { revocation: 'revoked', suspension: 'suspended' } as const;

/** One bit a slot, of one purpose. */
export function bitstringOf({ slots, states }: StatusTable, purpose: StatusPurpose): Uint8Array {
  const bits = new Uint8Array(Math.ceil(Math.max(slots, SMALLEST_LIST) / 8));
  for (const [slot, state] of states)
    if (state === STATE_OF[purpose]) bits[slot >> 3] = (bits[slot >> 3] ?? 0) | (0x80 >> (slot & 7));
  return bits;
}

const VALUE_OF: Readonly<Record<SlotState, number>> = { revoked: 1, suspended: 2 };

/**
 * One value a slot. Two bits, also while nothing is suspended: how large a list is should not tell what is in it.
 * [TSL §7.1]
 */
export function tokenStatusesOf({ slots, states }: StatusTable): Pick<TokenList, 'bits' | 'statuses'> {
  const statuses = new Uint8Array(Math.ceil(Math.max(slots, SMALLEST_LIST) / 4));
  for (const [slot, state] of states)
    statuses[slot >> 2] = (statuses[slot >> 2] ?? 0) | (VALUE_OF[state] << ((slot & 3) * 2));
  return { bits: 2, statuses };
}
