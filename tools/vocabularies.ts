// Writes the European lists of credential/vocabulary/ from the reference material, compactly and always alike:
// node tools/vocabularies.ts [folder of the lists]. The lists are facts; their date and digest stand in each file.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LISTS = [
  'accreditation', 'assessment', 'atu', 'country', 'credential', 'education-credit', 'encoding', 'eqf', 'evidence-type',
  'file-type', 'isced-f', 'language', 'learning-activity', 'learning-assessment-modes', 'learning-opportunity',
  'learning-setting', 'nqf-qdr', 'nuts', 'skill-reuse-level', 'skill-type', 'supervision-verification', 'target-group',
] as const; // prettier-ignore

const READ_ON = '2026-11-23';

interface Source {
  readonly name: string;
  readonly scheme: string;
  readonly source: string;
  readonly concepts: readonly { readonly id: string; readonly label: string | null }[];
}

/** A third column that some lists have: what the European list does not say and readers need. */
type Column = (code: string, label: string | null, all: Source) => string;

const COLUMNS: Readonly<Record<string, Column>> = {
  country: (code, label) => alpha2(code, label),
  language: (code) => languageTag(code),
  'nqf-qdr': (_code, label, all) => frameworkOf(label, all),
};

/** The text of every data module by its file name. */
export function vocabularyModules(folder: string): ReadonlyMap<string, string> {
  return new Map(LISTS.map((list) => [`${list}.data.ts`, moduleOf(list, readFileSync(join(folder, `${list}.json`), 'utf8'))]));
}

function moduleOf(list: string, text: string): string {
  const source: Source = JSON.parse(text);
  const prefix = commonPrefix(source.concepts.map(({ id }) => id));
  const column = COLUMNS[list];
  const rows = source.concepts.map(({ id, label }) => {
    const code = id.slice(prefix.length);
    const cells = [code, label ?? '', ...(column ? [column(code, label, source)] : [])];
    if (cells.some((cell) => /[\t\n\r]/.test(cell))) throw new Error(`${list}: a tab or line break in ${id}`);
    return cells.join('\t').trimEnd();
  });
  return [
    `// ${list}: ${rows.length} concepts of the European list ${source.scheme}`,
    `// Source: ${source.source}, read ${READ_ON}, SHA-256 ${createHash('sha256').update(text).digest('hex')}`,
    '// Written by tools/vocabularies.ts. One concept a line: code, English label' + (column ? ', and one more' : '') + '.',
    `export const scheme = '${source.scheme}';`,
    `export const prefix = '${prefix}';`,
    `export const rows = \`${rows.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\`;`,
    '',
  ].join('\n');
}

/** The IRIs of one list share all but their last step. */
function commonPrefix(iris: readonly string[]): string {
  const first = iris[0] ?? '';
  const prefix = first.slice(0, first.lastIndexOf('/') + 1);
  const stranger = iris.find((iri) => !iri.startsWith(prefix));
  if (stranger !== undefined) throw new Error(`${stranger} does not begin with ${prefix}`);
  return prefix;
}

const englishNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/&|\b(and|the)\b/g, ' ').replace(/\bst\.?\b|\bsaint\b/g, 'st').replace(/[^a-z]+/g, '');

const alpha2ByName = new Map(
  LETTERS.flatMap((one) => LETTERS.map((two) => one + two)).flatMap((code) => {
    const name = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` ? englishNames.of(code) : undefined;
    return name === undefined ? [] : [[folded(name), code] as const];
  }),
);

/** Where the two lists of names differ. Empty: no country of ISO 3166-1. */
const ALPHA2: Readonly<Record<string, string>> = {
  '1A0': 'XK', ALA: 'AX', BES: 'BQ', CCK: 'CC', CIV: 'CI', COD: 'CD', COG: 'CG', CPT: '', CZE: 'CZ', ESH: 'EH',
  EUR: '', FQ0: 'TF', FRO: 'FO', GMB: 'GM', HKG: 'HK', MAC: 'MO', MMR: 'MM', OP_DATPRO: '', PSE: 'PS', SHN: 'SH', TUR: 'TR',
  CPV: 'CV', UMI: 'UM', HMD: 'HM', IOT: 'IO', SGS: 'GS', SJM: 'SJ', WLF: 'WF', VGB: 'VG', MAF: 'MF', SXM: 'SX', STP: 'ST', FLK: 'FK', PCN: 'PN', MKD: 'MK', GBR: 'GB', TWN: 'TW', PRK: 'KP', KOR: 'KR', LAO: 'LA', SYR: 'SY',  USA: 'US', VAT: 'VA', VIR: 'VI', BIH: 'BA', TLS: 'TL', SWZ: 'SZ',
}; // prettier-ignore

const EUROPEAN_AREA = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'.split(' '));

const found = new Set<string>();

function alpha2(code: string, label: string | null): string {
  const given = ALPHA2[code] ?? alpha2ByName.get(folded(label ?? ''));
  if (given === undefined) throw new Error(`country ${code} “${label}” has no alpha-2 code: say one, or that there is none`);
  found.add(given);
  return given;
}

/** The BCP 47 tag of an ISO 639-3 code: the two-letter one where there is one. */
function languageTag(code: string): string {
  if (!/^[A-Z]{3}$/.test(code)) return '';
  return Intl.getCanonicalLocales(code.toLowerCase())[0] ?? '';
}

/** The list is flat; the first word of a level's label says whose it is. */
const FRAMEWORKS: Readonly<Record<string, string>> = {
  HuQF: 'Hungarian', 'IE NQF': 'Irish', SCQF: 'Scottish', CyQF: 'Cypriot', 'IT NQF': 'Italian', 'KS NQF': 'Kosovo', PQF: 'Polish',
  QDG: 'Qualifications Framework of the German-speaking', SeQF: 'Swedish', RQF: 'Regulated', TQF: 'Turkish',
  CFC: 'Qualifications Framework of the French Community', MQF: 'Maltese', BQF: 'Bulgarian', NKR: 'Norwegian',
  'AT: NQF': 'Austrian', HQF: 'Hellenic', NNMQF: 'North Macedonian', SQF: 'Slovenian', QNQ: 'Portuguese', EstQF: 'Estonian',
  DQR: 'German National', LQF: 'Latvian', FQF: 'Flemish', ROQF: 'Romanian', NLQF: 'Dutch', 'ME NQF': 'Montenegrin',
  'DK NQF': 'Danish', 'BH NQF': 'Bosnia', 'NQF VPET': 'National Qualifications Framework of Swiss', NSK: 'Czech', SKKR: 'Slovak',
  CLQ: 'Luxembourg', CROQF: 'Croatian', 'NQF RNCP': 'French National', AQF: 'Albanian', FiNQF: 'Finnish', ISQF: 'Icelandic',
  CQFW: 'Credit and Qualifications Framework for Wales', MECU: 'Spanish', NQFS: 'Serbian', LTQF: 'Lithuanian',
  NQFL: 'National Qualifications Framework for Lifelong Learning for Liechtenstein',
}; // prettier-ignore

const LEVEL = / (Level|Entry)/;

/** The code of the framework that a level belongs to; empty for a framework. */
function frameworkOf(label: string | null, all: Source): string {
  const name = label ?? '';
  if (!LEVEL.test(name)) return '';
  const beginning = FRAMEWORKS[name.slice(0, name.search(LEVEL))];
  const candidates = all.concepts.filter((concept) => beginning !== undefined && !LEVEL.test(concept.label ?? '') && concept.label?.startsWith(beginning));
  const [framework] = candidates;
  if (framework === undefined || candidates.length > 1) throw new Error(`level “${name}” has ${candidates.length} frameworks`);
  return framework.id.slice(framework.id.lastIndexOf('/') + 1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../../shared/reference/vocabularies', import.meta.url));
  const target = fileURLToPath(new URL('../credential/vocabulary', import.meta.url));
  for (const [file, text] of vocabularyModules(folder)) writeFileSync(join(target, file), text);
  const missing = [...EUROPEAN_AREA].filter((code) => !found.has(code));
  if (missing.length > 0) throw new Error(`countries without alpha-2 code: ${missing.join(' ')}`);
}
