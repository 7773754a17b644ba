// Addresses that a stranger's link may lead to, and those that it must not. The command line and the server judge them
// by their own means (tables of Node, a library), and both are held to this table. [RFC6890 §2.2]

export const PUBLIC_ADDRESSES: readonly string[] = [
  '8.8.8.8',
  '193.0.6.139',
  '172.32.0.1',
  '100.128.0.1',
  '2a00:1450::1',
  '2600::1',
  '2001:4860::8888',
];

/** What they are, then the addresses. */
export const OTHER_ADDRESSES: readonly (readonly [string, ...string[]])[] = [
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
];
