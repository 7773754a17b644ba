// Step of the check: every code that credential/ can answer has its sentences, every sentence of a code has a code,
// and every listed code is answered somewhere.
import { FINDING_CODES, PROBLEM_CODES } from '../credential/codes.ts';
import { type Catalogue, catalogues } from './sentences.ts';
import { isTest, literalsOf, parse, sourceFiles, textOf } from './sources.ts';
import type { Step } from './step.ts';

export interface Codes {
  readonly problems: readonly string[];
  /** The check, a point, the word of the answer. */
  readonly findings: readonly string[];
}

export const CODES: Codes = { problems: PROBLEM_CODES, findings: FINDING_CODES };

/** The keys in messages/ that the codes ask for. */
const keysOf = ({ problems, findings }: Codes): readonly string[] => [
  ...problems.flatMap((code) => [`problem.${code}.what`, `problem.${code}.do`]),
  ...findings.flatMap((code) => [`finding.${code}.because`, `finding.${code}.means`, `finding.${code}.do`]),
];

export const findings: Step = {
  name: 'findings',
  run(root) {
    const english = catalogues(root).get('en') ?? {};
    return {
      saw: `${CODES.problems.length} problems, ${CODES.findings.length} findings`,
      faults: [...sentenceFaults(CODES, english), ...useFaults(CODES, literalsOfCredential(root))],
    };
  },
};

/** Codes without a sentence, and sentences of a code that is not listed. */
export function sentenceFaults(codes: Codes, english: Catalogue): readonly string[] {
  const wanted = new Set(keysOf(codes));
  return [
    ...[...wanted].filter((key) => english[key] === undefined).map((key) => `messages/en.json lacks ${key}`),
    ...Object.keys(english)
      .filter((key) => /^(?:problem|finding)\./.test(key) && !wanted.has(key))
      .map((key) => `messages/en.json ${key} belongs to no code in credential/codes.ts`),
    ...repeated([...codes.problems, ...codes.findings]).map((code) => `credential/codes.ts lists ${code} twice`),
  ];
}

/** Codes that no source can answer. A finding is written whole, or by its last word beside the name of its check. */
export function useFaults({ problems, findings: answers }: Codes, literals: ReadonlySet<string>): readonly string[] {
  const wordOf = (code: string): string => code.slice(code.indexOf('.') + 1);
  const unused = [
    ...problems.filter((code) => !literals.has(code)),
    ...answers.filter((code) => !literals.has(code) && !literals.has(wordOf(code))),
  ];
  return unused.map((code) => `credential/codes.ts lists ${code}, and nothing answers it`);
}

function literalsOfCredential(root: string): ReadonlySet<string> {
  const files = sourceFiles(root).filter(
    (file) => file.startsWith('credential/') && file !== 'credential/codes.ts' && !isTest(file),
  );
  return new Set(files.flatMap((file) => literalsOf(parse(file, textOf(root, file)))));
}

const repeated = (words: readonly string[]): readonly string[] =>
  words.filter((word, place) => words.indexOf(word) !== place);
