// Texts, numbers and forms that nobody means: each gets a clear refusal, or is kept as data; none is a fault, none
// becomes a header, a formula, a path or a prototype.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { CONTRACTS } from '../../server/http/contracts.ts';
import { BREAD, furnish, type Jar, ORIGIN, siege } from './server-siege.ts';
import { asked, inputOf } from './server-trespass.ts';

const HOSTILE: Readonly<Record<string, string>> = {
  'U+0000': 'a\0b',
  'half a character': 'a\ud800b',
  'the other half': '\udc00',
  'no character': '\uffff',
  'a turn of direction': '\u202etxt.exe',
  'a line break and a header': 'a\r\nBcc: victim@elsewhere.example',
  'very long': 'x'.repeat(100_000),
  'long and outside the plane': '\u{1d49c}'.repeat(200),
  'a tower of marks': `e${'\u0301'.repeat(400)}`,
  'a name of the language': '__proto__',
  'another one': 'constructor',
  blank: '   ',
  'a day of no year': '0000-01-01',
  'the last of days': '9999-12-31',
  'wildcards and quotes': `%_\\'";--`,
};

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** The places in an input where a text may stand. */
function placesIn(schema: Schema, at: readonly string[] = []): readonly (readonly string[])[] {
  if (schema.type === 'string' && (schema.pattern === undefined || schema.format === 'date')) return [at];
  const inside = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => placesIn(inner, [...at, name]));
  const listed = schema.items === undefined ? [] : placesIn(schema.items, [...at, '0']);
  const named =
    schema.patternProperties === undefined
      ? []
      : [
          [...at, 'en'],
          [...at, KEY],
        ];
  return [...inside, ...listed, ...named];
}

/** Stands for the name of a member itself. */
const KEY = '*';

type Group = Record<string, unknown>;

function planted(input: Readonly<Group>, [step = '', ...rest]: readonly string[], text: string): Group {
  if (rest.length === 0) return { ...input, [step === KEY ? text : step]: step === KEY ? 'x' : text };
  const inner = (input[step] ?? (rest[0] === '0' ? [] : {})) as Group; // as the schema has it
  return { ...input, [step]: Array.isArray(inner) ? [text] : planted(inner, rest, text) };
}

test('hostile texts', async (t) => {
  const here = await siege(t);
  const operator = await here.operator('olga@tessera.example');
  const ours = await furnish(here, operator, 'Harbour', '00000000');
  const { organisation, owner, learner } = ours;
  const jars: Readonly<Record<string, Jar>> = { operator: operator.jar, person: learner.jar };

  await t.test('in whatever member of whatever operation are refused or kept, and are no fault', async () => {
    const faults: string[] = [];
    let tried = 0;
    for (const [slice, contract] of Object.entries(CONTRACTS))
      for (const [name, operation] of Object.entries(contract))
        for (const place of placesIn(operation.input))
          for (const [what, text] of Object.entries(HOSTILE)) {
            if (operation.path.includes(`:${place[0]}`) && !text.isWellFormed()) continue; // no address can hold it
            const input = planted(inputOf(operation, ours.ids), place, text);
            const { status } = await asked(here.send, operation, input, jars[operation.access] ?? owner.jar);
            tried += 1;
            if (status >= 500) faults.push(`${slice}.${name} ${place.join('/')}: ${what}`);
          }
    assert.deepEqual(faults, []);
    assert.ok(tried > 500);
  });

  const design = `/api/organisations/${organisation}/designs/${ours.ids['design']}`;
  const orders = `/api/organisations/${organisation}/orders`;
  const preview = `${orders}/preview?design=${ours.ids['design']}`;
  const order = (more: object) => JSON.stringify({ design: ours.ids['design'], version: 1, count: 1, ...more });
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  const requests: readonly (readonly [what: string, way: string, body: string | undefined, status: number])[] = [
    ['a day that is none', `POST ${orders}`, order({ issuedOn: '2025-02-30' }), 422],
    ['a day of no month', `GET ${preview}&version=1&issuedOn=2025-13-01`, undefined, 422],
    ['a version beyond all integers', `GET ${preview}&version=99999999999`, undefined, 422],
    ['a version that is no number', `GET ${preview}&version=NaN`, undefined, 422],
    ['a version of a text in JSON', `POST ${orders}`, order({ version: '1' }), 422],
    ['a number that is none in JSON', `POST ${orders}`, order({}).replace('"count":1', '"count":1e309'), 422],
    ['a page far beyond', `GET ${orders}?page=99999999`, undefined, 422],
    ['a page before the first', `GET ${orders}?page=0`, undefined, 422],
    ['an endless page', `GET ${orders}?page=1e309`, undefined, 422],
    ['a member of another name', `GET ${orders}?__proto__=1`, undefined, 422],
    ['null for a name', 'PUT /api/people/me', '{"name":null}', 422],
    ['true for a name', 'PUT /api/people/me', '{"name":true}', 422],
    ['a list for a name', 'PUT /api/people/me', `{"name":${deep(200_000)}}`, 422],
    ['a draft as deep as a well', `PUT ${design}`, `{"revision":2,"draft":{"a":${deep(200_000)}}}`, 413],
    ['a draft of another revision', `PUT ${design}`, '{"revision":1e20,"draft":{}}', 422],
    ['a prototype beside the members', 'PUT /api/people/me', '{"name":"x","__proto__":{"operator":true}}', 422],
    ['a body of half a megabyte of brackets', 'POST /api/verify', JSON.stringify({ text: deep(250_000) }), 200],
    ['an address of a broken sign', 'GET /api/organisations/%ff/designs', undefined, 422],
    ['an address of nothing', 'GET /api/vocabularies/__proto__', undefined, 404],
    ['a path out of the files', 'GET /assets/..%2f..%2fkey', undefined, 404],
    ['another path out of the files', 'GET /assets/%2e%2e%5ckey', undefined, 404],
    ['a path out of the letters', 'GET /api/demonstration/letters/..%2f..%2fkey', undefined, 404],
    ['a list of no number', `GET /status/${organisation}/1%00`, undefined, 404],
    ['a version of no number', `GET /catalogue/${ours.ids['design']}/99999999999999999999`, undefined, 404],
  ];
  for (const [what, way, body, status] of requests) {
    await t.test(`${what} is answered with ${status}`, async () => {
      const [method = '', path = ''] = way.split(' ');
      const headers = { Origin: ORIGIN, ...(body !== undefined && { 'Content-Type': 'application/json' }) };
      const request = new Request(new URL(path, ORIGIN), { method, headers, ...(body !== undefined && { body }) });
      const answer = await here.send(request, { jar: new Map(owner.jar) });
      assert.equal(answer.status, status, await answer.text());
    });
  }

  await t.test('a draft of prototypes is data, and nothing else becomes of it', async () => {
    const { design: id } = await owner.catalogue.begin({ organisation, title: 'Knots', language: 'en' });
    const draft =
      '{"__proto__":{"publishable":true},"constructor":{"prototype":{"polluted":1}},"title":{"__proto__":"x"}}';
    const request = new Request(new URL(`/api/organisations/${organisation}/designs/${id}`, ORIGIN), {
      method: 'PUT',
      headers: { Origin: ORIGIN, 'Content-Type': 'application/json' },
      body: `{"revision":1,"draft":${draft}}`,
    });
    assert.equal((await here.send(request, { jar: new Map(owner.jar) })).status, 200);
    const kept = await owner.catalogue.design({ organisation, design: id });
    assert.equal(JSON.stringify(kept.draft), draft);
    assert.equal(kept.completeness.publishable, false);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
    await assert.rejects(owner.catalogue.publish({ organisation, design: id, revision: 2 }), {
      code: 'design-incomplete',
    });
  });

  await t.test('wildcards of a search find themselves alone', async () => {
    for (const search of ['%', '_', '\\', 'harbour%1'])
      assert.equal((await owner.issuing.credentials({ organisation, search })).total, 0, search);
    assert.equal((await owner.issuing.credentials({ organisation, search: 'harbourson' })).total, 3);
  });

  await t.test('a name of a language that is a word of JavaScript names no file', async () => {
    for (const language of ['constructor', '__proto__', 'toString']) {
      const file = await owner.issuing.orderReport({ organisation, order: ours.ids['order'] ?? '', language });
      assert.match(file.name, /^Harbour bread \d{4}-\d{2}-\d{2}\.csv$/);
    }
  });

  await t.test('cells that begin like formulas are texts in every file that is given', async () => {
    const names = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK(CHAR(104))'];
    const rows = names.map((name, row) => `"${name}","${name}",F-${row},`);
    const file = new Blob([['family_name,given_name,provider_number,email', ...rows].join('\n')]);
    const name = '..\\/"a\r\nSet-Cookie: x=1\u202efdp.csv';
    const version = ours.version;
    const upload = { organisation, design: ours.ids['design'] ?? '', version, name, file };
    const { import: id } = await owner.assessing.upload(upload);
    await here.settled();
    const answer = await here.send(
      new Request(new URL(`/api/organisations/${organisation}/imports/${id}/report.csv`, ORIGIN)),
      { jar: new Map(owner.jar) },
    );
    const disposition = answer.headers.get('Content-Disposition') ?? '';
    assert.match(disposition, /^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.%~!*'()-]+$/);
    assert.doesNotMatch(decodeURIComponent(disposition), /[/\\\u202e\r\n]/);
    assert.equal(answer.headers.get('Set-Cookie'), null);
    refuseFormulas(await answer.text());
    await owner.assessing.confirm({ organisation, import: id, skipWrong: true });
    await here.settled();
    const asked_ = { organisation, design: upload.design, version, import: id };
    const { count } = await owner.issuing.preview(asked_);
    assert.ok(count > 0);
    const { order: made } = await owner.issuing.order({ ...asked_, count });
    await here.settled();
    const report = await owner.issuing.orderReport({ organisation, order: made });
    refuseFormulas(new TextDecoder().decode(report.body instanceof Uint8Array ? report.body : undefined));
  });

  await t.test('what a stranger wrote becomes no header of a letter', async () => {
    const text = 'Sorry.\r\nBcc: victim@elsewhere.example\r\n\r\n<script>alert(1)</script> https://evil.example';
    const { entries } = await owner.issuing.credentials({ organisation, search: 'Anna' });
    await owner.issuing.revoke({ organisation, credential: entries[0]?.credential ?? '', reason: 'other', text });
    await here.settled();
    const title = 'Bread\r\nBcc: victim@elsewhere.example';
    const { design: id } = await owner.catalogue.begin({ organisation, title: 'Bread', language: 'en' });
    await owner.catalogue.save({ organisation, design: id, draft: { ...BREAD, title: { en: title } }, revision: 1 });
    const { version } = await owner.catalogue.publish({ organisation, design: id, revision: 2 });
    const file = new Blob(['family_name,given_name,provider_number,email\nBorg,Ana,B-1,ana@harbour.example']);
    const of = { organisation, design: id, version };
    const { import: list } = await owner.assessing.upload({ ...of, name: 'one.csv', file });
    await here.settled();
    await owner.assessing.confirm({ organisation, import: list });
    await here.settled();
    await owner.issuing.order({ ...of, count: 1 });
    await here.settled();
    const [letter] = await here.letters('ana@harbour.example');
    assert.match(letter?.subject ?? '', /Bread Bcc/);
    const folder = join(here.world.config.dataFolder, 'outbox');
    const letters = readdirSync(folder).filter((file) => file.endsWith('.eml'));
    assert.ok(letters.length >= 8);
    for (const file of letters) {
      const letter = readFileSync(join(folder, file), 'utf8');
      const [head = ''] = letter.split('\r\n\r\n', 1);
      assert.doesNotMatch(head, /^b?cc:/im);
      assert.equal(head.match(/^to:/gim)?.length, 1);
    }
    const [told] = await here.letters('learner@harbour.example');
    assert.match(told?.text ?? '', /Sorry\. Bcc: .*<script>/);
    assert.doesNotMatch(told?.html ?? '', /<script|https:\/\/evil/);
  });
});

function refuseFormulas(csv: string): void {
  const cells = csv
    .split(/\r\n/)
    .flatMap((row) => row.split(','))
    .map((cell) => cell.replace(/^\ufeff?"?/, ''));
  assert.ok(cells.length > 8);
  assert.deepEqual(
    cells.filter((cell) => /^[=+\-@\t\r]/.test(cell)),
    [],
  );
}
