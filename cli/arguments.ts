// Reads what was typed against what can be typed, and names what is nearest where they differ.
import { parseArgs } from 'node:util';
import { nearestWord } from '@tessera/credential/learners';
import { UsageError } from './surroundings.ts';
import { type Command, type Option, placeholderOf, synopsis, withPlaceholder } from './usage.ts';
import { say } from './words.ts';

export interface Arguments {
  readonly operands: readonly string[];
  /** The value of an option, its standard value, or undefined. */
  readonly value: (name: string) => string | undefined;
  /** The value of an option that must be given. */
  readonly required: (name: string) => string;
  readonly values: (name: string) => readonly string[];
  readonly switched: (name: string) => boolean;
}

/** Throws a UsageError that says what is wrong and what is nearest. */
export function readArguments(command: Command, given: readonly string[]): Arguments {
  const found = new Map<string, string[]>();
  const operands: string[] = [];
  const options = Object.fromEntries(
    command.options.map((option) => [
      option.name,
      { type: placeholderOf(option) === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...given], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = command.options.find(({ name }) => token.rawName === `--${name}`);
    if (option === undefined) throw unknown(command, token.rawName);
    const value = textOf(option, token.value, token.inlineValue === true, command);
    const before = found.get(option.name) ?? [];
    if (before.length > 0 && !option.many) throw refusal(command, 'option-twice', { option: `--${option.name}` });
    found.set(option.name, [...before, value]);
  }
  return checked(command, found, operands);
}

function checked(
  command: Command,
  found: ReadonlyMap<string, readonly string[]>,
  operands: readonly string[],
): Arguments {
  const missing = command.options.find(({ name, required }) => required && !found.has(name));
  if (missing) throw refusal(command, 'option-missing', { option: withPlaceholder(missing) });
  const { least, most } = command.operands ?? { least: 0, most: 0 };
  if (operands.length < least) throw refusal(command, 'operand-missing', { operand: command.operands?.written ?? '' });
  if (operands.length > most) throw refusal(command, 'operand-surplus', { operand: operands[most] ?? '' });
  const value = (name: string): string | undefined =>
    found.get(name)?.[0] ?? command.options.find((option) => option.name === name)?.standard;
  return {
    operands,
    value,
    required: (name) => {
      const text = value(name);
      if (text === undefined) throw new Error(`no option --${name} in ${command.name}`);
      return text;
    },
    values: (name) => found.get(name) ?? [],
    switched: (name) => found.has(name),
  };
}

function textOf(option: Option, value: string | undefined, inline: boolean, command: Command): string {
  const { name, choices } = option;
  if (placeholderOf(option) === undefined) {
    if (inline) throw refusal(command, 'option-is-switch', { option: `--${name}` });
    return '';
  }
  // The next option is no value; who means it writes --name=--value.
  if (value === undefined || value === '' || (!inline && value.startsWith('-') && value !== '-')) {
    throw refusal(command, 'value-missing', { option: withPlaceholder(option) });
  }
  if (choices && !choices.includes(value)) {
    throw refusal(command, 'value-unknown', { option: `--${name}`, given: value, known: choices.join(', ') });
  }
  return value;
}

function unknown(command: Command, given: string): UsageError {
  const near = nearestWord(
    given,
    command.options.map(({ name }) => `--${name}`),
  );
  return refusal(command, 'option-unknown', { option: given, near: near ?? '', count: near === undefined ? 0 : 1 });
}

const refusal = (command: Command, code: string, facts: Readonly<Record<string, string | number>>): UsageError =>
  new UsageError(
    `${say(`cli.usage.${code}`, facts)}\n${say('cli.usage.synopsis', { synopsis: synopsis(command), command: command.name })}`,
  );
