// What of the state of the installation somebody should do something about. Pure: facts in, warnings out, gravest first.
import type { WarningCode } from './contract.ts';

export interface State {
  readonly now: number;
  readonly databaseMilliseconds: number;
  /** Of the database before ours, in milliseconds. */
  readonly clockAhead: number;
  readonly keyFilePrivate: boolean;
  readonly disk: { readonly free: number; readonly size: number };
  readonly working: boolean;
  /** How many versions of the program are at work. */
  readonly versions: number;
  readonly parked: number;
  /** Since when the longest waiting could have been taken. */
  readonly late?: number;
  /** Why the mail server cannot be reached. */
  readonly mailTrouble?: string;
  /** Of two days. */
  readonly lettersFailed: number;
  /** The demonstration needs no copy. */
  readonly wantsBackup: boolean;
  readonly backedUp?: number;
}

export interface Warning {
  readonly code: WarningCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
const GIGABYTE = 1e9;

export function warningsOf(state: State): readonly Warning[] {
  const { now, disk, late, mailTrouble, backedUp } = state;
  const percent = Math.floor((100 * disk.free) / Math.max(disk.size, 1));
  const lateMinutes = late === undefined ? 0 : Math.floor((now - late) / MINUTE);
  const seconds = Math.round(Math.abs(state.clockAhead) / SECOND);
  const days = backedUp === undefined ? 0 : Math.floor((now - backedUp) / DAY);
  const found: readonly (Warning | false)[] = [
    !state.keyFilePrivate && { code: 'key-file-open', facts: {} },
    disk.free < 2 * GIGABYTE && { code: 'disk-low', facts: { megabytes: Math.floor(disk.free / 1e6), percent } },
    !state.working && { code: 'worker-missing', facts: {} },
    state.databaseMilliseconds > SECOND && {
      code: 'database-slow',
      facts: { milliseconds: Math.round(state.databaseMilliseconds) },
    },
    seconds > 5 && { code: 'clock-off', facts: { seconds } },
    mailTrouble !== undefined && { code: 'mail-unreachable', facts: { code: mailTrouble } },
    state.parked > 0 && { code: 'work-parked', facts: { count: state.parked } },
    state.working && lateMinutes >= 10 && { code: 'work-late', facts: { minutes: lateMinutes } },
    state.lettersFailed > 0 && { code: 'mail-failing', facts: { count: state.lettersFailed } },
    state.versions > 1 && { code: 'versions-differ', facts: { count: state.versions } },
    state.wantsBackup && backedUp === undefined && { code: 'backup-missing', facts: {} },
    state.wantsBackup && days > 7 && { code: 'backup-old', facts: { days } },
  ];
  return found.filter((warning) => warning !== false);
}
