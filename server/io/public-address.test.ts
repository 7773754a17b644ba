// Which addresses the guarded fetch may connect to, and which are this machine.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OTHER_ADDRESSES, PUBLIC_ADDRESSES } from '../../tests/addresses.ts';
import { isLoopback, isPublic } from './public-address.ts';

describe('a public address', () => {
  for (const address of PUBLIC_ADDRESSES) test(`is ${address}`, () => assert.equal(isPublic(address), true));
  for (const [what, ...addresses] of OTHER_ADDRESSES) {
    for (const address of addresses) test(`is not “${address}”: ${what}`, () => assert.equal(isPublic(address), false));
  }
});

test('this machine has its name and its addresses, and no other', () => {
  for (const host of ['localhost', '127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])
    assert.ok(isLoopback(host), host);
  for (const host of ['', '0.0.0.0', '::', '10.0.0.1', 'localhost.example', 'example.org', '127.1']) {
    assert.ok(!isLoopback(host), host);
  }
});
