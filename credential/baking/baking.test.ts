// A badge goes into a picture and comes out again, whatever picture and whatever text. [OB3 baked badge]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { anyCredential } from '../../tests/any-credential.ts';
import { credentialOf } from '../../tests/world.ts';
import { fromBase64, utf8Bytes, utf8Text } from '#platform';
import { readMicroCredential } from '../microcredential.ts';
import { mosaic } from '../mosaic.ts';
import { bake, unbake } from './bake.ts';
import { badgePicture } from './picture.ts';
import { textIn } from './text-in.ts';

const PNG = fromBase64(mosaic('x').content) ?? new Uint8Array();
const svg = (text: string) => utf8Bytes(text);
const SVG = svg(
  '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g/></svg>',
);
const JWT = 'eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl';

const baked = (image: Uint8Array, text: string): Uint8Array => {
  const reading = bake(image, text);
  if (!reading.ok) assert.fail(JSON.stringify(reading.problems));
  return reading.value;
};
const codes = (reading: { readonly problems: readonly { readonly code: string }[] }) =>
  reading.problems.map(({ code }) => code);

const PICTURES: readonly (readonly [string, Uint8Array])[] = [
  ['a PNG', PNG],
  ['an SVG', SVG],
  ['an SVG that is only one tag', svg('<svg xmlns="http://www.w3.org/2000/svg" width="1"  />')],
  ['an SVG with lines of another host', svg('<svg\r\n xmlns="http://www.w3.org/2000/svg"\r\n>\r\n<g/>\r\n</svg>\r\n')],
  [
    'an SVG under a prefix',
    svg('\ufeff<!-- > --><s:svg xmlns:s="http://www.w3.org/2000/svg" a="\ud83c\udf5e>"></s:svg>'),
  ],
  [
    'an SVG that has the prefix',
    svg('<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"/>'),
  ],
  [
    'an SVG that uses the prefix for something else',
    svg('<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="urn:x"><openbadges:credential/></svg>'),
  ],
];

describe('baking', () => {
  for (const [title, picture] of PICTURES) {
    test(`${title} gives back what it was given`, () => {
      for (const text of [JWT, '{"a":"]]> <b> &amp; ħ \\u0000"}', '{\n  "a": 1\n}']) {
        const once = baked(picture, text);
        assert.deepEqual(unbake(once), { ok: true, value: text, problems: [] });
        assert.deepEqual(textIn(once), { ok: true, value: text, problems: [] });
        assert.deepEqual(codes(bake(once, JWT)), ['baked-already']);
      }
      assert.deepEqual(unbake(picture), { ok: true, value: undefined, problems: [] });
      assert.deepEqual(codes(textIn(picture)), ['baked-nothing']);
    });
  }

  test('any JSON and any picture', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(PNG, SVG),
        fc.dictionary(fc.string(), fc.string({ unit: 'binary' })),
        (picture, data) => {
          const text = JSON.stringify(data);
          const reading = bake(picture, text);
          const isOfXml = !/[\ufffe\uffff]/.test(text);
          if (picture === PNG || isOfXml) assert.ok(reading.ok, text);
          if (reading.ok) assert.deepEqual(unbake(reading.value), { ok: true, value: text, problems: [] });
          else assert.deepEqual(codes(reading), ['bake-text-unfit']);
        },
      ),
    );
  });

  test('ends of lines are written as XML reads them', () => {
    assert.deepEqual(unbake(baked(SVG, '{\r\n"a":1}\r')), { ok: true, value: '{\n"a":1}', problems: [] });
  });

  test('what is no credential is not baked', () => {
    for (const text of ['', ' ', 'hello world', '<script/>', '[1]', 'a\0b'])
      assert.deepEqual(codes(bake(PNG, text)), ['bake-text-unfit']);
    assert.deepEqual(codes(bake(utf8Bytes('GIF89a'), JWT)), ['picture-unknown']);
  });
});

describe('bytes as text', () => {
  test('text stays text, without its byte order mark', () => {
    assert.deepEqual(textIn(utf8Bytes('\ufeff{"a":1}')), { ok: true, value: '{"a":1}', problems: [] });
    assert.deepEqual(textIn(utf8Bytes(JWT)), { ok: true, value: JWT, problems: [] });
    assert.deepEqual(textIn(new Uint8Array()), { ok: true, value: '', problems: [] });
  });
  test('a COSE message becomes letters', () => {
    assert.deepEqual(textIn(Uint8Array.of(0xd2, 0x84, 0xff)), {
      ok: true,
      value: 'data:application/vc+cose;base64url,0oT_',
      problems: [],
    });
  });
  test('neither', () => {
    for (const bytes of [
      [0xff, 0xfe, 0x7b, 0],
      [0x89, 0x50, 0x4e],
      [0x25, 0x50, 0x44, 0x46, 0, 1],
    ])
      assert.deepEqual(codes(textIn(Uint8Array.from(bytes))), ['file-not-text']);
    assert.deepEqual(codes(textIn(new Uint8Array(12 * 1024 * 1024 + 1))), ['file-too-large']);
  });
  test('no bytes at all make it throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(PNG, SVG, baked(PNG, JWT), baked(SVG, JWT)),
        fc.nat(),
        fc.nat(255),
        fc.nat(),
        (bytes, place, byte, end) => {
          const other = Uint8Array.from(bytes);
          other[place % other.length] = byte;
          const cut = other.subarray(0, end % 3 === 0 ? end % other.length : other.length);
          for (const reading of [textIn(cut), unbake(cut), bake(cut, JWT)]) assert.equal(typeof reading.ok, 'boolean');
          // Of a PNG, every byte is under a checksum.
          const reading = unbake(cut);
          if (bytes[0] === 0x89 && reading.ok) assert.deepEqual(cut, Uint8Array.from(bytes));
        },
      ),
      { numRuns: 500 },
    );
    assert.equal(utf8Text(baked(SVG, JWT))?.includes(`verify="${JWT}"`), true);
  });
});

describe('the picture of a badge that brings none', () => {
  test('says what it is for, and is the same each time', () => {
    const picture = badgePicture(credentialOf());
    assert.equal(picture, badgePicture(credentialOf()));
    for (const text of ['Baking bread', 'Harbour College (invented)', '2026-06-01'])
      assert.ok(picture.includes(`>${text}<`));
    assert.doesNotMatch(picture, /<script|<image|href|http(?!:\/\/www\.w3\.org\/2000\/svg)/);
  });
  test('whatever people call it, it is a sound picture in which that is text', () => {
    const title = `</title><script>alert(1)</script>&lol; "\u0001 ${'x'.repeat(400)}`;
    const picture = badgePicture({ ...credentialOf(), title: { en: title } });
    assert.doesNotMatch(picture, /<script|&lol;/);
    assert.deepEqual(unbake(baked(utf8Bytes(picture), JWT)), { ok: true, value: JWT, problems: [] });
    fc.assert(
      fc.property(anyCredential, (data) => {
        const reading = readMicroCredential(data);
        if (reading.ok) assert.ok(bake(utf8Bytes(badgePicture(reading.value)), JWT).ok);
      }),
    );
  });
});
