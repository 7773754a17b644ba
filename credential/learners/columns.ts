// The columns a list of learners may have, and the names that people give them.
import { nearestWord } from './nearest.ts';
import { type ListProblem, listProblem } from './problem.ts';

export type ColumnKey = keyof typeof COLUMNS;

interface Column {
  /** The place of an award that it fills; none for what never enters a credential. */
  readonly path?: string;
  readonly kind: 'text' | 'date' | 'email';
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
  email: column(undefined, 'email', 'emailaddress', 'mail'),
  grade: column('/grade', 'text', 'result', 'mark'),
  valid_until: column('/validUntil', 'date', 'expires', 'expirydate'),
  issued_on: column('/issuedOn', 'date', 'dateofissue', 'dateofissuing', 'issuedate'),
} as const satisfies Readonly<Record<string, Column>>;

export const COLUMN_KEYS = Object.keys(COLUMNS) as readonly ColumnKey[]; // the keys of a constant

const IDENTIFIERS = ['date_of_birth', 'national_id', 'student_id', 'provider_number'] as const;

export interface Heading {
  readonly key: ColumnKey;
  /** As it stands in the list. */
  readonly text: string;
  /** Counted from 0. */
  readonly index: number;
}

/** Which column is which, and every column that is unknown, doubled or missing. */
export function readHeader(cells: readonly string[]): {
  readonly headings: readonly Heading[];
  readonly problems: readonly ListProblem[];
} {
  const unknown: ListProblem[] = [];
  const headings: Heading[] = [];
  for (const [index, text] of withoutTrailingBlanks(cells).entries()) {
    const key = keyOfColumn(text);
    if (key === undefined) unknown.push(unknownColumn(text, index));
    else headings.push({ key, text: text.trim(), index });
  }
  if (headings.length === 0 && unknown.length > 0)
    return { headings, problems: [listProblem('header-missing', { known: known() }), ...unknown] };
  return { headings, problems: [...unknown, ...columnProblems(headings)] };
}

/** What columns that are known lack, or have too much. */
export function columnProblems(headings: readonly Heading[]): readonly ListProblem[] {
  const keys = new Set(headings.map(({ key }) => key));
  const lacking: ColumnKey[] = (['family_name', 'given_name'] as const).filter((key) => !keys.has(key));
  const identified = IDENTIFIERS.some((key) => keys.has(key));
  return [
    ...headings
      .filter(({ key }, place) => headings.findIndex((other) => other.key === key) < place)
      .map((heading) => listProblem('column-twice', { column: heading.text, name: heading.key }, heading)),
    ...lacking.map((name) => listProblem('column-missing', { name })),
    ...(identified ? [] : [listProblem('identifier-column-missing', { known: IDENTIFIERS.join(', ') })]),
    ...(keys.has('national_id') && !keys.has('national_id_country')
      ? [listProblem('column-missing', { name: 'national_id_country' })]
      : []),
  ];
}

const known = (): string => COLUMN_KEYS.join(', ');

function unknownColumn(text: string, index: number): ListProblem {
  if (text.trim() === '') return listProblem('column-unnamed', { number: index + 1 });
  const near = columnNear(text) ?? '';
  return listProblem('column-unknown', { column: text, near, count: near === '' ? 0 : 1, known: known() });
}

/** The column that a heading names, by its key or another of its names. */
export function keyOfColumn(heading: string): ColumnKey | undefined {
  const name = bare(heading);
  return COLUMN_KEYS.find((key) => bare(key) === name || (COLUMNS[key].aliases as readonly string[]).includes(name));
}

/** The column that a mistyped heading may mean. */
export function columnNear(heading: string): ColumnKey | undefined {
  const near = nearestWord(heading, COLUMN_KEYS);
  return COLUMN_KEYS.find((key) => key === near);
}

/** Case, accents, spaces and signs do not tell columns apart. */
const bare = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function withoutTrailingBlanks(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}
