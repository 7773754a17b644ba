// Numbers for monitoring: to whoever brings the token and to nobody else, in the format that monitoring reads, and without
// anything of anybody. On both databases.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STORES } from '../../../tests/databases.ts';
import { installation } from '../../../tests/installation.ts';
import { worldOn } from '../../../tests/world-on.ts';
import { openDatabase } from '../../db/index.ts';
import { enqueue } from '../../jobs/index.ts';
import { countedMailer } from '../counted-mailer.ts';
import { exposition } from './exposition.ts';
import { metricsOf } from './metrics.ts';
import { requests } from './requests.ts';

const TOKEN = 'a-token-nobody-guesses';
const ORIGIN = 'http://localhost:8080';
const bearing = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

test('without a token of the settings there are no numbers, whoever asks', async (t) => {
  const { send } = await installation(t);
  for (const given of [{}, bearing(TOKEN), bearing('')])
    assert.equal((await send(new Request(`${ORIGIN}/metrics`, given))).status, 404);
});

test('with it they are told to whoever brings it, and nothing of anybody with them', async (t) => {
  const { send, visitor, letters, settled } = await installation(t, { TESSERA_METRICS_TOKEN: TOKEN });
  const numbers = (given: RequestInit) => send(new Request(`${ORIGIN}/metrics`, given));
  for (const given of [{}, bearing(`${TOKEN}x`), bearing(TOKEN.slice(1)), { headers: { Authorization: TOKEN } }]) {
    const answer = await numbers(given);
    assert.deepEqual([answer.status, answer.headers.get('WWW-Authenticate')], [401, 'Bearer']);
    assert.doesNotMatch(await answer.text(), /tessera_/);
  }

  const anna = visitor();
  const before = read(await (await numbers(bearing(TOKEN))).text());
  await anna.people.askSignIn({ email: 'anna@learners.example' });
  await settled();
  assert.equal((await letters('anna@learners.example')).length, 1);
  await anna.people.me({}).catch(() => {}); // nobody yet: refused, and counted as that
  await send(new Request(`${ORIGIN}/en/catalogue/0190a000-0000-7000-8000-00000000c011?email=anna@learners.example`));
  await send(new Request(`${ORIGIN}/api/anna@learners.example`));
  await send(new Request(`${ORIGIN}/anna-borg`, { method: 'PROPFIND' }));

  const answer = await numbers(bearing(TOKEN));
  assert.equal(answer.headers.get('Content-Type'), 'text/plain; version=0.0.4; charset=utf-8');
  assert.equal(answer.headers.get('Cache-Control'), 'no-store');
  const text = await answer.text();
  assert.doesNotMatch(text, /anna|borg|@|0190a000|learners/i);
  const after = read(text);
  const counted = (which: Series, labels: Record<string, string>): number =>
    which.get(keyOf('tessera_http_request_duration_seconds_count', labels)) ?? 0;
  const rises: readonly Record<string, string>[] = [
    { operation: 'people.askSignIn', method: 'POST', status: '2xx' },
    { operation: 'people.me', method: 'GET', status: '4xx' },
    { operation: 'pages', method: 'GET', status: '4xx' },
    { operation: 'pages', method: 'other', status: '4xx' },
    { operation: 'unknown', method: 'GET', status: '4xx' },
  ];
  for (const labels of rises) assert.equal(counted(after, labels) - counted(before, labels), 1, JSON.stringify(labels));
  assert.equal(counted(after, { operation: 'metrics', method: 'GET', status: '4xx' }), 4);
  assert.equal(after.get(keyOf('tessera_letters_lately', { outcome: 'sent' })), 1);
  assert.equal(after.get('tessera_database_up'), 1);
  for (const name of ['process_resident_memory_bytes', 'tessera_database_size_bytes', 'tessera_disk_free_bytes'])
    assert.ok((after.get(name) ?? 0) > 1_000_000, name);
  assert.ok((after.get('nodejs_eventloop_lag_p99_seconds') ?? -1) >= 0);
  assert.ok([...after.keys()].some((key) => key.startsWith('tessera_build_info{')));
});

for (const store of STORES) {
  test(`work and letters are told by kind and state on ${store.kind}`, { skip: store.skip }, async (t) => {
    const world = await worldOn(t, await store.open(t));
    const { routes } = metricsOf(world, TOKEN);
    const asked = async () => read(await (await routes.request('/metrics', bearing(TOKEN))).text());
    assert.equal((await asked()).get(keyOf('tessera_letters', { state: 'waiting' })), 0);
    const { db, clock, newId } = world;
    const organisation = '0190a000-0000-7000-8000-00000000c011';
    const letter = { kind: 'wallet-send-letter', organisation, payload: { claim: organisation } };
    const long = { kind: 'my-data-forget', payload: null, notBefore: clock() - 60_000 };
    await enqueue([letter, letter, { ...letter, dedupe: 'x' }, long], clock(), newId, db.sql);
    await countedMailer({ ...world }).send({
      ...{ to: 'anna@learners.example', subject: '', text: '', html: '', messageId: '<a@b.example>' },
    });
    const numbers = await asked();
    const work = (kind: string, state: string) => numbers.get(keyOf('tessera_work', { what: 'job', kind, state }));
    assert.deepEqual([work('wallet-send-letter', 'waiting'), work('wallet-send-letter', 'parked')], [3, 0]);
    assert.equal(numbers.get(keyOf('tessera_letters', { state: 'waiting' })), 3);
    assert.equal(numbers.get(keyOf('tessera_letters_lately', { outcome: 'sent' })), 1);
    assert.equal(numbers.get(keyOf('tessera_work_late_seconds', { what: 'job', kind: 'wallet-send-letter' })), 0);
  });
}

test('a database that does not answer is a number, and the others are told still', async (t) => {
  const gone = await openDatabase({ url: 'postgres://localhost:1/nobody-listens-there' });
  t.after(() => gone.close());
  const { routes } = metricsOf(await worldOn(t, gone), TOKEN);
  const numbers = read(await (await routes.request('/metrics', bearing(TOKEN))).text());
  assert.equal(numbers.get('tessera_database_up'), 0);
  assert.ok(numbers.has('process_resident_memory_bytes'));
});

test('a histogram counts each request once, in every bucket that it fits in', () => {
  const { answered, family } = requests();
  for (const seconds of [0.001, 0.005, 0.3, 60])
    answered({ operation: 'wallet.held', method: 'GET', status: 200, seconds });
  const labels = { operation: 'wallet.held', method: 'GET', status: '2xx' };
  const numbers = read(exposition([family()]));
  const bucket = (le: string) => numbers.get(keyOf('tessera_http_request_duration_seconds_bucket', { ...labels, le }));
  assert.deepEqual(['0.005', '0.25', '0.5', '10', '+Inf'].map(bucket), [2, 2, 3, 3, 4]);
  assert.equal(numbers.get(keyOf('tessera_http_request_duration_seconds_count', labels)), 4);
});

test('what stands in a label cannot end it', () => {
  const text = exposition([
    { name: 'a', help: 'A.', type: 'gauge', samples: [{ labels: { kind: 'x"} 1\nb{c="\\' }, value: 2 }] },
  ]);
  assert.equal(text, '# HELP a A.\n# TYPE a gauge\na{kind="x\\"} 1\\nb{c=\\"\\\\"} 2\n');
});

type Series = ReadonlyMap<string, number>;

const keyOf = (name: string, labels: Readonly<Record<string, string>>): string =>
  `${name}{${Object.entries(labels)
    .map(([label, text]) => `${label}="${text}"`)
    .sort()
    .join(',')}}`;

/** Names of labels, and what may stand in them: words of ours, never an id or an address. */
const LABELS: Readonly<Record<string, RegExp>> = {
  operation: /^[a-z]+(?:[A-Z][a-z]+)*(?:\.[a-zA-Z]+)?$/,
  method: /^(?:GET|HEAD|POST|PUT|DELETE|OPTIONS|other)$/,
  status: /^[1-5]xx$/,
  le: /^(?:\d+(?:\.\d+)?|\+Inf)$/,
  what: /^(?:job|event)$/,
  kind: /^[a-z]+(?:-[a-z]+)*$/,
  state: /^(?:waiting|running|failing|parked)$/,
  outcome: /^[a-z]+(?:-[a-z]+)*$/,
  version: /^\d+\.\d+\.\d+/,
  node: /^\d+\.\d+\.\d+/,
};

/** Reads the format strictly, and what it says about itself: a family once, its lines together, its buckets in order. */
function read(text: string): Series {
  const series = new Map<string, number>();
  const families = new Map<string, string>();
  assert.ok(text.endsWith('\n'));
  let family = '';
  for (const line of text.slice(0, -1).split('\n')) {
    const [, help] = /^# HELP ([a-z_]\w*) \S.*$/.exec(line) ?? [];
    const [, typed, type] = /^# TYPE ([a-z_]\w*) (counter|gauge|histogram)$/.exec(line) ?? [];
    if (help !== undefined) {
      assert.ok(!families.has(help), `${help} stands there twice`);
      family = help;
      continue;
    }
    if (typed !== undefined) {
      assert.equal(typed, family);
      families.set(typed, type ?? '');
      continue;
    }
    const [, name = '', inside = '', value = ''] =
      /^([a-z_]\w*)(?:\{(.*)\})? (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|[+-]Inf|NaN)$/.exec(line) ?? assert.fail(line);
    const isHistogram = families.get(family) === 'histogram';
    assert.match(name, isHistogram ? new RegExp(`^${family}_(?:bucket|sum|count)$`) : new RegExp(`^${family}$`));
    const labels = Object.fromEntries(
      [...inside.matchAll(/([a-z_]+)="([^"\\\n]*)"(?:,|$)/g)].map(([, label = '', given = '']) => [label, given]),
    );
    assert.equal(
      Object.entries(labels)
        .map(([label, given]) => `${label}="${given}"`)
        .join(','),
      inside,
      line,
    );
    for (const [label, given] of Object.entries(labels)) assert.match(given, LABELS[label] ?? assert.fail(line), line);
    const key = inside === '' ? name : keyOf(name, labels);
    assert.ok(!series.has(key), `${key} stands there twice`);
    series.set(key, Number(value.replace('Inf', 'Infinity')));
  }
  return series;
}
