// Step of the check: every code that credential/ can answer has its words, every word of a code has a code, every
// listed code is answered somewhere, and every finding is named by a test.
import ts from 'typescript';
import { FINDING_CODES, LIST_CODES, PROBLEM_CODES } from '../credential/codes.ts';
import { REASON_CODES } from '../credential/reasons.ts';
import { LIST_NAMES } from '../credential/vocabulary/lists.ts';
import { type Catalogue, catalogues } from './sentences.ts';
import { isTest, literalsOf, parse, sourceFiles, textOf } from './sources.ts';
import type { Step } from './step.ts';

export interface Codes {
  readonly problems: readonly string[];
  /** Of a list of learners. */
  readonly learners: readonly string[];
  /** The check, a point, the word of the answer. */
  readonly findings: readonly string[];
  /** Codes inside the facts of both. */
  readonly reasons: readonly string[];
  /** The European lists, which a fact names. */
  readonly lists: readonly string[];
}

export const CODES: Codes = {
  problems: PROBLEM_CODES,
  learners: LIST_CODES,
  findings: FINDING_CODES,
  reasons: REASON_CODES,
  lists: LIST_NAMES,
};

/** The keys in messages/ that the codes ask for. */
const keysOf = ({ problems, learners, findings, reasons, lists }: Codes): readonly string[] => [
  ...problems.flatMap((code) => [`problem.${code}.what`, `problem.${code}.do`]),
  ...learners.map((code) => `learners.${code}`),
  ...findings.flatMap((code) => [`finding.${code}.because`, `finding.${code}.means`, `finding.${code}.do`]),
  ...reasons.map((code) => `reason.${code}`),
  ...lists.map((name) => `list.${name}.name`),
];

/** Where the codes are listed, which is not where they are answered. */
const LISTS: ReadonlySet<string> = new Set(['credential/codes.ts', 'credential/reasons.ts']);

export const findings: Step = {
  name: 'findings',
  run(root) {
    const english = catalogues(root).get('en') ?? {};
    const files = sourceFiles(root).map((file) => ({ file, source: parse(file, textOf(root, file)) }));
    const library = files.filter(({ file }) => file.startsWith('credential/') && !LISTS.has(file) && !isTest(file));
    const tests = files.filter(({ file }) => isTest(file) && !file.startsWith('tools/'));
    const answered = new Set(library.flatMap(({ source }) => literalsOf(source)));
    return {
      saw: `${CODES.problems.length} problems, ${CODES.learners.length} of lists, ${CODES.findings.length} findings, ${CODES.reasons.length} reasons`,
      faults: [
        ...sentenceFaults(CODES, english),
        ...useFaults(CODES, answered),
        ...reasonFaults(
          CODES,
          library.flatMap(({ source }) => reasonsIn(source)),
        ),
        ...testFaults(
          CODES.findings.filter((code) => isAnswered(code, answered)),
          tests.flatMap(({ source }) => literalsOf(source)),
        ),
      ],
    };
  },
};

/** Codes without a sentence, and sentences of a code that is not listed. */
export function sentenceFaults(codes: Codes, english: Catalogue): readonly string[] {
  const wanted = new Set(keysOf(codes));
  return [
    ...[...wanted].filter((key) => english[key] === undefined).map((key) => `messages/en.json lacks ${key}`),
    ...Object.keys(english)
      .filter((key) => /^(?:problem|learners|finding|reason|list)\./.test(key) && !wanted.has(key))
      .map((key) => `messages/en.json ${key} belongs to no code in credential/codes.ts and to no European list`),
    ...[codes.problems, codes.learners, codes.findings, codes.reasons]
      .flatMap(repeated)
      .map((code) => `credential/codes.ts lists ${code} twice`),
  ];
}

/** Codes that no source can answer. */
export function useFaults(
  { problems, learners, findings: answers, reasons }: Codes,
  literals: ReadonlySet<string>,
): readonly string[] {
  const unused = [
    ...[...problems, ...learners].filter((code) => !literals.has(code)),
    ...answers.filter((code) => !isAnswered(code, literals)),
    ...reasons.filter((code) => !literals.has(code)),
  ];
  return unused.map((code) => `credential/codes.ts lists ${code}, and nothing answers it`);
}

/** A finding is written whole, or by its last word beside the name of its check. */
const isAnswered = (code: string, literals: ReadonlySet<string>): boolean =>
  literals.has(code) || literals.has(code.slice(code.indexOf('.') + 1));

/** Reasons that the source gives and nobody listed. */
export const reasonFaults = ({ reasons }: Codes, given: readonly string[]): readonly string[] =>
  [...new Set(given)]
    .filter((code) => !reasons.includes(code))
    .map((code) => `credential/reasons.ts does not list the reason ${code}`);

/** The literals of what is called `reason`, and of the types of faults: those become reasons. */
export function reasonsIn(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const take = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && node.text !== '') found.push(node.text);
    ts.forEachChild(node, take);
  };
  const visit = (node: ts.Node): void => {
    const isReason = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
    if (isReason && node.initializer !== undefined && node.name.getText(source) === 'reason') take(node.initializer);
    else if (ts.isTypeAliasDeclaration(node) && node.name.text.endsWith('Fault')) take(node.type);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Findings that no test names: whole, or in a longer text such as `issuer.differs /issuer`. */
export function testFaults(codes: readonly string[], literals: readonly string[]): readonly string[] {
  const named = new Set(literals.flatMap((text) => text.match(/[a-z]+\.[a-z-]+/g) ?? []));
  return codes
    .filter((code) => !named.has(code))
    .map((code) => `credential/codes.ts lists ${code}, and no test names it`);
}

const repeated = (words: readonly string[]): readonly string[] =>
  words.filter((word, place) => words.indexOf(word) !== place);
