// Door: status slots and published status lists.
export { sealStatusList, SMALLEST_LIST, statusListDocument } from './bitstring-list.ts';
export { STATUS_REASONS, type StatusChange, type StatusReason } from './changes.ts';
export type { StatusSlot } from './slot.ts';
export { keepUntil } from './published-list.ts';
export { bitstringOf, statusTable, tokenStatusesOf } from './status-table.ts';
export { sealTokenList } from './token-list.ts';
