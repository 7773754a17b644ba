// What this slice holds of a person: credentials in the records of providers. They are the providers' to erase, so an
// erased account becomes a request to each.
import { group, type PersonalData } from '../people/personal-data.ts';
import type { World } from '../world.ts';
import { type RecordRow, recordRows } from './store/erased.ts';

export const issuingPersonal = (_world: World): PersonalData => ({
  slice: 'issuing',
  columns: {
    'issuing.credential': [
      ...['learner', 'email', 'grade', 'issued_on', 'valid_until', 'folded', 'issued', 'until', 'reason_text'],
    ],
    'issuing.rendition': ['sealed'],
  },
  retention: [
    { what: 'credential', where: ['issuing.credential', 'issuing.rendition'] },
    { what: 'erased', where: ['issuing.erased'] },
  ],
  async about({ credentials }, sql) {
    const rows: RecordRow[] = [];
    for (const { organisation, record } of credentials) rows.push(...(await recordRows([record], organisation, sql)));
    return group('credential', 'asked', rows.map(recordTold));
  },
  erase: async () => {}, // each provider does, when it is asked
});

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
