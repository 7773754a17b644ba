// What can be typed: every command, its options and its answers, as data. The parser, `tessera help` and
// docs/reference/cli.md read it; its sentences are in messages/ under `cli.<command>.…`.
import { FORMATS } from '@tessera/credential';
import { POLICIES } from '@tessera/credential/proofs';
import { say } from './words.ts';

export interface Option {
  readonly name: string;
  /** What stands for the value, in capitals. */
  readonly value?: string;
  /** The values there are; without these and without a `value` the option is a switch. */
  readonly choices?: readonly string[];
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

export type CommandName = 'keygen' | 'issue' | 'verify' | 'inspect' | 'disclose' | 'bake' | 'audit' | 'help';

export const COMMANDS: readonly Command[] = [
  {
    name: 'keygen',
    options: [
      { name: 'kind', choices: ['seal', 'badge'], standard: 'seal' },
      { name: 'name', value: 'NAME' },
      { name: 'identifier', value: 'IDENTIFIER' },
      { name: 'country', value: 'CC' },
      { name: 'algorithm', choices: ['ES256', 'RS256', 'Ed25519', 'P-256'] },
      { name: 'years', value: 'NUMBER' },
      { name: 'out', value: 'DIR', required: true },
    ],
    exits: [0, 1, 64],
    examples: [
      'tessera keygen --name "Harbour College" --identifier VATMT-00000000 --country MT --out keys',
      'tessera keygen --kind badge --out keys',
    ],
  },
  {
    name: 'issue',
    options: [
      { name: 'design', value: 'FILE', required: true },
      { name: 'learners', value: 'FILE', required: true },
      { name: 'key', value: 'FILE', required: true },
      { name: 'cert', value: 'FILE' },
      { name: 'format', value: 'FORMAT', choices: FORMATS, standard: FORMATS[0] },
      { name: 'did', value: 'METHOD' },
      { name: 'date', value: 'YYYY-MM-DD' },
      { name: 'out', value: 'DIR', required: true },
      { name: 'skip-bad' },
    ],
    exits: [0, 1, 2, 64],
    examples: [
      'tessera issue --design examples/harbour-college/design.json --learners examples/harbour-college/learners.csv --key keys/seal.key.pem --cert keys/seal.crt.pem --out out',
      'tessera issue --format open-badge --design examples/harbour-college/design.json --learners examples/harbour-college/learners.csv --key keys/badge-ed25519.key.pem --out badges',
    ],
  },
  {
    name: 'verify',
    operands: { written: '[FILE|-]…', least: 0, most: 10_000 },
    options: [
      { name: 'json' },
      { name: 'trust', value: 'PEM', many: true },
      { name: 'trust-issuer', value: 'DID', many: true },
      { name: 'policy', choices: Object.keys(POLICIES), standard: 'strict' },
      { name: 'audience', value: 'TEXT' },
      { name: 'nonce', value: 'TEXT' },
      { name: 'challenge', value: 'TEXT' },
      { name: 'at', value: 'TIME' },
      { name: 'evidence', value: 'FILE' },
      { name: 'save-evidence', value: 'FILE' },
    ],
    exits: [0, 1, 2, 64],
    examples: [
      'tessera verify --trust keys/trust.pem out/0001-1b4e28ba.jsonld',
      'tessera verify --json - < diploma.jsonld',
      'tessera verify --trust-issuer did:web:college.example badge.png',
      'tessera verify --audience https://employer.example --nonce 7f3a91 presentation.json',
    ],
  },
  {
    name: 'inspect',
    operands: { written: 'FILE|-', least: 1, most: 1 },
    options: [],
    exits: [0, 1, 64],
    examples: ['tessera inspect out/0001-1b4e28ba.jsonld', 'tessera inspect badge.png'],
  },
  {
    name: 'disclose',
    operands: { written: 'FILE|-', least: 1, most: 1 },
    options: [
      { name: 'show', value: 'ELEMENT,…' },
      { name: 'audience', value: 'TEXT' },
      { name: 'nonce', value: 'TEXT' },
      { name: 'key', value: 'FILE' },
      { name: 'out', value: 'FILE' },
    ],
    exits: [0, 1, 64],
    examples: [
      'tessera disclose out/0001-1b4e28ba.vc.sd-jwt',
      'tessera disclose --show title,learningOutcomes --out part.sd-jwt out/0001-1b4e28ba.vc.sd-jwt',
    ],
  },
  {
    name: 'bake',
    operands: { written: 'BADGE', least: 1, most: 1 },
    options: [
      { name: 'image', value: 'PICTURE' },
      { name: 'out', value: 'FILE', required: true },
    ],
    exits: [0, 1, 64],
    examples: ['tessera bake --out badge.svg badges/0001-1b4e28ba.badge.json'],
  },
  {
    name: 'audit',
    operands: { written: 'verify FILE|-', least: 2, most: 2 },
    options: [
      { name: 'key', value: 'KEY' },
      { name: 'pin', value: 'BATCH', many: true },
    ],
    exits: [0, 1, 2, 64],
    examples: [
      'tessera audit verify log.jsonl',
      'tessera audit verify --key z6MkvLrkgkeeWeRwktZGShYPiB5YuPkhN2yi3MqMKZMFMgWr log.jsonl',
      'tessera audit verify --key z6MkvLrkgkeeWeRwktZGShYPiB5YuPkhN2yi3MqMKZMFMgWr log-entry-2-3.json',
    ],
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
  const written = options.map((option) => {
    const whole = withPlaceholder(option);
    return option.required ? whole : `[${whole}]${option.many ? '…' : ''}`;
  });
  return ['tessera', name, ...(operands ? [operands.written] : []), ...written].join(' ');
}

/** What stands for the value of an option; undefined of a switch. */
export const placeholderOf = ({ value, choices }: Option): string | undefined => value ?? choices?.join('|');

/** `--trust PEM` */
export function withPlaceholder(option: Option): string {
  const placeholder = placeholderOf(option);
  return placeholder === undefined ? `--${option.name}` : `--${option.name} ${placeholder}`;
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
    const written = withPlaceholder(option).replaceAll('|', '\\|');
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
