// Messages in BER become the same messages in DER, and nothing else does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { authorityAndSeal, der, integer, sequence, text } from '../../tests/certificates.ts';
import { childrenOf, contentOf, type Der, readDer, TAG, wholeOf } from './der.ts';
import { definiteForm } from './indefinite-length.ts';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const END = Uint8Array.of(0, 0);

/** The same in the loosest form: indefinite lengths, octet strings in pieces, long lengths where short ones do. */
function loosened(element: Der): Uint8Array {
  const children = childrenOf(element);
  if (children !== undefined) return Buffer.concat([Uint8Array.of(element.tag, 0x80), ...children.map(loosened), END]);
  if (element.tag === TAG.octetString) {
    const content = contentOf(element);
    const pieces = [content.subarray(0, 3), content.subarray(3)].map((piece) => der(0x04, piece));
    return Buffer.concat([Uint8Array.of(0x24, 0x80), ...pieces, END]);
  }
  const length = element.end - element.contentStart;
  return Buffer.concat([Uint8Array.of(element.tag, 0x82, length >> 8, length & 0xff), contentOf(element)]);
}

test('a certificate written in BER becomes the DER it was', () => {
  const { der: certificate } = authorityAndSeal().seal;
  const whole = readDer(certificate) ?? assert.fail('not read');
  const loose = loosened(whole);
  assert.notDeepEqual(Buffer.from(loose), Buffer.from(certificate));
  assert.deepEqual(definiteForm(loose), Uint8Array.from(certificate));
  for (let length = 0; length < loose.length; length++)
    assert.equal(definiteForm(loose.subarray(0, length)), undefined);
});

test('DER stays as it is, whatever its length', () => {
  for (const length of [0, 1, 127, 128, 255, 256, 65_536]) {
    const whole = sequence(integer(1), text(0x0c, 'x'.repeat(length)));
    assert.deepEqual(definiteForm(whole), Uint8Array.from(whole));
  }
});

for (const [title, hex] of [
  ['nothing', ''],
  ['a value without its end mark', '30 80 05 00'],
  ['half an end mark', '30 80 05 00 00'],
  ['something after the value', '30 80 00 00 00'],
  ['a value of no parts without a length', '04 80 01 00 00'],
  ['a part that reaches beyond its whole', '30 03 04 02 01'],
  ['an octet string of other things', '24 80 02 01 01 00 00'],
  ['a length of four gigabytes', '30 84 ff ff ff ff 05 00'],
  ['a length in five octets', '30 85 00 00 00 00 02 05 00'],
] as const) {
  test(`${title} has no definite form`, () => assert.equal(definiteForm(bytes(hex)), undefined));
}

test('a hundred thousand openings are refused, not followed', () => {
  assert.equal(
    definiteForm(Uint8Array.from({ length: 200_000 }, (_, index) => (index % 2 === 0 ? 0x30 : 0x80))),
    undefined,
  );
});

test('ten thousand parts are turned, and no more', () => {
  const crowd = (parts: number): Uint8Array =>
    Buffer.concat([Uint8Array.of(0x30, 0x80), Buffer.alloc(parts * 2, '0500', 'hex'), END]);
  assert.equal(definiteForm(crowd(9999))?.length, 9999 * 2 + 4);
  assert.equal(definiteForm(crowd(10_000)), undefined);
  assert.equal(definiteForm(crowd(5_000_000)), undefined);
});

test('whatever arrives, what comes out is read as DER', () => {
  const octet = fc.oneof(fc.constantFrom(0x30, 0x24, 4, 0x80, 0, 0, 2, 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(octet, { maxLength: 40 }), (octets) => {
      const definite = definiteForm(Uint8Array.from(octets));
      if (definite === undefined) return;
      const element = readDer(definite) ?? assert.fail('no DER');
      assert.deepEqual(wholeOf(element), definite);
    }),
    { numRuns: 5000 },
  );
});
