// From a table of learners to letters, as the pages show it: every state says what is and what comes next, whoever may not
// act finds no button, and what a server refuses stands beside what was typed.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Pages } from '@tessera/server/api/contract';
import { type Role, rightsOf } from '@tessera/server/rights/contract';
import { freshPages, visit } from '../tests/pages.ts';

let pages: Pages;
before(async () => {
  ({ pages } = await freshPages());
});

const ID = '01900000-0000-7000-8000-000000000001';
const DESK = `/en/desk/${ID}`;
const AT = '2026-06-01T10:00:00.000Z';

const organisations = (role: Role = 'issuer') => ({
  show: async () => {
    const roles = [{ role }];
    return { organisation: ID, name: 'Harbour College', roles, rights: rightsOf(roles), identity: {}, revision: 1 };
  },
});

async function shown(path: string, api: Readonly<Record<string, unknown>>, form?: Readonly<Record<string, string>>) {
  const sending = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
  const all = { organisations: organisations(), ...api };
  const answer = await pages(new Request(`http://localhost${path}`, sending), visit(all));
  return { answer, html: await answer.text() };
}

/** As the server's class, which is another here. */
function refusal(code: string, status: number, problems: readonly object[] = []): Error {
  return Object.assign(new Error(code), { name: 'Refusal', code, status, facts: { seen: 4 }, problems });
}

const imported = (state: string, more: object = {}) => ({
  import: async () => ({
    ...{ import: ID, design: ID, version: 1, title: { en: 'Water' }, fileName: 'list.csv', uploaded: AT, state },
    ...{ sheets: [], columns: [], forgotten: false, progress: 0 },
    counts: { rows: 3, good: 2, wrong: 1, duplicates: 0, alreadyAwarded: 0, withoutEmail: 1 },
    ...more,
  }),
  importRows: async () => ({
    entries: [
      {
        row: 12,
        findings: [
          {
            ...{ row: 12, column: 'Date of birth', key: 'learners.cell-not-date', severity: 'error' },
            facts: { given: '31.02.2001' },
          },
        ],
      },
    ],
    ...{ total: 1, page: 1, pageSize: 50 },
  }),
});

const IMPORT = `${DESK}/imports/${ID}`;

test('a wrong cell is told with its row, its column and what stands there, and can be left out', async () => {
  const { html } = await shown(IMPORT, { assessing: imported('ready') });
  assert.match(html, /Row\u00a012, column “Date of birth”: &quot;31\.02\.2001&quot; is not a date/);
  assert.match(html, /Enter the 2 good ones, leave one out/);
  assert.match(html, /report\.csv\?language=en/);
});

test('who may only look sees the rows and no button that enters them', async () => {
  const { html } = await shown(IMPORT, { assessing: imported('ready'), organisations: organisations('reader') });
  assert.match(html, /31\.02\.2001/);
  assert.doesNotMatch(html, /Enter the 2|<select name="columns/);
});

for (const [state, more, said] of [
  ['reading', {}, /data-reload="2"/],
  ['choose-sheet', { sheets: [{ name: 'Spring', rows: 40 }] }, /40 rows/],
  ['choose-columns', { columns: [{ heading: 'Who', examples: ['Borg'] }] }, /Say what the columns are/],
  ['unreadable', { trouble: [found('spreadsheet.file-is-pdf')] }, /Upload another table/],
  ['confirming', {}, /2 results are being entered/],
  ['confirmed', {}, /Issue the credentials/],
  ['undone', {}, /This table was taken back/],
] as const) {
  test(`a table that is ${state} says what comes next`, async () => {
    const { answer, html } = await shown(IMPORT, { assessing: imported(state, more) });
    assert.equal(answer.status, 200);
    assert.match(html, said);
  });
}

test('whoever sees that nothing moves is told what may have happened, and lets it be tried again', async () => {
  const tried: unknown[] = [];
  const confirm = async (given: unknown) => tried.push(given);
  const assessing = { ...imported('confirming'), confirm };
  const { html } = await shown(IMPORT, { assessing });
  assert.match(html, new RegExp(`href="${IMPORT}\\?still"`));
  const { html: still } = await shown(`${IMPORT}?still`, { assessing });
  assert.match(still, /may have given it up.*Try again/s);
  assert.doesNotMatch(still, /data-reload/);
  const { answer } = await shown(`${IMPORT}?still`, { assessing }, { do: 'again' });
  assert.deepEqual([answer.status, answer.headers.get('Location')], [303, `${IMPORT}?tried`]);
  assert.deepEqual(tried, [{ organisation: ID, import: ID, skipWrong: false }]);
  const reader = await shown(`${IMPORT}?still`, { assessing, organisations: organisations('reader') });
  assert.doesNotMatch(reader.html, /value="again"/);
  const reading = await shown(`${IMPORT}?still`, { assessing: imported('reading') });
  assert.match(reading.html, new RegExp(`href="${IMPORT}/discard"`));
});

function found(key: string) {
  return { row: 0, key, facts: {}, severity: 'error' };
}

test('columns that do not fit are told at the column, in the names of the page', async () => {
  const columns = [{ heading: 'Who', examples: ['Borg'] }];
  const problems = [
    { path: '/columns/0', code: 'column-twice', facts: { column: 'Who', name: 'family_name' } },
    { path: '/columns', code: 'column-missing', facts: { name: 'given_name' } },
    { path: '/columns', code: 'identifier-column-missing', facts: { known: '' } },
  ];
  const choose = async () => Promise.reject(refusal('columns-unfit', 422, problems));
  const assessing = { ...imported('choose-columns', { columns }), choose };
  const { answer, html } = await shown(IMPORT, { assessing }, { do: 'columns', 'columns.0': 'family_name' });
  assert.equal(answer.status, 422);
  assert.match(html, /<option value="family_name" selected="">/);
  assert.match(html, /No column is taken for this: Given name/);
  assert.doesNotMatch(html, /given_name\./);
});

const catalogue = { published: async () => ({ title: { en: 'Water' }, version: 2 }) };
const preview = (more: object = {}) => ({
  preview: async () => ({
    ...{ count: 3, withoutEmail: 1, previews: [], problems: [] },
    sealedBy: { organisation: 'Harbour College', authority: 'A small authority', trial: true, until: AT },
    ...more,
  }),
});
const ISSUE = `${DESK}/issue?design=${ID}`;

test('before issuing one sees how many, sealed by whom, and what follows', async () => {
  const { html } = await shown(ISSUE, { catalogue, issuing: preview() });
  for (const said of [
    /Issue 3 credentials/,
    /Trial seal/,
    /2 learners get a letter/,
    /For one learner you print a code/,
  ])
    assert.match(html, said);
});

test('more or fewer than were seen are not issued; the new number stands there', async () => {
  const issuing = { ...preview(), order: async () => Promise.reject(refusal('count-changed', 409)) };
  const { answer, html } = await shown(ISSUE, { catalogue, issuing }, { count: '4' });
  assert.equal(answer.status, 409);
  assert.match(html, /role="alert"/);
  assert.match(html, /name="count" value="3"/);
});

for (const [why, more] of [
  ['there is no seal', { sealedBy: undefined }],
  [
    'something stands in the way',
    { problems: [{ path: '', code: 'certificate-not-in-force', facts: { from: '2020', until: '2021' } }] },
  ],
  ['nothing waits', { count: 0 }],
] as const) {
  test(`no button issues where ${why}`, async () => {
    const { answer, html } = await shown(ISSUE, { catalogue, issuing: preview(more) });
    assert.equal(answer.status, 200);
    assert.doesNotMatch(html, /name="count"/);
  });
}

const credential = {
  credential: async () => ({
    ...{ credential: ID, design: ID, version: 1, title: { en: 'Water' }, state: 'issued', order: ID },
    ...{
      learner: { familyName: '<b>Borg', givenName: 'Ġorġa' },
      issuedOn: '2026-06-01',
      digest: 'ab',
      email: 'g@x.example',
    },
  }),
};

test('nothing is taken back before its letter was seen', async () => {
  const revoke = async () => assert.fail('not yet');
  const path = `${DESK}/credentials/${ID}/revoke`;
  const asked = { reason: 'awarded-in-error', text: 'A mix-up of names' };
  const { html } = await shown(path, { issuing: { ...credential, revoke } }, { do: 'look', ...asked });
  assert.match(html, /“A mix-up of names”/);
  assert.match(html, /Take it back for good/);
  assert.doesNotMatch(html, /<b>Borg/);
  const { answer, html: again } = await shown(
    path,
    { issuing: { ...credential, revoke } },
    { do: 'revoke', ...asked, text: '' },
  );
  assert.equal(answer.status, 422);
  assert.match(again, /They have a right to know/);
});

test('a correction shows what it changes, and only that', async () => {
  const typed = { 'learner.familyName': '<b>Borg', 'learner.givenName': 'Ġorġa', 'learner.dateOfBirth': '1999-10-02' };
  const { html } = await shown(
    `${DESK}/credentials/${ID}/correct`,
    { issuing: credential },
    { do: 'look', text: 'It was missing', ...typed },
  );
  assert.match(html, /2 October 1999/);
  assert.equal(html.match(/<del>/g)?.length, 1);
});

const letters = { entries: [], total: 0, page: 1, pageSize: 50, counts: { 'without-address': 1 } };

test('a printed code stands on the page that made it, with where to type it', async () => {
  const codes = async () => ({
    codes: [{ claim: ID, learner: 'Duje', title: { en: 'Water' }, code: '8CKA-7P3K-VXP4-UBF3', expires: AT }],
    more: 3,
  });
  const { html } = await shown(
    `${DESK}/letters/codes`,
    { wallet: { letters: async () => letters, codes } },
    { order: '' },
  );
  assert.match(html, /<code>8CKA-7P3K-VXP4-UBF3<\/code>/);
  assert.match(html, /localhost\/en\/claim/);
  assert.match(html, /3 more learners wait/);
});

test('an address that is none is told in the row of its letter', async () => {
  const row = {
    claim: ID,
    credential: ID,
    learner: 'Duje',
    title: { en: 'Water' },
    state: 'not-delivered',
    expires: AT,
  };
  const problems = [{ path: '/email', code: 'field-malformed', facts: {} }];
  const wallet = {
    letters: async () => ({ ...letters, entries: [row], total: 1 }),
    sendAgain: async () => Promise.reject(refusal('email-malformed', 422, problems)),
  };
  const { answer, html } = await shown(`${DESK}/letters`, { wallet }, { claim: ID, email: 'nobody' });
  assert.equal(answer.status, 422);
  assert.match(html, /<details class="in-row" open=""/);
  assert.match(html, /value="nobody"/);
});
