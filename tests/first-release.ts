// What the first release left, as fixtures/first-release/ keeps it: unpacked for one test, with what its story says of it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, zstdDecompressSync } from 'node:zlib';
import { type Config, readConfig } from '@tessera/server/config';

const FIXTURE = join(import.meta.dirname, 'fixtures/first-release');

/** Ids, digests and secrets, as make.mjs wrote them down while that program ran. */
export interface Story {
  /** RFC 3339 */
  readonly made: string;
  readonly origin: string;
  readonly college: {
    readonly organisation: string;
    readonly design: string;
    readonly version: number;
    readonly digest: string;
    /** A list that was uploaded and not confirmed, and how many learners it has. */
    readonly import: string;
    readonly waiting: number;
  };
  readonly guild: { readonly organisation: string; readonly design: string };
  /** Organisation → address → role. */
  readonly roles: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly credentials: readonly {
    readonly credential: string;
    readonly state: string;
    readonly givenName: string;
    readonly sha256: string;
    readonly outcome: string;
  }[];
  readonly held: string;
  readonly shared: { readonly whole: string; readonly part: string };
  /** The session of a learner who stayed signed in. */
  readonly session: string;
}

export interface FirstRelease {
  readonly config: Config;
  readonly story: Story;
  /** Begins a day later, when nothing has run out. */
  readonly clock: () => number;
}

/** In a folder that is gone with the process: whoever opens it closes it before. */
export function firstRelease(): FirstRelease {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-first-release-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const packed = readFileSync(join(FIXTURE, 'installation.tar.zst'));
  const input = zstdDecompressSync(packed, { params: { [constants.ZSTD_d_windowLogMax]: 26 } });
  const { status, stderr } = spawnSync('tar', ['--no-same-owner', '-xf', '-', '-C', folder], { input });
  if (status !== 0) throw new Error(`tar could not unpack it: ${stderr}`);
  const story = JSON.parse(readFileSync(join(FIXTURE, 'story.json'), 'utf8')) as Story; // written by make.mjs
  const config = readConfig({
    TESSERA_DATA: join(folder, 'data'),
    TESSERA_KEY_FILE: join(folder, 'key'),
    PUBLIC_URL: story.origin,
  });
  const began = Date.parse(story.made) + 86_400_000 - performance.now();
  return { config, story, clock: () => Math.floor(began + performance.now()) };
}
