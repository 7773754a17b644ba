// DER is read strictly: what has two spellings, no end or too many levels is not read, and nothing makes it throw.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  bitOctetsOf,
  booleanOf,
  childrenOf,
  type Der,
  flagsOf,
  integerOctets,
  oidOf,
  readDer,
  smallIntegerOf,
  timeOf,
} from './der.ts';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const read = (hex: string): Der | undefined => readDer(bytes(hex));

const malformed: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['a tag alone', '30'],
  ['an end mark', '00 00'],
  ['a tag of several octets', '3f 81 01 00'],
  ['an indefinite length', '30 80 05 00 00 00'],
  ['a length in more octets than needed', '04 81 01 ff'],
  ['a length with a leading zero', `04 82 00 80 ${'00'.repeat(128)}`],
  ['a length of four gigabytes', '04 84 ff ff ff ff 00'],
  ['a length in five octets', '04 85 01 00 00 00 00 00'],
  ['a length beyond the end', '04 03 01 02'],
  ['a trailing octet', '05 00 00'],
];

for (const [title, hex] of malformed) test(`${title} is not read`, () => assert.equal(read(hex), undefined));

test('a child may not reach beyond its parent', () => {
  const parent = read('30 03 04 02 01');
  assert.ok(parent);
  assert.equal(childrenOf(parent), undefined);
});

test('what is nested 32 deep is read, and no deeper', () => {
  const levelsOf = (levels: number): number => {
    let whole = bytes('05 00');
    for (let level = 0; level < levels; level++) whole = Uint8Array.of(0x30, whole.length, ...whole);
    let element = readDer(whole);
    let depth = 0;
    while (element !== undefined && element.tag === 0x30) {
      element = childrenOf(element)?.[0];
      if (element !== undefined) depth += 1;
    }
    return depth;
  };
  assert.equal(levelsOf(20), 20);
  assert.equal(levelsOf(32), 32);
  assert.equal(levelsOf(50), 32);
});

/** A SEQUENCE of so many NULLs. */
function crowd(members: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(members * 2);
  const octets = length.subarray(length.findIndex((octet) => octet !== 0));
  return Buffer.concat([Uint8Array.of(0x30, 0x80 | octets.length), octets, Buffer.alloc(members * 2, '0500', 'hex')]);
}

const countOf = (element: Der | undefined): number | undefined => element && childrenOf(element)?.length;

test('ten thousand elements are opened, and no more', () => {
  assert.equal(countOf(readDer(crowd(10_000))), 10_000);
  assert.equal(countOf(readDer(crowd(10_001))), undefined);
  assert.equal(countOf(readDer(crowd(5_000_000))), undefined);
});

test('elements are counted over all that is read from the same bytes', () => {
  const crowds = Buffer.concat(Array.from({ length: 20 }, () => crowd(1000)));
  const whole = readDer(Uint8Array.of(0x30, 0x82, crowds.length >> 8, crowds.length & 0xff, ...crowds));
  const counts = (whole && childrenOf(whole))?.map(countOf);
  assert.deepEqual(counts?.slice(0, 9), Array(9).fill(1000));
  assert.deepEqual(counts?.slice(9), Array(11).fill(undefined));
  assert.equal(countOf(readDer(crowd(10_000))), 10_000);
});

const values: readonly (readonly [string, (element: Der | undefined) => unknown, string, unknown])[] = [
  ['an identifier', oidOf, '06 03 55 04 61', '2.5.4.97'],
  ['an identifier with large arcs', oidOf, '06 09 2a 86 48 86 f7 0d 01 01 0b', '1.2.840.113549.1.1.11'],
  ['an identifier under 0', oidOf, '06 02 04 00', '0.4.0'],
  ['an identifier under 2.999', oidOf, '06 02 88 37', '2.999'],
  ['an empty identifier', oidOf, '06 00', undefined],
  ['an identifier cut short', oidOf, '06 02 55 84', undefined],
  ['an identifier with a leading zero in an arc', oidOf, '06 03 55 80 04', undefined],
  ['an identifier made of a UUID', oidOf, `06 14 69 83 ${'ff'.repeat(17)} 7f`, `2.25.${2n ** 128n - 1n}`],
  ['an identifier with an arc beyond any UUID', oidOf, `06 14 69 84 ${'80'.repeat(17)} 00`, undefined],
  ['true', booleanOf, '01 01 ff', true],
  ['false', booleanOf, '01 01 00', false],
  ['another true', booleanOf, '01 01 01', undefined],
  ['an empty boolean', booleanOf, '01 00', undefined],
  ['zero', smallIntegerOf, '02 01 00', 0],
  ['a number with its sign octet', smallIntegerOf, '02 02 00 80', 128],
  ['the largest small number', smallIntegerOf, '02 04 7f ff ff ff', 2 ** 31 - 1],
  ['a negative number', smallIntegerOf, '02 01 ff', undefined],
  ['a number with a needless zero', integerOctets, '02 02 00 7f', undefined],
  ['a number with a needless sign', integerOctets, '02 02 ff 80', undefined],
  ['an empty number', integerOctets, '02 00', undefined],
  ['flags', flagsOf, '03 02 06 c0', [0, 1]],
  ['a ninth flag', flagsOf, '03 03 07 00 80', [8]],
  ['no flags', flagsOf, '03 01 00', []],
  ['a thirty-second flag', flagsOf, '03 05 00 00 00 00 01', [31]],
  ['flags of five octets', flagsOf, '03 06 00 80 00 00 00 00', undefined],
  ['flags with a bit set in the unused ones', flagsOf, '03 02 06 c1', undefined],
  ['flags with eight bits unused', flagsOf, '03 02 08 00', undefined],
  ['flags of nothing with bits unused', flagsOf, '03 01 03', undefined],
  ['a signature with unused bits', bitOctetsOf, '03 02 01 fe', undefined],
  ['an empty bit string', bitOctetsOf, '03 00', undefined],
];

for (const [title, readAs, hex, expected] of values) {
  test(`${title} is ${JSON.stringify(expected) ?? 'not read'}`, () => assert.deepEqual(readAs(read(hex)), expected));
}

const times: readonly (readonly [number, string, number | undefined])[] = [
  [0x17, '260601120000Z', Date.UTC(2026, 5, 1, 12)],
  [0x17, '490101000000Z', Date.UTC(2049, 0, 1)],
  [0x17, '500101000000Z', Date.UTC(1950, 0, 1)],
  [0x18, '20500101000000Z', Date.UTC(2050, 0, 1)],
  [0x18, '99991231235959Z', Date.UTC(9999, 11, 31, 23, 59, 59)],
  [0x17, '2606011200Z', undefined],
  [0x17, '260601120000+0000', undefined],
  [0x17, '2606011200000', undefined],
  [0x17, '26060112000aZ', undefined],
  [0x17, '260631120000Z', undefined],
  [0x18, '20260601120000.5Z', undefined],
  [0x18, '260601120000Z', undefined],
  [0x04, '260601120000Z', undefined],
];

for (const [tag, written, expected] of times) {
  test(`the time ${written} (${tag}) is ${expected ?? 'not read'}`, () => {
    assert.equal(timeOf(readDer(Buffer.from([tag, written.length, ...Buffer.from(written)]))), expected);
  });
}

test('whatever bytes arrive, reading them all never throws and never leaves the bytes', () => {
  const walk = (element: Der): void => {
    assert.ok(element.contentStart > element.start && element.end >= element.contentStart);
    for (const child of childrenOf(element) ?? []) {
      assert.ok(child.start >= element.contentStart && child.end <= element.end);
      walk(child);
    }
    for (const [, readAs] of values) readAs(element);
    timeOf(element);
  };
  const octet = fc.oneof(fc.constantFrom(0x30, 0x31, 2, 3, 4, 6, 0, 1, 5, 0x80, 0x81), fc.nat(255));
  fc.assert(
    fc.property(fc.array(octet, { maxLength: 60 }), (octets) => {
      const element = readDer(Uint8Array.from(octets));
      if (element !== undefined) walk(element);
    }),
    { numRuns: 5000 },
  );
});
