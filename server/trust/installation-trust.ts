// Whom the public verifier of this installation believes: its own authority, which certifies what the register says, and
// what the operator put into the folder `trust` of the data: certificates in `*.pem`, names of issuers in `issuers.txt`, one
// a line. A seal that somebody imported vouches for nobody.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Certificate } from '@tessera/credential/keys';
import { readCertificates, type Trust } from '@tessera/credential/trust';
import type { World } from '../world.ts';
import { authorityRow } from './store.ts';

/** The names of badge keys are not among them, as they are many: whoever verifies asks `organisationByDid`. */
export async function installationTrust(world: World): Promise<Trust> {
  const [own, others, issuers] = await Promise.all([
    ownAuthority(world),
    operatorsAnchors(world),
    operatorsIssuers(world),
  ]);
  return { anchors: [...own, ...others], issuers };
}

/** Read every time: it is a short list, and the operator who changes it wants it to count. */
async function operatorsIssuers({ config }: World): Promise<readonly string[]> {
  const text = await readFile(join(config.dataFolder, 'trust', 'issuers.txt'), 'utf8').catch(nothing);
  const names = text.split(/\r?\n/).map((line) => line.trim());
  return names.filter((name) => name !== '' && !name.startsWith('#'));
}

const OWN = new WeakMap<World, readonly Certificate[]>();

/** Once it is made it stays as it is. */
async function ownAuthority(world: World): Promise<readonly Certificate[]> {
  const known = OWN.get(world);
  if (known !== undefined) return known;
  const row = await authorityRow(world.db.sql);
  if (row === undefined) return [];
  const { certificates } = readCertificates(row.certificate);
  OWN.set(world, certificates);
  return certificates;
}

interface FolderRead {
  /** Names, sizes and times of the files. */
  readonly state: string;
  readonly certificates: readonly Certificate[];
}

const READ = new WeakMap<World, FolderRead>();

/** The certificates in `*.pem`, read again when a file changed. */
async function operatorsAnchors(world: World): Promise<readonly Certificate[]> {
  const folder = join(world.config.dataFolder, 'trust');
  const names = (await readdir(folder).catch(none)).filter((name) => name.endsWith('.pem')).sort();
  const stats = await Promise.all(names.map((name) => stat(join(folder, name))));
  const state = names.map((name, index) => `${name} ${stats[index]?.size} ${stats[index]?.mtimeMs}`).join('\n');
  const known = READ.get(world);
  if (known?.state === state) return known.certificates;
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const read = texts.map((text) => readCertificates(text));
  const [troubled] = read.flatMap(({ problems }) => problems);
  // What can be read is believed; that a file holds something else besides is for the operator to hear.
  if (troubled !== undefined) world.log.warn('trust-file-unreadable', { code: troubled.code });
  const certificates = read.flatMap((file) => file.certificates);
  READ.set(world, { state, certificates });
  return certificates;
}

function none(error: NodeJS.ErrnoException): string[] {
  if (error.code !== 'ENOENT') throw error;
  return [];
}

function nothing(error: NodeJS.ErrnoException): string {
  if (error.code !== 'ENOENT') throw error;
  return '';
}
