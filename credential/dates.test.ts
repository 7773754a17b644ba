// Dates with the zone of their place: the zones there are, and what looking them up may keep.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayWhereIssued, inTimeZone, timeZone, zonedDate } from './dates.ts';
import { parseInstant } from './time.ts';

test('every zone that a date is accepted with names an instant, and the other way round', () => {
  for (const sign of ['+', '-']) {
    for (let hour = 0; hour < 20; hour++) {
      for (const minute of ['00', '01', '30', '59', '60']) {
        const zone = `${sign}${String(hour).padStart(2, '0')}:${minute}`;
        const named = parseInstant(`2026-06-01T00:00:00${zone}`) !== undefined;
        assert.equal(zonedDate.read(`2026-06-01${zone}`, '').ok, named, zone);
      }
    }
  }
  assert.equal(zonedDate.read('2026-06-01Z', '').ok, true);
  assert.equal(zonedDate.read('2026-06-01+14:00', '').ok, true);
  assert.equal(zonedDate.read('2026-06-01+14:01', '').ok, false);
});

test('a zone is one zone in every spelling, and its format is made once', (t) => {
  const Format = Intl.DateTimeFormat;
  const made = t.mock.method(Intl, 'DateTimeFormat', function made(...words: ConstructorParameters<typeof Format>) {
    return new Format(...words);
  });
  const spellings = Array.from({ length: 500 }, (_, number) =>
    [...'america/argentina/comodrivadavia'].map((letter, place) =>
      (number >> (place % 9)) & 1 ? letter.toUpperCase() : letter,
    ),
  );
  for (const letters of spellings) {
    assert.equal(timeZone.read(letters.join(''), '').ok, true);
    assert.equal(inTimeZone('2026-06-01', letters.join('')), '2026-06-01-03:00');
  }
  assert.equal(made.mock.callCount(), 1);
});

test('of many zones the formats are not all kept, and each date is right', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  assert.ok(zones.length > 300);
  for (const zone of [...zones, 'Europe/Malta']) {
    assert.equal(timeZone.read(zone, '').ok, true, zone);
    assert.match(inTimeZone('2026-06-01', zone), /^2026-06-01(Z|[+-]\d\d:\d\d)$/);
  }
  assert.equal(inTimeZone('2026-06-01', 'Europe/Malta'), '2026-06-01+02:00');
  assert.equal(timeZone.read('Europe/Atlantis', '').ok, false);
});

test('late in the evening in Greenwich it is the next day to the east, and early in the morning the day before to the west', () => {
  const late = Date.UTC(2026, 5, 1, 23, 30);
  const early = Date.UTC(2026, 5, 1, 0, 30);
  assert.equal(dayWhereIssued(late, '2026-06-02+02:00'), '2026-06-02');
  assert.equal(dayWhereIssued(early, '2026-05-31-01:00'), '2026-05-31');
  for (const date of ['2026-06-01Z', '2026-06-01', '2026-06-01+24:00', '']) {
    assert.equal(dayWhereIssued(late, date), '2026-06-01', date);
  }
});
