// What this slice holds of a person: credentials in the records of providers. They are the providers' to erase, so an
// erased account becomes a request to each.
import { actingAsInstallation, group, type PersonalData } from '../people/index.ts';
import { forgetOrderer } from './store/orders.ts';
import { type RecordRow, recordRows } from './store/erased.ts';

export const issuingPersonal: PersonalData = {
  slice: 'issuing',
  columns: {
    'issuing.credential': [
      ...['learner', 'email', 'grade', 'issued_on', 'valid_until', 'folded', 'issued', 'until', 'reason_text'],
    ],
    'issuing.rendition': ['sealed'],
    'issuing."order"': ['ordered_by'],
  },
  retention: [
    { what: 'credential', where: ['issuing.credential', 'issuing.rendition', 'issuing."order"'] },
    { what: 'erased', where: ['issuing.erased'] },
  ],
  async about({ credentials }, sql) {
    const rows: RecordRow[] = [];
    for (const { organisation, record } of credentials)
      rows.push(...(await recordRows([record], actingAsInstallation(organisation), sql)));
    return group('credential', 'asked', rows.map(recordTold));
  },
  // Credentials of theirs each provider erases, when it is asked; that it was they who ordered others goes at once.
  erase: async (leaving, sql) => void (await forgetOrderer(leaving, sql)),
};

export const recordTold = (row: RecordRow) => ({
  credential: row.credential,
  state: row.state,
  learner: JSON.parse(JSON.stringify(row.learner)) as Readonly<Record<string, string>>, // JSON of the database
  email: row.email,
  grade: row.grade,
  issuedOn: row.issued_on,
  validUntil: row.valid_until,
  formats: [...row.formats],
  reason: row.reason,
  reasonText: row.reason_text,
});
