// Writes the European lists of credential/vocabulary/ from the reference material, compactly and always alike:
// node tools/vocabularies.ts [--from FOLDER] [--date YYYY-MM-DD]. Source, date and digest stand in each file.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SHARED } from './require.ts';
import { alpha2Codes, frameworks, type ThirdColumn, twoLetterTags } from './vocabulary-columns.ts';

const LISTS = [
  'accreditation',
  'assessment',
  'atu',
  'country',
  'credential',
  'education-credit',
  'encoding',
  'eqf',
  'evidence-type',
  'file-type',
  'isced-f',
  'language',
  'learning-activity',
  'learning-assessment-modes',
  'learning-opportunity',
  'learning-setting',
  'nqf-qdr',
  'nuts',
  'skill-reuse-level',
  'skill-type',
  'supervision-verification',
  'target-group',
] as const;

export const TARGET = resolve(import.meta.dirname, '../credential/vocabulary');
const FOLDER = join(SHARED, 'reference/vocabularies');
/** The day on which the committed lists were read. */
const READ_ON = '2026-11-23';

interface Source {
  readonly scheme: string;
  readonly source: string;
  readonly count: number;
  readonly concepts: readonly { readonly id: string; readonly label: string | null }[];
}

/** What readers need and the European list does not say. */
const THIRD: Readonly<Record<string, ThirdColumn>> = {
  country: alpha2Codes,
  language: twoLetterTags,
  'nqf-qdr': frameworks,
};

/** The text of every data module by its file name. */
export function vocabularyModules(folder = FOLDER, date = READ_ON): ReadonlyMap<string, string> {
  return new Map(
    LISTS.map((list) => [
      `${list}.data.ts`,
      moduleText(list, readFileSync(join(folder, `${list}.json`), 'utf8'), date),
    ]),
  );
}

/** One list as a module: a concept a line; code, English label and third column with a tab between. */
export function moduleText(list: string, json: string, date: string): string {
  const { scheme, source, count, concepts }: Source = JSON.parse(json);
  if (count !== concepts.length) throw new Error(`${list}: ${concepts.length} concepts, ${count} announced`);
  const prefix = commonPrefix(concepts.map(({ id }) => id));
  const coded = concepts.map(({ id, label }) => ({ code: id.slice(prefix.length), label: label ?? '' }));
  const third = THIRD[list]?.(coded);
  const rows = coded.map(({ code, label }) => row(code, label, third?.get(code) ?? ''));
  const unlabelled = coded.filter(({ label }) => label === '').length;
  return [
    `// ${list}: ${rows.length} concepts, ${unlabelled} without a label, of the European list ${scheme}`,
    `// Source: ${source.replace(LOOKED_UP, '')}, read ${date}`,
    `// SHA-256 of the source file: ${createHash('sha256').update(json).digest('hex')}`,
    '// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.',
    `export const scheme: string = '${scheme}';`,
    `export const prefix: string = '${prefix}';`,
    `export const rows: string = \`${rows.join('\n').replace(/[\\`]|\$(?=\{)/g, '\\$&')}\`;`,
    '',
  ].join('\n');
}

/** A note on where somebody looked the source up, which says nothing outside that catalogue. */
const LOOKED_UP = / \([a-z_]+ id \d+\)/g;

/** The concepts of one list share all of their IRIs but the last step. */
function commonPrefix(iris: readonly string[]): string {
  const first = iris[0] ?? '';
  const prefix = first.slice(0, first.lastIndexOf('/') + 1);
  const stranger = iris.find((iri) => !iri.startsWith(prefix) || !/^[\w.-]+$/.test(iri.slice(prefix.length)));
  if (stranger !== undefined) throw new Error(`${stranger} is not one step below ${prefix}`);
  if (new Set(iris).size < iris.length) throw new Error(`a concept stands twice below ${prefix}`);
  return prefix;
}

function row(...cells: readonly string[]): string {
  if (cells.some((cell) => /\p{Cc}/u.test(cell))) throw new Error(`a control character in ${JSON.stringify(cells)}`);
  return cells.join('\t').replace(/\t+$/, '');
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { from: { type: 'string' }, date: { type: 'string' } } });
  const modules = vocabularyModules(values.from, values.date);
  for (const [file, text] of modules) writeFileSync(join(TARGET, file), text);
  process.stdout.write(`${modules.size} lists written\n`);
}
