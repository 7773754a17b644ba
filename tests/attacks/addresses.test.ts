// Addresses that a stranger's link must not lead to, from here or from there. The command line and the server judge
// them each by their own means (tables of Node, a library), so that either is the other's second opinion. [RFC6890 §2.2]
import assert from 'node:assert/strict';
import { isIP } from 'node:net';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isPublic as isPublicByCli } from '../../cli/public-address.ts';
import { isPublic as isPublicByServer } from '../../server/io/public-address.ts';

const PUBLIC = ['8.8.8.8', '193.0.6.139', '172.32.0.1', '100.128.0.1', '2a00:1450::1', '2600::1', '2001:4860::8888'];

const OTHERS = [
  ['this network', '0.0.0.0', '0.255.255.255'],
  ['private', '10.255.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1'],
  ['behind a carrier', '100.64.0.1', '100.127.255.255'],
  ['this machine', '127.0.0.1', '127.8.8.8', '::1', '::'],
  ['this link, and the data of clouds', '169.254.1.1', '169.254.169.254', 'fe80::1', 'fe80::1%1', 'fec0::1'],
  [
    'for protocols and tests',
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '2001:db8::1',
    '3fff::1',
  ],
  ['many at once', '224.0.0.1', '239.1.1.1', 'ff02::1'],
  ['reserved', '192.88.99.1', '240.0.0.1', '255.255.255.255', '4000::1', '100::1', '5f00::1'],
  [
    'IPv4 within IPv6',
    '::ffff:8.8.8.8',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::808:808',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2001::1',
    '::ffff:0:7f00:1',
  ],
  [
    'no address',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    'localhost',
    'example.org',
    '8.8.8.8.',
    ' 8.8.8.8',
    '',
  ],
] as const;

const JUDGES = [
  ['the command line', (address: string) => isPublicByCli(address)],
  ['the server', isPublicByServer],
] as const;

for (const [who, isPublic] of JUDGES) {
  describe(`an address, for ${who}`, () => {
    for (const address of PUBLIC) test(`${address} is public`, () => assert.equal(isPublic(address), true));
    for (const [what, ...addresses] of OTHERS) {
      for (const address of addresses) {
        test(`“${address}” is not public: ${what}`, () => assert.equal(isPublic(address), false));
      }
    }
  });
}

test('the server takes no address for public that the command line does not', () => {
  const part = fc.integer({ min: 0, max: 0xffff });
  const v6 = fc.tuple(fc.integer({ min: 0x2000, max: 0x3fff }), fc.array(part, { minLength: 7, maxLength: 7 }));
  const addresses = fc.oneof(
    fc.ipV4(),
    fc.ipV6(),
    v6.map(([first, rest]) => [first, ...rest].map((word) => word.toString(16)).join(':')),
  );
  fc.assert(
    fc.property(addresses, (address) => {
      assert.notEqual(isIP(address), 0);
      if (isPublicByServer(address)) assert.equal(isPublicByCli(address), true);
    }),
    { numRuns: 2000 },
  );
});
