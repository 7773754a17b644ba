// Door: status slots and published status lists.
export {
  isSet,
  readStatusList,
  sealStatusList,
  SMALLEST_LIST,
  type StatusList,
  statusListDocument,
  withBit,
} from './bitstring-list.ts';
export { STATUS_REASONS, type StatusChange, type StatusReason } from './changes.ts';
export type { StatusSlot } from './slot.ts';
export { keepUntil } from './published-list.ts';
export { bitstringOf, type SlotState, statusTable, type StatusTable, tokenStatusesOf } from './status-table.ts';
export { sealTokenList, type TokenList } from './token-list.ts';
