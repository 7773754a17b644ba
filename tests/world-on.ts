// The world of the slices on a database of a test: a clock that stands still, keys of its own, letters that go nowhere.
// Nothing of our own is replaced but what would leave the process.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { readConfig } from '../server/config.ts';
import type { Database } from '../server/db/index.ts';
import { newIds, random } from '../server/io/clock.ts';
import { openKeyFile } from '../server/io/key-file.ts';
import { folderStore } from '../server/io/objects.ts';
import type { World } from '../server/world.ts';
import { NOW } from './world.ts';

export const quiet: World['log'] = { info() {}, warn() {}, error() {}, within: () => quiet };

/** Without settings it is an installation with a domain and with mail. */
export async function worldOn(
  t: TestContext,
  db: Database,
  settings: Readonly<Record<string, string>> = INSTALLED,
): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-world-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const dataFolder = join(folder, 'data');
  const config = readConfig({ TESSERA_DATA: dataFolder, TESSERA_KEY_FILE: join(folder, 'key'), ...settings });
  const clock = () => NOW;
  return {
    config,
    db,
    clock,
    random,
    newId: newIds(clock, random),
    objects: await folderStore(join(dataFolder, 'objects'), clock),
    mailer: { send: async () => 'sent', close() {} },
    keys: await openKeyFile(config.keyFile, dataFolder),
    fetch: async () => {
      throw new Error('nothing is fetched in this test');
    },
    log: quiet,
  };
}

const INSTALLED = { PUBLIC_URL: 'https://tessera.example', SMTP_URL: 'smtp://localhost:1' };
