// What HTTP says of assessing: results of learners come in by spreadsheet. Nothing counts before it is confirmed, and
// what was confirmed can be taken back until it is issued.
import Type from 'typebox';
import {
  File,
  Id,
  Instant,
  line,
  listOf,
  members,
  oneOf,
  ofUnit,
  operation,
  Paged,
  Texts,
  Upload,
} from '../http/contract.ts';

const Facts = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]));

/** Something about a row, at a column: the sentence is `<key>` in messages. */
export const Finding = members({
  /** As the spreadsheet shows it; 0 where it is about the file or the sheet as a whole. */
  row: Type.Integer(),
  column: Type.Optional(Type.String()),
  key: Type.String(),
  facts: Facts,
  severity: Type.Union([Type.Literal('error'), Type.Literal('notice')]),
});

export const LearnerFields = members({
  familyName: line(500),
  givenName: line(500),
  dateOfBirth: Type.Optional(line(10)),
  nationalId: Type.Optional(members({ value: line(200), country: line(60) })),
  studentId: Type.Optional(line(200)),
  providerNumber: Type.Optional(line(200)),
});

export const IMPORT_STATES = [
  'reading',
  'choose-sheet',
  'choose-columns',
  'unreadable',
  'ready',
  'confirming',
  'confirmed',
  'undone',
  'discarded',
] as const;

export const ImportShown = members({
  import: Id,
  design: Id,
  version: Type.Integer(),
  title: Texts,
  fileName: Type.String(),
  uploaded: Instant,
  state: oneOf(IMPORT_STATES),
  /** What is wrong or odd with the file, the sheet or its columns; with an error in it no row was read. */
  trouble: Type.Optional(Type.Array(Finding)),
  sheets: Type.Array(members({ name: Type.String(), rows: Type.Optional(Type.Integer()) })),
  sheet: Type.Optional(Type.String()),
  /** The file and its rows are gone: thirty days are over. */
  forgotten: Type.Boolean(),
  /** Each column as headed, what it was taken for, and three cells of it. */
  columns: Type.Array(
    members({ heading: Type.String(), as: Type.Optional(Type.String()), examples: Type.Array(Type.String()) }),
  ),
  counts: members({
    rows: Type.Integer(),
    good: Type.Integer(),
    wrong: Type.Integer(),
    duplicates: Type.Integer(),
    alreadyAwarded: Type.Integer(),
    withoutEmail: Type.Integer(),
  }),
  /** Rows read so far while `reading`, written so far while `confirming`. */
  progress: Type.Integer(),
  ...ofUnit,
});

/** As far as a database counts. */
const VersionNumber = Type.Integer({ minimum: 1, maximum: 2_147_483_647 });

const own = { organisation: Id, import: Id };

/** Of the words in a file, BCP 47; English where it is not said. */
const inLanguage = { language: Type.Optional(line(12)) };

export const ResultShown = members({
  result: Id,
  design: Id,
  version: Type.Integer(),
  learner: LearnerFields,
  email: Type.Optional(Type.String()),
  grade: Type.Optional(Type.String()),
  state: Type.Union([Type.Literal('ready'), Type.Literal('ordered'), Type.Literal('issued')]),
  import: Type.Optional(Id),
  entered: Instant,
  ...ofUnit,
});

export const assessing = {
  imports: operation({
    method: 'GET',
    path: '/organisations/:organisation/imports',
    summary: 'The spreadsheets that were uploaded, newest first.',
    access: 'results-read',
    input: members({ organisation: Id, ...Paged, design: Type.Optional(Id) }),
    output: listOf(
      members({
        import: Id,
        design: Id,
        title: Texts,
        fileName: Type.String(),
        uploaded: Instant,
        state: Type.String(),
        good: Type.Integer(),
        ...ofUnit,
      }),
    ),
    refusals: [],
  }),
  upload: operation({
    method: 'POST',
    path: '/organisations/:organisation/imports',
    summary: 'Takes a spreadsheet of learners and results for one published version. Nothing counts yet.',
    access: 'results-enter',
    acts: ['list-uploaded'],
    input: members({ organisation: Id, design: Id, version: VersionNumber, name: line(200), file: Upload }),
    output: members({ import: Id }),
    refusals: ['design-unknown', 'list-too-large', 'list-empty'],
    takesFile: true,
  }),
  import: operation({
    method: 'GET',
    path: '/organisations/:organisation/imports/:import',
    summary: 'What was understood of a spreadsheet.',
    access: 'results-read',
    input: members({ ...own }),
    output: ImportShown,
    refusals: ['import-unknown'],
  }),
  importRows: operation({
    method: 'GET',
    path: '/organisations/:organisation/imports/:import/rows',
    summary: 'The rows as they would be entered, with what is wrong in them.',
    access: 'results-read',
    input: members({
      ...own,
      page: Paged.page,
      only: Type.Optional(Type.Union([Type.Literal('wrong'), Type.Literal('notices')])),
    }),
    output: listOf(
      members({
        row: Type.Integer(),
        learner: Type.Optional(LearnerFields),
        email: Type.Optional(Type.String()),
        grade: Type.Optional(Type.String()),
        findings: Type.Array(Finding),
      }),
    ),
    refusals: ['import-unknown'],
  }),
  choose: operation({
    method: 'POST',
    path: '/organisations/:organisation/imports/:import/choose',
    summary: 'Chooses the sheet, or says what the columns are; the file is read again.',
    access: 'results-enter',
    acts: ['list-read-otherwise'],
    input: members({
      ...own,
      sheet: Type.Optional(line(200)),
      /** By position; `ignore` or the name of a column the library knows. */
      columns: Type.Optional(Type.Array(Type.String({ maxLength: 40 }), { maxItems: 200 })),
    }),
    output: members({}),
    refusals: ['import-unknown', 'import-closed', 'import-forgotten', 'sheet-unknown', 'columns-unfit'],
  }),
  confirm: operation({
    method: 'POST',
    path: '/organisations/:organisation/imports/:import/confirm',
    summary:
      'Enters the good rows as results. With `skipWrong`, the others are left out; without it, one wrong row refuses all.',
    access: 'results-enter',
    acts: ['list-confirmed'],
    input: members({ ...own, skipWrong: Type.Optional(Type.Boolean()) }),
    output: members({}),
    refusals: ['import-unknown', 'import-closed', 'import-not-read', 'import-has-errors', 'import-empty'],
  }),
  undo: operation({
    method: 'POST',
    path: '/organisations/:organisation/imports/:import/undo',
    summary: 'Takes back what a spreadsheet entered, while none of it is ordered or issued.',
    access: 'results-enter',
    acts: ['list-undone'],
    input: members({ ...own }),
    output: members({}),
    refusals: ['import-unknown', 'import-closed', 'import-already-issued'],
  }),
  discard: operation({
    method: 'DELETE',
    path: '/organisations/:organisation/imports/:import',
    summary: 'Throws an upload away that was not confirmed.',
    access: 'results-enter',
    acts: ['list-discarded'],
    input: members({ ...own }),
    output: members({}),
    refusals: ['import-unknown', 'import-closed'],
  }),
  importReport: operation({
    method: 'GET',
    path: '/organisations/:organisation/imports/:import/report.csv',
    summary: 'The file as it was given, with status, column and message beside each row.',
    access: 'results-read',
    input: members({ ...own, ...inLanguage }),
    output: File,
    refusals: ['import-unknown', 'import-forgotten', 'import-not-read'],
    givesFile: true,
  }),
  template: operation({
    method: 'GET',
    path: '/organisations/:organisation/designs/:design/template',
    summary: 'A spreadsheet to fill in for one design.',
    access: 'designs-read',
    input: members({ organisation: Id, design: Id, ...inLanguage }),
    output: File,
    refusals: ['design-unknown'],
    givesFile: true,
  }),
  results: operation({
    method: 'GET',
    path: '/organisations/:organisation/results',
    summary: 'Results that were entered.',
    access: 'results-read',
    input: members({
      organisation: Id,
      ...Paged,
      design: Type.Optional(Id),
      state: Type.Optional(Type.Union([Type.Literal('ready'), Type.Literal('ordered'), Type.Literal('issued')])),
    }),
    output: listOf(ResultShown),
    refusals: [],
  }),
  removeResult: operation({
    method: 'DELETE',
    path: '/organisations/:organisation/results/:result',
    summary: 'Removes one result that is not ordered yet.',
    access: 'results-enter',
    acts: ['result-removed'],
    input: members({ organisation: Id, result: Id }),
    output: members({}),
    refusals: ['result-unknown', 'result-already-ordered'],
  }),
};
