// The program: serves pages and API, works in the background, or both; migrates; backs up and restores.
// `node server/main.ts [serve|work|migrate|backup FOLDER|restore FOLDER]`; without a word it serves and works.
import { backup, BackupRefused, restore } from './backup.ts';
import { readConfig, SettingRefused } from './config.ts';
import { DatabaseFault, DatabaseHeld } from './db/index.ts';
import { documentsOf } from './http/mount.ts';
import { KeyFileRefused } from './io/key-file.ts';
import { openLog } from './io/log.ts';
import { clock } from './io/clock.ts';
import { AddressChanged } from './issuing/index.ts';
import { run } from './run.ts';
import { closeWorld, openWorld } from './world.ts';

const [command = 'run', ...words] = process.argv.slice(2);

try {
  await obey();
} catch (error) {
  if (!isExpected(error)) throw error;
  console.error(`tessera: ${error.message}`);
  process.exitCode = 1;
}

async function obey(): Promise<void> {
  const config = readConfig();
  switch (command) {
    case 'run':
      return run(config, { serve: true, work: true });
    case 'serve':
    case 'work':
      if (config.databaseUrl === undefined)
        throw new SettingRefused(
          'DATABASE_URL',
          `${command} alone needs a PostgreSQL server; the embedded database has one process that does both`,
        );
      return run(config, { serve: command === 'serve', work: command === 'work' });
    case 'migrate':
      return closeWorld(await openWorld(config, openLog(clock), documentsOf));
    case 'backup':
    case 'restore': {
      const [folder] = words;
      if (folder === undefined) throw new SettingRefused('TESSERA_DATA', `${command} wants the name of a folder`);
      console.log(await (command === 'backup' ? backup(config, folder) : restore(config, folder)));
      return;
    }
    default:
      console.error(
        `tessera: there is no “${command}”. Known: run, serve, work, migrate, backup FOLDER, restore FOLDER.`,
      );
      process.exitCode = 64;
  }
}

/** What whoever starts the program can mend. */
function isExpected(error: unknown): error is Error {
  return (
    error instanceof SettingRefused ||
    error instanceof KeyFileRefused ||
    error instanceof DatabaseHeld ||
    error instanceof BackupRefused ||
    (error instanceof DatabaseFault && NOT_LET_IN.test(error.code)) ||
    error instanceof AddressChanged ||
    (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES'))
  );
}

/** A server that is not there, or has no room, no such user or no such database. */
const NOT_LET_IN = /^(?:08|28|3D|53|57P)/;
