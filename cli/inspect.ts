// `tessera inspect`: what a credential says, element by element of Annex I, without judging it. [EUMC A1]
// Everything shown is a stranger's: it is escaped, and nothing of it is followed.
import { open } from '@tessera/credential';
import { type ElementKey, STANDARD_ELEMENTS } from '@tessera/credential/elements';
import { isObject, type Members } from '@tessera/credential/json';
import { conceptOfAny, label } from '@tessera/credential/vocabulary';
import { hasSentence } from '@tessera/messages';
import type { Arguments } from './arguments.ts';
import { noCredentialLine, readCredential } from './credential-file.ts';
import { kindInWords } from './kinds-in-words.ts';
import { claimedSeal } from './seal-facts.ts';
import type { Exit, Surroundings } from './surroundings.ts';
import { elementName, escaped, say, wrapped } from './words.ts';

type Opened = ReturnType<typeof open>;

export async function inspectCommand(args: Arguments, around: Surroundings): Promise<Exit> {
  const [file = '-'] = args.operands;
  const read = await readCredential(file, around);
  if (!read.ok) {
    for (const problem of read.problems) around.tell(noCredentialLine(file, problem));
    return 1;
  }
  const opened = open(read.value);
  if (!canBeShown(opened)) {
    around.tell(wrapped(say('cli.inspect.not-known')));
    return 1;
  }
  around.print(wrapped(say('cli.inspect.not-judged')));
  for (const line of shown(opened)) around.print(line);
  return 0;
}

/** A presentation is, whatever is in it. Of a document that says nothing of anything there is nothing to show. */
const canBeShown = ({ kind, members, format, document }: Opened): boolean =>
  kind === 'presentation' || members !== undefined || (format !== 'unrecognised' && saidIn(document).length > 0);

/** What a document says beside what it is. */
const saidIn = (document: Members = {}): readonly string[] =>
  Object.keys(document).filter((name) => !['@context', 'type', 'proof'].includes(name));

/** What the file is, who sealed it by its own words, and what it says; of a presentation, of each that is in it. */
function shown(opened: Opened): readonly string[] {
  const { members, document = {}, credentials = [] } = opened;
  const kind = kindInWords(opened);
  const head = [...(kind === undefined ? [] : [wrapped(kind)]), wrapped(say('cli.inspect.seal', sealOf(opened)))];
  if (opened.kind === 'presentation') {
    const inside = credentials.map((credential, index) => [
      '',
      say('cli.verify.part', { number: index + 1, of: credentials.length }),
      ...(canBeShown(credential) ? shown(credential) : [wrapped(say('cli.inspect.not-known'))]),
    ]);
    return [...head, ...inside.flat()];
  }
  if (members !== undefined) return [...head, ...inspection(members)];
  return [
    ...head,
    '',
    say('cli.inspect.document'),
    ...saidIn(document).flatMap((name) => memberLines(name, document[name], INDENT)),
  ];
}

/** Facts of the sentence: whether there is a seal, and what is known of it before it is judged. */
function sealOf(opened: Opened) {
  const { secured, seal, kind } = opened;
  const { sealedBy, sealedOn } = claimedSeal(opened);
  const somebody = kind === 'presentation' ? 'presenter' : 'issuer';
  const named = seal.ok ? 'certificate' : sealedBy === '' ? 'nobody' : somebody;
  return { sealedBy, sealedOn, named: secured.securing === 'none' ? 'none' : named };
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
