// One process at a time in the folder of the embedded database: two would lose rows in silence, and PGlite does not
// notice. A lock left behind by a process that was killed is taken over; a living holder is named.
import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Somebody else has the folder. */
export class DatabaseHeld extends Error {
  override readonly name = 'DatabaseHeld';
  readonly pid: number;
  readonly folder: string;
  constructor(folder: string, pid: number) {
    super(`the database in ${folder} is held by process ${pid}`);
    this.folder = folder;
    this.pid = pid;
  }
}

export interface Lock {
  /** Called often: shows that we live, to those who cannot see our process. False once the lock is no longer ours. */
  beat(): boolean;
  release(): void;
}

interface Holder {
  readonly token: string;
  readonly pid: number;
  /** When the process began, so that a number used again is not taken for the same process. */
  readonly since: string;
  /** Where that number means something: containers may share a folder, and each has its own numbers. */
  readonly machine: string;
}

/** A holder on another machine is taken for dead when it has not shown itself for so long. */
const SILENCE = 30_000;

/**
 * The lock is a file. Whoever finds its holder dead first writes a claim whose name holds the dead one's token, which
 * only one can do, then moves the claim over the lock. A claim whose writer died is itself taken over the same way.
 */
export function lockFolder(folder: string): Lock {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'lock');
  const us: Holder = { token: randomUUID(), pid: process.pid, since: startOf(process.pid) ?? '', machine: machine() };
  let claimed = path;
  let first: string | undefined;
  while (!claim(claimed, us)) {
    const holder = read(claimed);
    if (holder === undefined) continue; // released between the two
    if (lives(holder, claimed)) throw new DatabaseHeld(folder, holder.pid);
    first ??= holder.token;
    claimed = join(folder, `lock-after-${holder.token}`);
  }
  if (claimed !== path) {
    // Before our claim stood, another one may have become the lock: then ours says nothing.
    if (read(path)?.token !== first) {
      rmSync(claimed, { force: true });
      return lockFolder(folder);
    }
    renameSync(claimed, path);
  }
  for (const name of readdirSync(folder)) {
    if (name.startsWith('lock-after-')) rmSync(join(folder, name), { force: true });
  }
  const ours = (): boolean => read(path)?.token === us.token;
  return {
    beat() {
      if (!ours()) return false;
      const now = new Date();
      utimesSync(path, now, now);
      return true;
    },
    release() {
      if (ours()) rmSync(path, { force: true });
    },
  };
}

/** Whole or not at all: written under a name of its own, then linked to the one that is free only once. */
function claim(path: string, us: Holder): boolean {
  const draft = `${path}.${us.token}`;
  writeFileSync(draft, JSON.stringify(us), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    // Taken; or whoever has the lock by now has cleared our draft away: either way one has to look again.
    if (error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'ENOENT')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')); // written by claim
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function lives(holder: Holder, path: string): boolean {
  if (holder.machine !== machine()) {
    const shown = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return Date.now() - shown < SILENCE;
  }
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  const since = startOf(holder.pid);
  return since === undefined || holder.since === '' || since === holder.since;
}

/** In ticks since the machine started; where there is no /proc, unknown. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name, in brackets, and may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

/** This start of this machine, and within it the container whose process numbers we see. */
function machine(): string {
  const told = (tell: () => string): string => {
    try {
      return tell();
    } catch {
      return '';
    }
  };
  const boot = told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const numbers = told(() => readlinkSync('/proc/self/ns/pid'));
  return [hostname(), boot, numbers].join(' ');
}
