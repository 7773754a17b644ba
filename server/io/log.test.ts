// The log: events, codes and ids; nothing that people wrote or are.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Log, openLog } from './log.ts';

function logged(act: (log: Log) => void, level: 'info' | 'error' = 'info') {
  const lines: string[] = [];
  act(openLog(() => 0, level, { write: (line) => void lines.push(line) }));
  return lines;
}

const PERSON = 'anna.nowak+test@example.org';
const TOKEN = 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA';

/** An error whose every part says who somebody is. */
function leaky(): Error {
  const cause = Object.assign(new Error(`duplicate key (email)=(${PERSON})`), { code: '23505', detail: PERSON });
  return Object.assign(new Error(`Anna Nowak\n    at ${PERSON} (/home/${PERSON}/x.ts:1:1)\n${TOKEN}`, { cause }), {
    code: PERSON,
    recipient: PERSON,
  });
}

describe('the log', () => {
  test('writes one line of JSON an event, with its time and its facts', () => {
    const [line, ...others] = logged((log) =>
      log.info('credential-issued', { organisation: 'o1', count: 3, whole: true }),
    );
    assert.equal(others.length, 0);
    assert.deepEqual(JSON.parse(line ?? ''), {
      level: 'info',
      time: '1970-01-01T00:00:00.000Z',
      organisation: 'o1',
      count: 3,
      whole: true,
      event: 'credential-issued',
    });
  });

  test('says of an error its name, its code, where it was thrown and what caused it; never what it says', () => {
    const [line = ''] = logged((log) => log.error('request-failed', leaky(), { request: 'r1' }));
    assert.doesNotMatch(line, /anna|nowak|example\.org|q83v/i);
    const { errors, request } = JSON.parse(line);
    assert.equal(request, 'r1');
    assert.deepEqual(
      errors.map(({ name, code }: { name: string; code?: string }) => [name, code]),
      [
        ['Error', undefined],
        ['Error', '23505'],
      ],
    );
    assert.match(errors[0].at[0], /\/server\/io\/log\.test\.ts:\d+$/);
    assert.match(errors[1].at[0], /\/server\/io\/log\.test\.ts:\d+$/);
  });

  test('takes anything that is thrown', () => {
    const circle = new Error('a');
    circle.cause = circle;
    const odd = new Error('a');
    odd.stack = `Error: other\n    at ${PERSON} (/x.ts:1:1)`;
    odd.message = 'changed';
    odd.name = PERSON;
    const lines = logged((log) => {
      for (const thrown of [circle, odd, PERSON, undefined, { email: PERSON }]) log.error('failed', thrown);
    });
    assert.equal(lines.length, 5);
    assert.doesNotMatch(lines.join(''), /anna|example\.org/);
  });

  for (const [text, written] of [
    [PERSON, '[address]'],
    ['to anna%40example.org now', 'to [address] now'],
    [`https://tessera.example/claim/${TOKEN}?a=b#${TOKEN}`, 'https://tessera.example/claim/[secret]'],
    [`eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.${TOKEN}.${TOKEN}${TOKEN}`, '[secret].[secret].[secret]'],
    ['0197d1f0-0000-7000-8000-00000000002a', '0197d1f0-0000-7000-8000-00000000002a'],
    ['issuing-publishes-the-list-of-status', 'issuing-publishes-the-list-of-status'],
    ['line\nbreak', 'line\nbreak'],
  ]) {
    test(`writes the fact ${JSON.stringify(text)} as ${JSON.stringify(written)}`, () => {
      const [line = ''] = logged((log) => log.warn('seen', { fact: text ?? '' }));
      assert.equal(line.trimEnd().split('\n').length, 1, 'nobody writes a line of their own');
      assert.equal(JSON.parse(line).fact, written);
    });
  }

  test('within a request says at each event which one, and leaves out what is below its level', () => {
    const lines = logged((log) => {
      const within = log.within({ request: 'r1' });
      within.info('begun');
      within.within({ job: 'j1' }).error('failed', new Error('x'), { code: 'c' });
    }, 'error');
    assert.equal(lines.length, 1);
    const { request, job, code } = JSON.parse(lines[0] ?? '');
    assert.deepEqual([request, job, code], ['r1', 'j1', 'c']);
  });
});
