// A key for badges and other credentials of the web: it names itself, and no certificate says whose it is.
import { generateKeyPairSync } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { methodSealer } from '@tessera/credential/seal';
import { refuseExisting } from './out-file.ts';
import type { Exit, Surroundings } from './surroundings.ts';
import { say, wrapped } from './words.ts';

export type BadgeAlgorithm = 'Ed25519' | 'P-256';

export async function makeBadgeKey(algorithm: BadgeAlgorithm, out: string, around: Surroundings): Promise<Exit> {
  const path = join(out, FILES[algorithm]);
  await refuseExisting(path);
  const { privateKey } =
    algorithm === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const sealer = methodSealer(pem);
  if (!sealer.ok) throw new Error(`a key that was just made cannot sign: ${sealer.problems[0]?.code}`);
  await mkdir(out, { recursive: true, mode: 0o700 });
  await writeFile(path, pem, { flag: 'wx', mode: 0o600 });
  around.print(wrapped(say('cli.keygen.made-key'), `${path}  `, '    '));
  around.print('');
  around.print(sealer.value.controller);
  around.print('');
  around.print(wrapped(say('cli.keygen.badge-names-itself')));
  return 0;
}

/** One of each has room in a folder. */
const FILES: Readonly<Record<BadgeAlgorithm, string>> = {
  Ed25519: 'badge-ed25519.key.pem',
  'P-256': 'badge-p256.key.pem',
};
