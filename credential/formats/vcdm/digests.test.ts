// A digest holds, does not, or says nothing: one that cannot be read confirms no resource. [SRI §3.5] [VC-DI §2.6]
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { digestHolds, knownResourceHolds, resourceHolds } from './digests.ts';

const ADDRESS = 'https://files.example/syllabus.txt';
const BODY = 'Baking bread, in four weeks.';

const hash = (text: string, algorithm = 'sha384'): Buffer => createHash(algorithm).update(text).digest();
const sri = (text: string, algorithm = 'sha384'): string => `${algorithm}-${hash(text, algorithm).toString('base64')}`;

describe('a digest', () => {
  const bytes = Buffer.from(BODY);
  const words: readonly (readonly [string, string])[] = [
    [sri(BODY, 'sha256'), 'yes'],
    [sri(BODY, 'sha512'), 'yes'],
    [`${sri('other')} ${sri(BODY)}`, 'yes'],
    [`${sri(BODY)}?ct=text/plain`, 'yes'],
    [sri(BODY).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''), 'yes'],
    [sri('other'), 'no'],
    ['sha1-AAAA', 'unknown'],
    ['md5-AAAA', 'unknown'],
    ['sha384-', 'unknown'],
    [`sha256-${hash(BODY, 'sha384').toString('base64')}`, 'unknown'],
    [`u${Buffer.alloc(20).toString('base64url')}`, 'unknown'],
    [`u${Buffer.concat([Buffer.from([0x13, 0x20]), hash(BODY, 'sha256')]).toString('base64url')}`, 'unknown'],
    [`f${hash(BODY, 'sha256').toString('hex')}`, 'unknown'],
    ['', 'unknown'],
    ['u', 'unknown'],
    [`sha256-${'A'.repeat(5000)}`, 'unknown'],
  ];
  for (const [text, answer] of words)
    test(`${text.slice(0, 30)} of ${text.length}: ${answer}`, () => assert.equal(digestHolds(text, bytes), answer));

  test('none at all confirms nothing', () => {
    assert.equal(resourceHolds({ id: ADDRESS, digests: [] }, bytes), 'unknown');
    assert.equal(resourceHolds({ id: ADDRESS, digests: [sri(BODY), 'x'] }, bytes), 'unknown');
    assert.equal(knownResourceHolds({ id: ADDRESS, digests: [sri(BODY)] }), 'unknown');
  });
});
