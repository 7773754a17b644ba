// The operations of the log: of an organisation for whoever may read it, of the installation for its operator.
import type { Handlers } from '../../http/handlers.ts';
import type { World } from '../../world.ts';
import { INSTALLATION } from '../log/note.ts';
import { logFile } from '../log/file.ts';
import { provedEntry } from '../log/prove.ts';
import { shownLog, verifiedLog } from '../log/show.ts';
import type { log } from '../contract/log.ts';

const pinsIn = ({ pin }: { readonly pin?: string }): readonly string[] => (pin === undefined ? [] : [pin]);

export const logHandlers = (world: World): Handlers<typeof log> => ({
  log: (asked, { organisation }) => shownLog(organisation, asked, world),
  verifiedLog: (asked, { organisation }) => verifiedLog(organisation, pinsIn(asked), world),
  logFile: (asked, { organisation }) => logFile(organisation, asked, world),
  logEntry: ({ entry }, { organisation }) => provedEntry(organisation, entry, world),
  installationLog: (asked) => shownLog(INSTALLATION, asked, world),
  verifiedInstallationLog: (asked) => verifiedLog(INSTALLATION, pinsIn(asked), world),
  installationLogFile: (asked) => logFile(INSTALLATION, asked, world),
  installationLogEntry: ({ entry }) => provedEntry(INSTALLATION, entry, world),
});
