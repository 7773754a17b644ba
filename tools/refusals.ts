// Step of the check: a refusal that the server throws stands in a contract of its slice, every refusal of a contract is
// thrown somewhere, and each has its sentences.
import { ALWAYS_POSSIBLE } from '../server/http/bind.ts';
import type { Contract } from '../server/http/contract.ts';
import { CONTRACTS } from '../server/http/contracts.ts';
import { demonstration } from '../server/demonstration/contract.ts';
import { type Catalogue, catalogues } from './sentences.ts';
import { isTest, sourceFiles, textOf } from './sources.ts';
import type { Step } from './step.ts';

/** What stands outside the slices refuses in the name of every operation. */
const OF_HTTP = [
  'body-malformed',
  'body-too-large',
  'media-type-unfit',
  'origin-foreign',
  'not-found',
  'token-needed',
  'issuer-of-another-key',
  'fault',
] as const;
const OF_FIELDS = ['field-missing', 'field-malformed', 'field-too-long', 'field-unknown'] as const;

export const refusals: Step = {
  name: 'refusals',
  run(root) {
    const contracts: Readonly<Record<string, Contract>> = { ...CONTRACTS, demonstration };
    const thrown = sourceFiles(root)
      .filter((file) => file.startsWith('server/') && !isTest(file))
      .flatMap((file) => thrownIn(textOf(root, file)).map((code) => ({ file, code })));
    const listed = listedIn(contracts);
    return {
      saw: `${thrown.length} refusals thrown, ${listed.size} listed`,
      faults: [
        ...unlistedFaults(thrown, contracts),
        ...unthrownFaults(listed, new Set(thrown.map(({ code }) => code))),
        ...wordlessFaults([...listed, ...ALWAYS_POSSIBLE, ...OF_HTTP, ...OF_FIELDS], catalogues(root).get('en') ?? {}),
      ],
    };
  },
};

/** The codes of `new Refusal(404, 'code', …)` in a source text. */
export const thrownIn = (text: string): readonly string[] =>
  [...text.matchAll(/new Refusal\(\s*\d+,\s*'([a-z0-9-]+)'/g)].map(([, code = '']) => code);

const listedIn = (contracts: Readonly<Record<string, Contract>>): ReadonlySet<string> =>
  new Set(Object.values(contracts).flatMap((contract) => Object.values(contract).flatMap((each) => each.refusals)));

interface Thrown {
  readonly file: string;
  readonly code: string;
}

/** What a slice throws, one of its own operations or of a later slice that calls it has to list. */
export function unlistedFaults(
  thrown: readonly Thrown[],
  contracts: Readonly<Record<string, Contract>>,
): readonly string[] {
  const everywhere: ReadonlySet<string> = new Set([...ALWAYS_POSSIBLE, ...OF_HTTP]);
  const listed = listedIn(contracts);
  return thrown
    .filter(({ code }) => !everywhere.has(code) && !listed.has(code))
    .map(({ file, code }) => `${file} throws ${code}, which no contract lists`);
}

export const unthrownFaults = (listed: ReadonlySet<string>, thrown: ReadonlySet<string>): readonly string[] =>
  [...listed].filter((code) => !thrown.has(code)).map((code) => `a contract lists ${code}, which nothing throws`);

export const wordlessFaults = (codes: readonly string[], english: Catalogue): readonly string[] =>
  [...new Set(codes)].flatMap((code) =>
    [`refusal.${code}.what`, `refusal.${code}.do`]
      .filter((key) => english[key] === undefined)
      .map((key) => `messages/en.json lacks ${key}`),
  );
