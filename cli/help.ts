// `tessera help`: what can be typed.
import { nearestWord } from '@tessera/credential/learners';
import type { Arguments } from './arguments.ts';
import { type Exit, type Surroundings, UsageError } from './surroundings.ts';
import { COMMAND_NAMES, COMMANDS, type Command, commandNamed, optionText, synopsis, withPlaceholder } from './usage.ts';
import { say, wrapped } from './words.ts';

export async function helpCommand(args: Arguments, around: Surroundings): Promise<Exit> {
  const [name] = args.operands;
  const lines = name === undefined ? overview() : commandHelp(knownCommand(name));
  for (const line of lines) around.print(line);
  return 0;
}

/** The command of this name, or a UsageError that names the nearest. */
export function knownCommand(name: string): Command {
  const command = commandNamed(name);
  if (command) return command;
  const near = nearestWord(name, COMMAND_NAMES) ?? '';
  throw new UsageError(
    say('cli.usage.command-unknown', {
      given: name,
      near,
      count: near === '' ? 0 : 1,
      known: COMMAND_NAMES.join(', '),
    }),
  );
}

const COLUMN = 12;

function overview(): readonly string[] {
  return [
    wrapped(say('cli.help.about')),
    '',
    ...COMMANDS.map(({ name }) => wrapped(say(`cli.${name}.summary`), `  ${name.padEnd(COMMAND_COLUMN)}`)),
    '',
    wrapped(say('cli.help.more')),
  ];
}

const COMMAND_COLUMN = COLUMN - 2;

export function commandHelp(command: Command): readonly string[] {
  const indent = ' '.repeat(8);
  return [
    wrapped(synopsis(command), '', indent),
    '',
    wrapped(say(`cli.${command.name}.about`)),
    '',
    ...command.options.flatMap((option) => [
      `  ${withPlaceholder(option)}`,
      wrapped(optionText(command, option), indent),
    ]),
    ...(command.options.length > 0 ? [''] : []),
    say('cli.usage.exit'),
    ...command.exits.map((exit) => wrapped(say(`cli.${command.name}.exit.${exit}`), `  ${String(exit).padEnd(4)}`)),
    '',
    ...command.examples.map((example) => `  ${example}`),
  ];
}
