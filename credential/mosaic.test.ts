// The default picture: always the same for the same text, and known again.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { image } from './elements/further-information.ts';
import { isMosaic, mosaic } from './mosaic.ts';

const texts = Array.from({ length: 200 }, (_, index) => `https://college.example/designs/${index}`);

test('each text has its own picture, a whole PNG of 84 × 84, the same each time it is asked for', () => {
  const pictures = texts.map((text) => mosaic(text).content);
  assert.equal(new Set(pictures).size, texts.length);
  assert.deepEqual(
    texts.map((text) => mosaic(text).content),
    pictures,
  );
  for (const content of pictures) {
    const png = Buffer.from(content, 'base64');
    assert.equal(png.readUInt32BE(16), 84);
    assert.equal(png.readUInt32BE(20), 84);
    const start = png.indexOf('IDAT') + 4;
    const lines = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
    assert.equal(lines.length, 84 * 22);
    for (let line = 0; line < 84; line++) {
      const [here, above] = [line, line - 1].map((number) => lines.subarray(number * 22, number * 22 + 22));
      assert.equal(here?.[0], 0);
      assert.equal(line % 14 < 2 || here?.equals(above ?? here), true, 'a line inside a tile is the one before it');
    }
    assert.ok(image.read({ mediaType: 'image/png', content }, '').ok);
  }
});

test('the picture of a text is known as its own, and no other picture is', () => {
  for (const text of texts) assert.equal(isMosaic(mosaic(text), text), true);
  const [one = '', other = ''] = texts;
  assert.equal(isMosaic(mosaic(one), other), false);
  assert.equal(isMosaic({ ...mosaic(one), mediaType: 'image/jpeg' }, one), false);
  assert.equal(isMosaic({ mediaType: 'image/png', content: 'A'.repeat(400_000) }, one), false);
});

test('the picture of a text is what it has been from the first release on: sealed texts are written again from it', () => {
  const all = createHash('sha256');
  for (const text of texts) all.update(mosaic(text).content);
  assert.equal(all.digest('hex'), '46f7d17df6b0141099b81b20ab847e62c15e876fcd541ed16e996cd06da60e14');
});
