// What this slice holds of a person: results in the records of providers, and the spreadsheets that they came in.
import { actingAsInstallation, group, type PersonalData, told } from '../people/index.ts';
import { KEPT_DAYS } from './forget.ts';
import { forgetEnterer, type ResultTold, resultsTold } from './store/personal.ts';

export const assessingPersonal: PersonalData = {
  slice: 'assessing',
  columns: {
    'assessing.identity': ['identity'],
    'assessing.import': ['file_name', 'shape', 'confirmed_by'],
    'assessing.import_row': [
      ...['learner', 'email', 'grade', 'issued_on', 'valid_until', 'folded', 'identities', 'findings'],
    ],
    'assessing.result': [
      ...['learner', 'email', 'grade', 'issued_on', 'valid_until', 'folded', 'identities', 'entered_by'],
    ],
  },
  retention: [
    {
      what: 'import',
      where: ['assessing.import', 'assessing.import_row'],
      days: KEPT_DAYS,
      job: 'assessing-forget',
    },
    { what: 'result', where: ['assessing.result', 'assessing.identity'] },
  ],
  async about({ results }, sql) {
    const found: ResultTold[] = [];
    for (const { organisation, record } of results)
      found.push(...(await resultsTold([record], actingAsInstallation(organisation), sql)));
    return group('result', 'asked', found.map(resultTold));
  },
  // Results of theirs each provider erases, when it is asked; that it was they who entered those of others goes at once.
  erase: (leaving, sql) => forgetEnterer(leaving, sql),
};

export const resultTold = ({ learner, email, grade, entered }: ResultTold) => ({
  learner: JSON.parse(JSON.stringify(learner)) as Readonly<Record<string, string>>, // JSON of the database
  email,
  grade,
  entered: told(entered),
});
