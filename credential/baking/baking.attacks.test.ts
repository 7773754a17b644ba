// Pictures that lie: two badges in one, a badge where only some readers look, texts that explode. None is read as if
// nothing were wrong. [OB3 baked badge] [PNG §5]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { fromBase64, utf8Bytes } from '#platform';
import { mosaic } from '../mosaic.ts';
import { bake, unbake } from './bake.ts';
import { checksum, pngWith } from './png.ts';
import { textIn } from './text-in.ts';

const PNG = fromBase64(mosaic('x').content) ?? new Uint8Array();
const TOKEN = 'eyJhbGciOiJFUzI1NiJ9.e30.c2lnbmF0dXJl';
const OTHER = 'eyJhbGciOiJFUzI1NiJ9.e30.b3RoZXI';
const KEYWORD = 'openbadgecredential';

const value = <T>(reading: { readonly ok: boolean; readonly value?: T }): T => {
  assert.ok(reading.ok && reading.value !== undefined);
  return reading.value;
};
const baked = (text: string) => value(bake(PNG, text));
const added = (picture: Uint8Array, keyword: string, text: string) => value(pngWith(picture, { keyword, text }));

/** A chunk of any type behind the header. */
function withChunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(checksum(body), 4);
  return Buffer.concat([PNG.subarray(0, 33), around.subarray(0, 4), body, around.subarray(4), PNG.subarray(33)]);
}
const text = (...parts: readonly (string | Uint8Array)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)));

const svg = (inside: string, before = '', on = '') =>
  utf8Bytes(
    `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="https://purl.imsglobal.org/ob/v3p0" ${on}>${inside}</svg>`,
  );
const element = (inside: string, attributes = '') => `<o:credential ${attributes}>${inside}</o:credential>`;
const lol = `<!DOCTYPE svg [<!ENTITY a "${TOKEN}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>`;

const LIES: readonly (readonly [lie: string, picture: Uint8Array, caught: string])[] = [
  ['a PNG with the same badge twice', added(baked(TOKEN), KEYWORD, TOKEN), 'baked-twice'],
  ['a PNG with two badges', added(baked(TOKEN), KEYWORD, OTHER), 'baked-twice'],
  [
    'a PNG with a badge of the old standard beside the new one',
    added(baked(TOKEN), 'openbadges', OTHER),
    'baked-twice',
  ],
  ['a badge behind the end of a PNG', Buffer.concat([PNG, baked(TOKEN).subarray(33)]), 'png-malformed'],
  ['anything behind the end of a PNG', Buffer.concat([baked(TOKEN), Buffer.from('x')]), 'png-malformed'],
  ['a PNG inside which another begins', Buffer.concat([baked(TOKEN), baked(OTHER)]), 'png-malformed'],
  ['a PNG that is cut off', baked(TOKEN).subarray(0, -4), 'png-malformed'],
  ['a PNG without an end', baked(TOKEN).subarray(0, -12), 'png-malformed'],
  ['a PNG without a beginning', text(PNG.subarray(0, 8), PNG.subarray(33)), 'png-malformed'],
  [
    'a length that leads out of the PNG',
    text(PNG.subarray(0, 33), Uint8Array.of(255, 255, 255, 255), PNG.subarray(37)),
    'png-malformed',
  ],
  [
    'a badge that is compressed',
    withChunk('iTXt', text(KEYWORD, '\0\u0001\0\0\0', deflateSync(TOKEN))),
    'baked-compressed',
  ],
  [
    'a bomb of a badge',
    withChunk('iTXt', text(KEYWORD, '\0\u0001\0\0\0', deflateSync(Buffer.alloc(64_000_000)))),
    'baked-compressed',
  ],
  [
    'a badge in the compressed text that only some read',
    withChunk('zTXt', text(KEYWORD, '\0\0', deflateSync(TOKEN))),
    'baked-compressed',
  ],
  ['a badge in the Latin text that only some read', withChunk('tEXt', text(KEYWORD, '\0', TOKEN)), 'baked-malformed'],
  [
    'a badge that is no UTF-8',
    withChunk('iTXt', text(KEYWORD, '\0\0\0\0\0', Uint8Array.of(0x7b, 0xff, 0x7d))),
    'baked-malformed',
  ],
  ['a badge without the members of its text', withChunk('iTXt', text(KEYWORD, '\0\0\0', TOKEN)), 'baked-malformed'],
  ['an empty badge', withChunk('iTXt', text(KEYWORD, '\0\0\0\0\0')), 'baked-malformed'],
  ['an SVG with two badges', svg(element('', `verify="${TOKEN}"`) + element('', `verify="${OTHER}"`)), 'baked-twice'],
  [
    'an SVG with one badge outside and one within a group',
    svg(`${element('', `verify="${TOKEN}"`)}<g>${element('<![CDATA[{"a":1}]]>')}</g>`),
    'baked-twice',
  ],
  [
    'an SVG whose badge says one thing in its attribute and another inside',
    svg(element('<![CDATA[{"a":1}]]>', `verify="${TOKEN}"`)),
    'baked-malformed',
  ],
  ['an SVG with a badge inside a badge', svg(element(element('', `verify="${TOKEN}"`))), 'baked-malformed'],
  ['an SVG with a script inside its badge', svg(element('<script>1</script>')), 'baked-malformed'],
  ['an SVG with an empty badge', svg(element('')), 'baked-malformed'],
  ['an SVG with entities that explode', svg(element('', 'verify="&c;"'), lol), 'svg-document-type'],
  [
    'an SVG with an entity from elsewhere',
    svg(element('', 'verify="&x;"'), '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    'svg-document-type',
  ],
  ['an SVG with an entity that nobody declared', svg(element('', 'verify="&x;"')), 'svg-malformed'],
  [
    'an SVG that names one letter code and is written in another',
    svg(element('', `verify="${TOKEN}"`), '<?xml version="1.0" encoding="UTF-7"?>'),
    'svg-malformed',
  ],
  ['an SVG that is cut off', svg(element('', `verify="${TOKEN}"`)).subarray(0, -3), 'svg-malformed'],
  ['an SVG with an attribute twice', svg(element('', `verify="${TOKEN}" verify="${OTHER}"`)), 'svg-malformed'],
  ['an SVG that is deeper than any picture', svg('<g>'.repeat(5000)), 'svg-malformed'],
  [
    'a page of the web with a badge in it',
    utf8Bytes(`<html><body>${element('', `verify="${TOKEN}"`)}</body></html>`),
    'svg-malformed',
  ],
];

describe('pictures that lie', () => {
  for (const [lie, picture, caught] of LIES) {
    test(`${lie}: ${caught}`, () => {
      for (const reading of [unbake(picture), textIn(picture)]) {
        assert.deepEqual(
          reading.problems.map(({ code }) => code),
          [caught],
        );
      }
    });
  }

  test('a script, a page from elsewhere and a picture from elsewhere are only letters here', () => {
    const picture = svg(
      `${element('', `verify="${TOKEN}"`)}<script href="https://else.example/x.js"/><image href="https://else.example/x.png"/>`,
      '<?xml-stylesheet href="https://else.example/x.css"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">',
      'onload="alert(1)"',
    );
    assert.deepEqual(unbake(picture), { ok: true, value: TOKEN, problems: [] });
  });

  test('the name of another standard is not the name of a badge', () => {
    for (const inside of ['<credential verify="x"/>', '<o:assertion verify="x"/>', '<o:Credential verify="x"/>'])
      assert.deepEqual(unbake(svg(inside)), { ok: true, value: undefined, problems: [] });
    assert.deepEqual(unbake(added(PNG, 'openbadgecredentials', 'x')), { ok: true, value: undefined, problems: [] });
  });

  test('badges of Open Badges 2 are taken out as well', () => {
    assert.deepEqual(unbake(added(PNG, 'openbadges', TOKEN)), { ok: true, value: TOKEN, problems: [] });
    assert.deepEqual(unbake(withChunk('tEXt', text('openbadges', '\0', TOKEN))), {
      ok: true,
      value: TOKEN,
      problems: [],
    });
    const old = utf8Bytes(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="http://openbadges.org"><o:assertion verify="${TOKEN}"/></svg>`,
    );
    assert.deepEqual(unbake(old), { ok: true, value: TOKEN, problems: [] });
  });
});
