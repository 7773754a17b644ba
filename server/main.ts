// The program: serves pages and API, works in the background, or both; migrates; backs up and restores.
// `node server/main.ts [serve|work|migrate|backup FOLDER|restore FOLDER|audit verify]`; without a word it serves and works.
import { auditReport } from './audit.ts';
import { backup, BackupRefused, restore } from './backup.ts';
import { readConfig, SettingRefused } from './config.ts';
import { DatabaseFault, DatabaseHeld, MigrationRefused } from './db/index.ts';
import { documentsOf } from './http/mount.ts';
import { KeyFileRefused } from './io/key-file.ts';
import { openLog } from './io/log.ts';
import { clock } from './io/clock.ts';
import { AddressChanged } from './issuing/index.ts';
import { run } from './run.ts';
import { closeWorld, openWorld } from './world.ts';

// A crash tells where, and never what: the message of an error may quote whatever somebody typed, or a password.
const crashed = (error: unknown): void => {
  openLog(clock).error('crashed', error);
  process.exit(1);
};
process.on('uncaughtException', crashed);

const [command = 'run', ...words] = process.argv.slice(2);

try {
  await obey();
} catch (error) {
  if (isExpected(error)) {
    console.error(`tessera: ${error.message}`);
    process.exitCode = 1;
  } else crashed(error);
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
    case 'audit': {
      if (words[0] !== 'verify') return unknown(`${command} ${words[0] ?? ''}`.trim());
      const { lines, holds } = await auditReport(config);
      console.log(lines.join('\n'));
      if (!holds) process.exitCode = 1;
      return;
    }
    default:
      unknown(command);
  }
}

function unknown(given: string): void {
  const known = 'run, serve, work, migrate, backup FOLDER, restore FOLDER, audit verify';
  console.error(`tessera: there is no “${given}”. Known: ${known}.`);
  process.exitCode = 64;
}

/** What whoever starts the program can mend. */
function isExpected(error: unknown): error is Error {
  return (
    error instanceof SettingRefused ||
    error instanceof KeyFileRefused ||
    error instanceof DatabaseHeld ||
    error instanceof MigrationRefused ||
    error instanceof BackupRefused ||
    (error instanceof DatabaseFault && NOT_LET_IN.test(error.code)) ||
    error instanceof AddressChanged ||
    (error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES'))
  );
}

/** A server that is not there, or has no room, no such user or no such database. */
const NOT_LET_IN = /^(?:08|28|3D|53|57P)/;
