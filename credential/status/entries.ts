// Where a credential that was opened says that it can be taken back. [BSL §2.1]
import type { Opened } from '../opened.ts';
import { isObject } from '../shape.ts';
import { STATUS_PURPOSES, type StatusSlot } from './slot.ts';

export type StatusSlots = readonly [StatusSlot, ...StatusSlot[]];

/** The slots a credential was sealed with; `none` where it cannot be taken back by a list. */
export function statusSlots({
  document,
  format,
}: Pick<Opened, 'document' | 'format'>): StatusSlots | 'none' | 'malformed' {
  const entry = format === 'edc' ? document?.['credentialStatus'] : undefined;
  if (entry === undefined) return 'none';
  const entries: readonly unknown[] = Array.isArray(entry) ? entry : [entry];
  const [first, ...others] = entries.slice(0, MOST_SLOTS).map(slotOf);
  if (first === undefined || entries.length > MOST_SLOTS) return 'malformed';
  return others.every((slot) => slot !== undefined) ? [first, ...others] : 'malformed';
}

const MOST_SLOTS = 5;

function slotOf(entry: unknown): StatusSlot | undefined {
  if (!isObject(entry)) return undefined;
  const { type, statusListCredential: list, statusListIndex: index, statusPurpose, statusSize = 1 } = entry;
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  const purpose = STATUS_PURPOSES.find((known) => known === statusPurpose);
  const isEntry = types.includes('BitstringStatusListEntry') && purpose !== undefined && statusSize === 1;
  if (!isEntry || typeof list !== 'string' || !/^https?:\/\//.test(list)) return undefined;
  return typeof index === 'string' && /^(0|[1-9]\d{0,8})$/.test(index)
    ? { list, index: Number(index), purpose }
    : undefined;
}
