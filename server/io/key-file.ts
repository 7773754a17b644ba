// The key of this installation, in a file outside the data: it wraps private keys, and what must be found again without
// being readable (addresses) or guessable (claim secrets) is derived from it. A backup of the data is useless without it.
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  randomUUID,
} from 'node:crypto';
import { link, mkdir, open, readFile, realpath, stat, unlink } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

export interface Keys {
  /** Encrypts and authenticates; `context` says whose it is and must be given again. */
  wrap(plain: Uint8Array, context: string): Uint8Array;
  /** Throws `WrappedKeyUnreadable`. */
  unwrap(wrapped: Uint8Array, context: string): Uint8Array;
  /** 32 bytes, the same for the same label and parts, as good as random to whoever lacks the key. */
  derive(label: string, ...parts: readonly string[]): Uint8Array;
  /** What a text is stored as where it is only ever compared: base64url, 43 characters. */
  blind(label: string, text: string): string;
}

/** The key file cannot be used; the message tells whoever starts the program why, and what to do. */
export class KeyFileRefused extends Error {
  override readonly name = 'KeyFileRefused';
  readonly code: keyof typeof REFUSED;
  constructor(code: KeyFileRefused['code'], path: string) {
    super(`TESSERA_KEY_FILE: ${path} ${REFUSED[code]}`);
    this.code = code;
  }
}

const REFUSED = {
  'key-file-in-data':
    'lies inside the data folder, so a backup of the data would hold the key to it. Move it elsewhere and name the new place.',
  'key-file-malformed':
    'does not hold a key: 32 random bytes, written in base64 on one line. Put it back from where you keep a copy; without it, what it protects cannot be read.',
  'key-file-readable-by-others':
    'may be read by others on this machine. Take that right away with chmod 600; if somebody may have read it, treat the sealing keys as known.',
} as const;

/** What was wrapped is not read: another key wrapped it, it was changed, or it was wrapped for something else. */
export class WrappedKeyUnreadable extends Error {
  override readonly name = 'WrappedKeyUnreadable';
  readonly code: 'another-key' | 'changed' | 'version-unknown';
  constructor(code: WrappedKeyUnreadable['code']) {
    super(code);
    this.code = code;
  }
}

/** Reads the key of `path`; makes it, readable by its owner alone, where there is none. */
export async function openKeyFile(path: string, dataFolder: string): Promise<Keys> {
  const file = resolve(path);
  await refuseInside(file, resolve(dataFolder), file);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await makeIfAbsent(file);
  // Links are followed, since secrets are often mounted as such; where they lead is what counts.
  await refuseInside(await realpath(file), await realpath(dataFolder).catch(absent), file);
  if (((await stat(file)).mode & 0o077) !== 0) throw new KeyFileRefused('key-file-readable-by-others', file);
  const text = (await readFile(file, 'utf8')).trim();
  const root = Buffer.from(text, 'base64');
  if (root.length !== ROOT_BYTES || root.toString('base64') !== text) {
    throw new KeyFileRefused('key-file-malformed', file);
  }
  return keysOf(root);
}

const ROOT_BYTES = 32;

async function refuseInside(file: string, folder: string | undefined, named: string): Promise<void> {
  if (folder === undefined) return;
  const way = relative(folder, file);
  if (way !== '..' && !way.startsWith(`..${sep}`)) throw new KeyFileRefused('key-file-in-data', named);
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** Whole or not at all, and one key where two processes start at once: a name is linked once only. */
async function makeIfAbsent(file: string): Promise<void> {
  if ((await stat(file).catch(absent)) !== undefined) return;
  const unnamed = join(dirname(file), `.${randomUUID()}`);
  const handle = await open(unnamed, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(ROOT_BYTES).toString('base64')}\n`);
    await handle.sync();
    await link(unnamed, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // thrown by node:fs, which sets the code
  } finally {
    await handle.close();
    await unlink(unnamed);
  }
  const folder = await open(dirname(file));
  await folder.sync();
  await folder.close();
}

/** What is wrapped: version, which key (4 bytes), nonce (12), ciphertext, tag (16). A next key or form is told apart. */
const VERSION = 1;
const NONCE_AT = 5;
const TEXT_AT = 17;
const TAG_BYTES = 16;

function keysOf(root: Uint8Array): Keys {
  const part = (purpose: string) => Buffer.from(hkdfSync('sha256', root, '', `tessera 1 ${purpose}`, 32));
  const [wrapping, deriving] = [part('wrap'), part('derive')];
  const head = Buffer.from([VERSION, ...createHash('sha256').update(wrapping).digest().subarray(0, 4)]);
  // A list in JSON reads in one way only, so no two lists of parts run together.
  const mac = (...parts: readonly string[]) => createHmac('sha256', deriving).update(JSON.stringify(parts)).digest();
  return {
    wrap(plain, context) {
      const nonce = randomBytes(TEXT_AT - NONCE_AT);
      const cipher = createCipheriv('aes-256-gcm', wrapping, nonce);
      cipher.setAAD(Buffer.concat([head, Buffer.from(context)]));
      return new Uint8Array(Buffer.concat([head, nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
    },
    unwrap(wrapped, context) {
      if (wrapped[0] !== VERSION) throw new WrappedKeyUnreadable('version-unknown');
      if (wrapped.length < TEXT_AT + TAG_BYTES) throw new WrappedKeyUnreadable('changed');
      if (!head.equals(wrapped.subarray(0, NONCE_AT))) throw new WrappedKeyUnreadable('another-key');
      const decipher = createDecipheriv('aes-256-gcm', wrapping, wrapped.subarray(NONCE_AT, TEXT_AT));
      decipher.setAAD(Buffer.concat([head, Buffer.from(context)]));
      decipher.setAuthTag(wrapped.subarray(-TAG_BYTES));
      const text = decipher.update(wrapped.subarray(TEXT_AT, -TAG_BYTES));
      try {
        return new Uint8Array(Buffer.concat([text, decipher.final()]));
      } catch {
        throw new WrappedKeyUnreadable('changed');
      }
    },
    derive: (label, ...parts) => new Uint8Array(mac('derive', label, ...parts)),
    blind: (label, text) => mac('blind', label, text).toString('base64url'),
  };
}
