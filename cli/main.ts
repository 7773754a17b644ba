// The program: reads the clock, listens for signals, calls the command, and turns its answer into an exit code.
// The only file of this room that touches the process.
import { randomBytes, randomUUID } from 'node:crypto';
import description from './package.json' with { type: 'json' };
import { type Arguments, readArguments } from './arguments.ts';
import { auditCommand } from './audit.ts';
import { bakeCommand } from './bake.ts';
import { discloseCommand } from './disclose.ts';
import { guardedFetch } from './fetch.ts';
import { FileTooLarge } from './files.ts';
import { helpCommand, knownCommand } from './help.ts';
import { inspectCommand } from './inspect.ts';
import { issueCommand } from './issue.ts';
import { keygenCommand } from './keygen.ts';
import { type Exit, type Surroundings, UsageError } from './surroundings.ts';
import type { CommandName } from './usage.ts';
import { verifyCommand } from './verify.ts';
import { say } from './words.ts';

const RUN: Readonly<Record<CommandName, (args: Arguments, around: Surroundings) => Promise<Exit>>> = {
  keygen: keygenCommand,
  issue: issueCommand,
  verify: verifyCommand,
  inspect: inspectCommand,
  disclose: discloseCommand,
  bake: bakeCommand,
  audit: auditCommand,
  help: helpCommand,
};

async function main([name, ...given]: readonly string[], around: Surroundings): Promise<Exit> {
  if (name === '--version' || name === '-V') {
    around.print(`tessera ${description.version}`);
    return 0;
  }
  const command = name === undefined || name === '--help' || name === '-h' ? knownCommand('help') : knownCommand(name);
  const asksForHelp = given.includes('--help') || given.includes('-h');
  const [run, args] = asksForHelp ? [knownCommand('help'), [command.name]] : [command, given];
  return RUN[run.name](readArguments(run, args), around);
}

function surroundingsOf(undo: Set<() => void>): Surroundings {
  const { stdin, stdout, stderr } = process;
  return {
    now: Date.now(),
    elapsed: () => performance.now(),
    uuid: randomUUID,
    random: (octets) => randomBytes(octets),
    print: (line) => stdout.write(`${line}\n`),
    tell: (line) => stderr.write(`${line}\n`),
    ...(stderr.isTTY && { overwrite: (line: string) => stderr.write(`\r\u001b[2K${line}`) }),
    input: stdin,
    fetch: guardedFetch({ clock: Date.now }),
    atStop: (step) => {
      undo.add(step);
      return () => undo.delete(step);
    },
  };
}

const undo = new Set<() => void>();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    for (const step of undo) step();
    process.kill(process.pid, signal); // the handler is gone by now: whoever waits learns what ended us
  });
}
// Whoever reads us may stop reading, as `head` does; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70));

try {
  process.exitCode = await main(process.argv.slice(2), surroundingsOf(undo));
} catch (error) {
  process.exitCode = failure(error);
}

/** 64 for a slip of the person's, 1 for what is too large or what the system refuses, 70 for a fault of ours. */
function failure(error: unknown): number {
  if (error instanceof UsageError || error instanceof FileTooLarge) {
    process.stderr.write(`${error.message}\n`);
    return error instanceof UsageError ? 64 : 1;
  }
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    process.stderr.write(`${say('cli.system-error', { code: String(error.code), message: error.message })}\n`);
    return 1;
  }
  process.stderr.write(`${say('cli.fault')}\n${error instanceof Error ? error.stack : String(error)}\n`);
  return 70;
}
