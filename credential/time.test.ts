// Instants: every calendar day counts as the host counts it, and nothing that is no instant is read as one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { instantText, parseInstant, utcMilliseconds } from './time.ts';

test('every instant from the year 1 to 9999 is counted as the host counts it', () => {
  const range = { min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(range), (date) => {
      const seconds = date.getTime() - date.getUTCMilliseconds();
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const counted = utcMilliseconds(year, month, day, date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds());
      assert.equal(counted, seconds);
      assert.equal(parseInstant(date.toISOString()), date.getTime());
      assert.equal(parseInstant(instantText(date.getTime())), seconds);
    }),
    { numRuns: 2000 },
  );
});

test('a date the calendar does not have is no instant', () => {
  for (const [year, month, day] of [
    [2023, 2, 29],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 0, 1],
    [2026, 13, 1],
    [2026, 1, 0],
  ] as const) {
    assert.equal(utcMilliseconds(year, month, day, 0, 0, 0), undefined, `${year}-${month}-${day}`);
  }
  assert.equal(utcMilliseconds(2026, 1, 1, 24, 0, 0), undefined);
  assert.equal(utcMilliseconds(2026, 1, 1, 0, 60, 0), undefined);
  assert.equal(utcMilliseconds(2026, 1, 1, 0, 0, 60), undefined);
  assert.equal(utcMilliseconds(2000, 2, 29, 0, 0, 0), Date.UTC(2000, 1, 29));
});

test('an instant is read with its zone and its fraction', () => {
  const noon = Date.UTC(2026, 5, 1, 12);
  const cases: readonly (readonly [string, number])[] = [
    ['2026-06-01T12:00:00Z', noon],
    ['2026-06-01t12:00:00z', noon],
    ['2026-06-01T14:00:00+02:00', noon],
    ['2026-06-01T06:30:00-05:30', noon],
    ['2026-06-01T12:00:00-00:00', noon],
    ['2026-06-02T02:00:00+14:00', noon],
    ['2026-06-01T12:00:00.5Z', noon + 500],
    ['2026-06-01T12:00:00.0019999Z', noon + 1],
    ['2026-05-31T24:00:00Z', noon - 12 * 3_600_000],
    ['2026-12-31T24:00:00.000+01:00', Date.UTC(2026, 11, 31, 23)],
  ];
  for (const [text, expected] of cases) assert.equal(parseInstant(text), expected, text);
});

test('a text that names no single instant is not read', () => {
  const texts = ['', '2026-06-01', '2026-06-01T12:00:00', '2026-06-01T12:00Z', '2026-06-01 12:00:00Z'];
  texts.push('2026-06-01T12:00:00+15:00', '2026-06-01T12:00:00+14:01', '2026-06-01T12:00:00+01:60');
  texts.push('2026-06-01T12:00:00+0100', '2026-06-01T12:00:60Z', '2026-06-01T24:00:01Z', '2026-06-01T24:00:00.1Z');
  texts.push('2026-02-30T12:00:00Z', '2026-06-01T12:00:00.Z', '12026-06-01T12:00:00Z', '-2026-06-01T12:00:00Z');
  texts.push('2026-06-01T12:00:00Z\n', ' 2026-06-01T12:00:00Z', '２０２６-06-01T12:00:00Z', '2026-06-01T12:00:00ZZ');
  for (const text of texts) assert.equal(parseInstant(text), undefined, JSON.stringify(text));
});

test('an instant is written in whole seconds and UTC', () => {
  assert.equal(instantText(Date.UTC(2026, 5, 1, 10)), '2026-06-01T10:00:00Z');
  assert.equal(instantText(Date.UTC(2026, 5, 1, 10) + 999), '2026-06-01T10:00:00Z');
});
