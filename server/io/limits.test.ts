// How often somebody may try, by a clock of the test.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { limiter, networkOf, siteOf } from './limits.ts';

describe('a limit', () => {
  test('allows a burst at once, then one after each pause, and says how long to wait', () => {
    let now = 1_000_000;
    const take = limiter({ clock: () => now, per: 10_000, burst: 3 });
    for (let left = 2; left >= 0; left--)
      assert.deepEqual(take('a'), { allowed: true, retryAfterSeconds: 0, left, fullInSeconds: (3 - left) * 10 });
    assert.deepEqual(take('a'), { allowed: false, retryAfterSeconds: 10, left: 0, fullInSeconds: 30 });
    now += 2500;
    assert.equal(take('a').retryAfterSeconds, 8);
    now += 7500;
    assert.equal(take('a').allowed, true);
    assert.equal(take('a').allowed, false);
    now += 30_000;
    assert.deepEqual(
      [1, 2, 3, 4].map(() => take('a').allowed),
      [true, true, true, false],
    );
  });

  test('counts each key by itself', () => {
    const take = limiter({ clock: () => 0, per: 1000, burst: 1 });
    assert.deepEqual(
      [take('a'), take('b'), take('a')].map(({ allowed }) => allowed),
      [true, true, false],
    );
  });

  test('does not lock anybody out for longer when the clock is set back', () => {
    let now = 1_000_000_000;
    const take = limiter({ clock: () => now, per: 1000, burst: 2 });
    take('a');
    take('a');
    now = 0;
    assert.equal(take('a').retryAfterSeconds, 1);
    now = 1000;
    assert.equal(take('a').allowed, true);
  });

  test('holds for a key while a hundred thousand others come and go', () => {
    const take = limiter({ clock: () => 0, per: 1000, burst: 1 });
    take('first');
    for (let key = 0; key < 99_999; key++) take(`${key}`);
    assert.equal(take('first').allowed, false);
    take('one more'); // and what is remembered stays bounded: the oldest is forgotten
    assert.equal(take('first').allowed, true);
  });
});

test('one host has a whole /64 of IPv6, and counts once', () => {
  assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), networkOf('2001:db8:1:2::9'));
  assert.notEqual(networkOf('2001:db8:1:2::1'), networkOf('2001:db8:1:3::1'));
  assert.equal(networkOf('::ffff:192.0.2.7'), '192.0.2.7');
  assert.notEqual(networkOf('192.0.2.7'), networkOf('192.0.2.8'));
  assert.equal(networkOf('unknown'), 'unknown');
});

test('where somebody could be shut out, all that anybody is given of IPv6 counts once', () => {
  assert.equal(siteOf('2001:db8:1:2::1'), siteOf('2001:db8:1:ffff::1'));
  assert.notEqual(siteOf('2001:db8:1::1'), siteOf('2001:db8:2::1'));
  assert.equal(siteOf('::ffff:192.0.2.7'), '192.0.2.7');
});
