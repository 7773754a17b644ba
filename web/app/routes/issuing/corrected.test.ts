// What a correction sends is what its form holds, and only what differs is shown as changed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sent } from '../../sent.ts';
import { changesBetween, correctedIn, fieldsOf } from './corrected.ts';

const LEARNER = {
  givenName: 'Ġorġa',
  familyName: 'Borg',
  dateOfBirth: '1999-10-02',
  nationalId: { value: '0123456M', country: 'MT' },
};

const formOf = (fields: Readonly<Record<string, string>>) =>
  sent(new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) }));

test('a form that was not touched says what the credential says', async () => {
  const stands = { learner: LEARNER, grade: '91' };
  const said = correctedIn(await formOf(fieldsOf(stands)));
  assert.deepEqual(said, stands);
  assert.deepEqual(changesBetween(stands, said), []);
});

test('what is emptied is left out, and told as a change', async () => {
  const stands = { learner: LEARNER, grade: '91' };
  const said = correctedIn(await formOf({ ...fieldsOf(stands), grade: '', 'learner.dateOfBirth': ' ' }));
  assert.deepEqual(said, { learner: { givenName: 'Ġorġa', familyName: 'Borg', nationalId: LEARNER.nationalId } });
  assert.deepEqual(changesBetween(stands, said), [
    { field: 'learner.dateOfBirth', before: '1999-10-02', after: '' },
    { field: 'grade', before: '91', after: '' },
  ]);
});

test('half an identifier is sent as half, for the server to refuse', async () => {
  const said = correctedIn(await formOf({ ...fieldsOf({ learner: LEARNER }), 'learner.nationalId.country': '' }));
  assert.deepEqual(said.learner.nationalId, { value: '0123456M', country: '' });
});
