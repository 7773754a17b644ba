// `tessera inspect`: what a credential says, element by element of Annex I, without judging it. [EUMC A1]
// Everything shown is a stranger's: it is escaped, and nothing of it is followed.
import { type ElementKey, open, STANDARD_ELEMENTS } from '@tessera/credential';
import { textIn } from '@tessera/credential/baking';
import { conceptOfAny, label } from '@tessera/credential/vocabulary';
import { hasSentence } from '@tessera/messages';
import type { Arguments } from './arguments.ts';
import { readAll, readFileBytes } from './files.ts';
import type { Exit, Surroundings } from './surroundings.ts';
import { sealFacts } from './verify-report.ts';
import { elementName, escaped, say, wrapped } from './words.ts';

type Members = Readonly<Record<string, unknown>>;

export async function inspectCommand(args: Arguments, around: Surroundings): Promise<Exit> {
  const [file = '-'] = args.operands;
  const bytes = file === '-' ? await readAll(around.input, say('cli.stdin')) : await readFileBytes(file);
  const text = textIn(bytes);
  const opened = open(text.ok ? text.value : '');
  const members = opened.members;
  if (members === undefined) {
    around.tell(wrapped(say('cli.inspect.not-known')));
    return 1;
  }
  const seal = { ...sealFacts(opened), sealed: opened.seal.ok ? 1 : 0 };
  around.print(wrapped(say('cli.inspect.not-judged')));
  around.print(wrapped(say('cli.inspect.seal', seal)));
  for (const line of inspection(members)) around.print(line);
  return 0;
}

/** The sixteen elements, each with what the credential says of it; and what stands beside them. */
function inspection(members: Members): readonly string[] {
  const elements = STANDARD_ELEMENTS.flatMap(({ number, key }) => [
    '',
    `${String(number).padStart(2)}  ${elementName(key)}`,
    ...linesOf(SAID[key](members), INDENT),
  ]);
  const beside = ['id', 'specification', 'issuer', 'mandate', 'fields', 'validUntil', 'language'].filter(
    (name) => members[name] !== undefined,
  );
  return [
    ...elements,
    '',
    say('cli.inspect.beside'),
    ...beside.flatMap((name) => memberLines(name, members[name], INDENT)),
  ];
}

const INDENT = '    ';

const SAID: Readonly<Record<ElementKey, (members: Members) => unknown>> = {
  learner: ({ learner }) => learner,
  title: ({ title }) => title,
  country: ({ issuer }) => (isObject(issuer) ? issuer['locations'] : undefined),
  awardingBody: ({ awardingBodies }) => awardingBodies,
  dateOfIssuing: ({ issued }) => issued,
  learningOutcomes: ({ learningOutcomes }) => learningOutcomes,
  workload: ({ workload }) => workload,
  level: ({ level }) => level,
  assessment: ({ assessments }) => eachOf(assessments, ({ supervision: _, grade: __, ...assessment }) => assessment),
  participation: ({ participation, learningSetting }) => ({
    ...(isObject(participation) && participation),
    learningSetting,
  }),
  qualityAssurance: ({ qualityAssurance }) => qualityAssurance,
  prerequisites: ({ prerequisites }) => prerequisites,
  supervision: ({ assessments }) => eachOf(assessments, ({ supervision }) => supervision),
  grade: ({ assessments }) => eachOf(assessments, ({ grade }) => grade),
  stackability: ({ stackability }) => stackability,
  furtherInformation: ({ furtherInformation }) => furtherInformation,
};

const eachOf = (list: unknown, pick: (entry: Members) => unknown): readonly unknown[] =>
  Array.isArray(list) ? list.filter(isObject).map(pick) : [];

function linesOf(value: unknown, indent: string): readonly string[] {
  const lines = valueLines(value, indent);
  return lines.length > 0 ? lines : [`${indent}${say('cli.inspect.nothing')}`];
}

function valueLines(value: unknown, indent: string): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value))
    return separated(
      value.map((entry: unknown) => valueLines(entry, indent)),
      value.some(isObject),
    );
  if (isObject(value)) return Object.entries(value).flatMap(([name, entry]) => memberLines(name, entry, indent));
  return [wrapped(textOf(value), indent)];
}

/** Entries of several lines each stand apart. */
function separated(entries: readonly (readonly string[])[], apart: boolean): readonly string[] {
  return entries
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (apart && index > 0 ? ['', ...lines] : lines));
}

function memberLines(name: string, value: unknown, indent: string): readonly string[] {
  const key = `cli.inspect.member.${name}`;
  const heading = hasSentence(key) ? say(key) : escaped(name);
  const lines = valueLines(value, `${indent}  `);
  if (lines.length === 0) return [];
  if (typeof value === 'string' || typeof value === 'number')
    return [wrapped(textOf(value), `${indent}${heading}: `, `${indent}  `)];
  return [`${indent}${heading}:`, ...lines];
}

const textOf = (value: unknown): string =>
  escaped(typeof value === 'string' ? labelOf(value) : (JSON.stringify(value) ?? ''));

/** A concept of the European lists by its name; any other text as it is. */
function labelOf(text: string): string {
  const found = conceptOfAny(text);
  return found === undefined ? text : label(found, 'en');
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
