// The columns a table of learners may have, and the names that people give them.
import { nearestWord } from './nearest.ts';
import { type Finding, TableRefusal } from './learners.ts';

export type ColumnKey = keyof typeof COLUMNS;

interface Column {
  /** The place of an award that it fills; none for what never enters a credential. */
  readonly path?: string;
  readonly kind: 'text' | 'date' | 'ignored';
  /** Other headings, without spaces, signs and accents. */
  readonly aliases: readonly string[];
}

const column = (path: string | undefined, kind: Column['kind'], ...aliases: readonly string[]): Column => ({
  ...(path !== undefined && { path }),
  kind,
  aliases,
});

export const COLUMNS = {
  family_name: column('/learner/familyName', 'text', 'surname', 'lastname', 'nom', 'nachname', 'cognome', 'apellidos'),
  given_name: column('/learner/givenName', 'text', 'firstname', 'forename', 'prenom', 'vorname', 'nome', 'nombre'),
  date_of_birth: column(
    '/learner/dateOfBirth',
    'date',
    'birthdate',
    'birthday',
    'dob',
    'geburtsdatum',
    'datedenaissance',
  ),
  national_id: column('/learner/nationalId/value', 'text', 'nationalidentifier', 'nationalidnumber'),
  national_id_country: column(
    '/learner/nationalId/country',
    'text',
    'nationalidentifiercountry',
    'countryofnationalid',
  ),
  student_id: column(
    '/learner/studentId',
    'text',
    'esi',
    'studentidentifier',
    'europeanstudentidentifier',
    'studentnumber',
  ),
  provider_number: column('/learner/providerNumber', 'text', 'number', 'learnernumber', 'learnerid'),
  email: column(undefined, 'ignored', 'emailaddress', 'mail'),
  grade: column('/grade', 'text', 'result', 'mark'),
  valid_until: column('/validUntil', 'date', 'expires', 'expirydate'),
  issued_on: column('/issuedOn', 'date', 'dateofissue', 'dateofissuing', 'issuedate'),
} as const satisfies Readonly<Record<string, Column>>;

const COLUMN_KEYS = Object.keys(COLUMNS) as readonly ColumnKey[]; // the keys of a constant

const IDENTIFIERS = ['date_of_birth', 'national_id', 'student_id', 'provider_number'] as const;

export interface Heading {
  readonly key: ColumnKey;
  /** As it stands in the table. */
  readonly text: string;
}

/** Which column is which. Throws a TableRefusal that names every column that is unknown, doubled or missing. */
export function readHeader(cells: readonly string[]): readonly Heading[] {
  const texts = withoutTrailingBlanks(cells);
  const findings: Finding[] = [];
  const headings: Heading[] = [];
  for (const [index, text] of texts.entries()) {
    const key = keyOf(text);
    if (key === undefined) findings.push(unknownColumn(text, index));
    else if (headings.some((heading) => heading.key === key))
      findings.push(finding('column-twice', { column: text, name: key }));
    else headings.push({ key, text: text.trim() });
  }
  if (headings.length === 0 && findings.length > 0)
    findings.unshift(finding('header-missing', { known: COLUMN_KEYS.join(', ') }));
  else findings.push(...missingColumns(new Set(headings.map(({ key }) => key))));
  if (findings.length > 0) throw new TableRefusal(...findings);
  return headings;
}

function missingColumns(keys: ReadonlySet<ColumnKey>): readonly Finding[] {
  const findings: Finding[] = [];
  const needs = (name: ColumnKey) => keys.has(name) || findings.push(finding('column-missing', { name }));
  needs('family_name');
  needs('given_name');
  if (!IDENTIFIERS.some((key) => keys.has(key)))
    findings.push(finding('identifier-column-missing', { known: IDENTIFIERS.join(', ') }));
  if (keys.has('national_id')) needs('national_id_country');
  return findings;
}

function unknownColumn(text: string, index: number): Finding {
  if (text.trim() === '') return finding('column-unnamed', { number: index + 1 });
  const near = nearestWord(text, COLUMN_KEYS) ?? '';
  return finding('column-unknown', { column: text, near, count: near === '' ? 0 : 1, known: COLUMN_KEYS.join(', ') });
}

const finding = (code: string, facts: Finding['facts']): Finding => ({ key: `cli.learners.${code}`, facts, row: 1 });

function keyOf(text: string): ColumnKey | undefined {
  const name = bare(text);
  return COLUMN_KEYS.find((key) => bare(key) === name || (COLUMNS[key].aliases as readonly string[]).includes(name));
}

/** Case, accents, spaces and signs do not tell columns apart. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function withoutTrailingBlanks(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}
