// What a test needs from outside the repository. Absent: the test is skipped and says why. Absent although
// TESSERA_REQUIRE names it: a fault, so that the machine that must run everything cannot skip quietly.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** The folder of published references beside the repository. */
export const SHARED = resolve(import.meta.dirname, '../../shared');

interface Need {
  readonly there: () => boolean;
  readonly absent: string;
}

const NEEDS = {
  shared: {
    there: () => existsSync(join(SHARED, 'reference')),
    absent: 'the folder ../shared with the published samples and shapes is not here',
  },
  openssl: { there: () => runs('openssl', 'version'), absent: 'openssl is not installed' },
  curl: { there: () => onPath('curl'), absent: 'curl is not installed' },
  chromium: { there: () => onPath('chromium'), absent: 'chromium is not installed' },
  softhsm: { there: () => onPath('softhsm2-util'), absent: 'softhsm2 is not installed' },
  tmpfs: { there: () => mounts(), absent: 'this user may not mount a file system of a given size' },
  postgres: { there: () => postgresPrograms() !== undefined, absent: 'postgresql 15 or newer is not installed' },
} as const satisfies Record<string, Need>;

export type NeedName = keyof typeof NEEDS;

/** For the `skip` option of node:test: false when it is there, else the reason. */
export function requires(name: NeedName): false | string {
  const need: Need = NEEDS[name];
  if (need.there()) return false;
  if (required().includes(name)) throw new Error(`TESSERA_REQUIRE names ${name}, and ${need.absent}`);
  return need.absent;
}

/** The folder of a server's programs: Debian keeps them beside the path. */
export function postgresPrograms(): string | undefined {
  const ofDebian = globSync('/usr/lib/postgresql/*/bin').filter((folder) => Number(folder.split('/').at(-2)) >= 15);
  const folders = [...ofDebian.sort(), ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

const required = (): readonly string[] => (process.env['TESSERA_REQUIRE'] ?? '').split(',').map((word) => word.trim());

const runs = (command: string, ...words: readonly string[]): boolean =>
  spawnSync(command, words, { stdio: 'ignore' }).status === 0;

/** Tried, as being allowed to depends on more than on who one is. */
function mounts(): boolean {
  if (process.platform !== 'linux') return false;
  const folder = mkdtempSync(join(tmpdir(), 'tessera-mount-'));
  const mounted = runs('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder);
  if (mounted) runs('umount', folder);
  rmdirSync(folder);
  return mounted;
}

const onPath = (command: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
