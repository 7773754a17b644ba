// What can be typed: every command, its options and its answers, as data. The parser, `tessera help` and
// docs/reference/cli.md read it; its sentences are in messages/ under `cli.<command>.…`.
import { say } from './words.ts';

export interface Option {
  readonly name: string;
  /** What stands for the value, in capitals; without it the option is a switch. */
  readonly value?: string;
  readonly required?: true;
  readonly many?: true;
  readonly standard?: string;
}

export interface Command {
  readonly name: CommandName;
  /** Files after the options: how they are written, and at most how many. */
  readonly operands?: { readonly written: string; readonly least: number; readonly most: number };
  readonly options: readonly Option[];
  readonly exits: readonly number[];
  readonly examples: readonly string[];
}

export type CommandName = 'keygen' | 'issue' | 'verify' | 'inspect' | 'help';

export const COMMANDS: readonly Command[] = [
  {
    name: 'keygen',
    options: [
      { name: 'name', value: 'NAME', required: true },
      { name: 'identifier', value: 'IDENTIFIER', required: true },
      { name: 'country', value: 'CC', required: true },
      { name: 'algorithm', value: 'ES256|RS256', standard: 'ES256' },
      { name: 'years', value: 'NUMBER', standard: '2' },
      { name: 'out', value: 'DIR', required: true },
    ],
    exits: [0, 1, 64],
    examples: ['tessera keygen --name "Harbour College" --identifier VATMT-00000000 --country MT --out keys'],
  },
  {
    name: 'issue',
    options: [
      { name: 'design', value: 'FILE', required: true },
      { name: 'learners', value: 'FILE', required: true },
      { name: 'key', value: 'FILE', required: true },
      { name: 'cert', value: 'FILE', required: true },
      { name: 'format', value: 'edc', standard: 'edc' },
      { name: 'date', value: 'YYYY-MM-DD' },
      { name: 'out', value: 'DIR', required: true },
      { name: 'skip-bad' },
    ],
    exits: [0, 1, 2, 64],
    examples: [
      'tessera issue --design examples/harbour-college/design.json --learners examples/harbour-college/learners.csv --key keys/seal.key.pem --cert keys/seal.crt.pem --out out',
    ],
  },
  {
    name: 'verify',
    operands: { written: '[FILE|-]…', least: 0, most: 10_000 },
    options: [
      { name: 'json' },
      { name: 'trust', value: 'PEM', many: true },
      { name: 'at', value: 'TIME' },
      { name: 'evidence', value: 'FILE' },
      { name: 'save-evidence', value: 'FILE' },
    ],
    exits: [0, 1, 2, 64],
    examples: [
      'tessera verify --trust keys/trust.pem out/0001-1b4e28ba.jsonld',
      'tessera verify --json - < diploma.jsonld',
    ],
  },
  {
    name: 'inspect',
    operands: { written: 'FILE|-', least: 1, most: 1 },
    options: [],
    exits: [0, 1, 64],
    examples: ['tessera inspect out/0001-1b4e28ba.jsonld'],
  },
  {
    name: 'help',
    operands: { written: '[COMMAND]', least: 0, most: 1 },
    options: [],
    exits: [0, 64],
    examples: ['tessera help verify'],
  },
];

export const COMMAND_NAMES = COMMANDS.map(({ name }) => name);

export const commandNamed = (name: string): Command | undefined => COMMANDS.find((command) => command.name === name);

/** `tessera verify [FILE|-]… [--json] [--trust PEM]…` */
export function synopsis({ name, operands, options }: Command): string {
  const written = options.map(({ name: option, value, required, many }) => {
    const whole = value === undefined ? `--${option}` : `--${option} ${value}`;
    return required ? whole : `[${whole}]${many ? '…' : ''}`;
  });
  return ['tessera', name, ...(operands ? [operands.written] : []), ...written].join(' ');
}

export function optionText(command: Command, { name, standard }: Option): string {
  const text = say(`cli.${command.name}.option.${name}`);
  return standard === undefined ? text : `${text} ${say('cli.usage.standard', { standard })}`;
}

/** The page docs/reference/cli.md. */
export function cliReference(): string {
  return `${[`# ${say('cli.reference.title')}`, say('cli.reference.about'), ...COMMANDS.flatMap(section)].join('\n\n')}\n`;
}

function section(command: Command): readonly string[] {
  const { name, options, exits, examples } = command;
  const row = (option: Option): string => {
    const written =
      option.value === undefined ? `--${option.name}` : `--${option.name} ${option.value.replaceAll('|', '\\|')}`;
    const needed = say(option.required ? 'cli.usage.required' : option.many ? 'cli.usage.many' : 'cli.usage.optional');
    return `| \`${written}\` | ${needed} | ${optionText(command, option)} |`;
  };
  return [
    `## tessera ${name}`,
    say(`cli.${name}.summary`),
    `\`\`\`\n${synopsis(command)}\n\`\`\``,
    say(`cli.${name}.about`),
    ...(options.length > 0 ? [['| option | | |', '|---|---|---|', ...options.map(row)].join('\n')] : []),
    `| ${say('cli.usage.exit')} | |\n|---|---|\n${exits.map((exit) => `| ${exit} | ${say(`cli.${name}.exit.${exit}`)} |`).join('\n')}`,
    `\`\`\`\n${examples.join('\n')}\n\`\`\``,
  ];
}
