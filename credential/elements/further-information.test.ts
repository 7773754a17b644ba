// A picture is base64 that stands for bytes. [RFC4648 §4] [EUMC A1(16)]
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { image } from './further-information.ts';

const accepted = (content: string): boolean => image.read({ mediaType: 'image/png', content }, '').ok;

test('a picture of every length of bytes is read', () => {
  for (let length = 12; length < 100; length++)
    assert.equal(accepted(Buffer.alloc(length, 0xa5).toString('base64')), true);
  assert.equal(accepted(Buffer.alloc(300_000, 0xa5).toString('base64')), true);
});

for (const [title, content] of [
  ['seventeen letters and two signs of padding', `${'A'.repeat(17)}==`],
  ['seventeen letters', 'A'.repeat(17)],
  ['sixteen letters and padding', `${'A'.repeat(16)}==`],
  ['nineteen letters without their padding', 'A'.repeat(19)],
  ['padding in the middle', `${'A'.repeat(14)}==${'A'.repeat(4)}`],
  ['twelve letters, too few for a picture', 'A'.repeat(12)],
  ['letters of the other alphabet', `${'A'.repeat(18)}-_`],
  ['more than 300 kB', 'A'.repeat(400_004)],
] as const) {
  test(`${title} is no picture`, () => assert.equal(accepted(content), false));
}
