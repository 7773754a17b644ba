// The files of the embedded database, with the one thing they lack: `fsync`. Without it a commit is in the hands of the
// operating system, and a power cut takes back what people were told is done.
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { closeSync, fsyncSync, openSync } from 'node:fs';

/** PGlite's own parameters, but for `-F`, which would switch fsync off, and with a way to sync that its host has. */
export const DURABLE: readonly string[] = [
  ...PGlite.defaultStartParams.filter((word) => word !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
];

type Start = Parameters<NodeFS['init']>;
type Module = Parameters<NonNullable<Start[1]['preRun']>[number]>[0];

/** What of the host's files we touch. A file that is not open is a folder: then `node` leads to its path. */
interface OpenFile {
  readonly nfd?: number;
  readonly node: unknown;
}
interface HostFiles {
  realPath(node: unknown): string;
  readonly stream_ops: { fsync?: (file: OpenFile) => number };
}

export class DurableFiles extends NodeFS {
  readonly #synced: () => void;

  /** `synced` is called after each fsync, for the test that counts them. */
  constructor(folder: string, synced: () => void = () => {}) {
    super(folder);
    this.#synced = synced;
  }

  override async init(...[database, options]: Start): ReturnType<NodeFS['init']> {
    const started = await super.init(database, options);
    const preRun = [started.emscriptenOpts.preRun ?? []].flat();
    const durable = (module: Module) => {
      const files: HostFiles = module.FS.filesystems.NODEFS as unknown as HostFiles; // the pinned version; a test counts
      files.stream_ops.fsync = (file) => {
        if (file.nfd === undefined) syncFolder(files.realPath(file.node));
        else fsyncSync(file.nfd);
        this.#synced();
        return 0;
      };
    };
    return { emscriptenOpts: { ...started.emscriptenOpts, preRun: [...preRun, durable] } };
  }
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
