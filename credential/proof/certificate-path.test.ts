// The way from a certificate to an anchor, and everything that must not pass for one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type AlgorithmName,
  authorityAndSeal,
  DAY,
  extension,
  type Made,
  make,
  NOON,
  sequence,
} from '../../tests/certificates.ts';
import { certificatePath, type PathAnswer } from './certificate-path.ts';

const look = (leaf: Made, pool: readonly Made[], anchors: readonly Made[], at = NOON): Promise<PathAnswer> =>
  certificatePath(
    leaf.certificate,
    pool.map(({ certificate }) => certificate),
    anchors.map(({ certificate }) => certificate),
    at,
  );

const ca = { ca: true, keyUsage: [5] } as const;
const root = make({ subject: 'Root', ...ca });
const middle = make({ subject: 'Middle', issuer: root, ...ca });
const leaf = make({ subject: 'Seal', issuer: middle });

test('a path leads over intermediates to an anchor, in order, whatever else is in the pool', async () => {
  const others = Array.from({ length: 200 }, (_, index) => make({ subject: `Other ${index}`, ...ca }));
  const answer = await look(leaf, [...others, middle, leaf, root], [make({ subject: 'Elsewhere', ...ca }), root]);
  assert.equal(answer.answer, 'yes');
  assert.deepEqual(answer.answer === 'yes' && answer.path.map(({ subject }) => subject.text), [
    'CN=Seal',
    'CN=Middle',
    'CN=Root',
  ]);
});

test('an intermediate may be an anchor, and so may the certificate itself', async () => {
  assert.equal((await look(leaf, [], [middle])).answer, 'yes');
  const alone = await look(leaf, [], [leaf]);
  assert.deepEqual(alone.answer === 'yes' && alone.path.length, 1);
  assert.equal((await look(leaf, [], [leaf], NOON + 200 * DAY)).answer, 'no');
});

test('200 certificates of the issuer’s name do not hide the one whose key is pointed at', async () => {
  const namesakes = Array.from({ length: 200 }, () => make({ subject: 'Middle', issuer: root, ...ca }));
  assert.equal((await look(leaf, [...namesakes, middle], [root])).answer, 'yes');
});

const signing: readonly (readonly [AlgorithmName, string])[] = [
  ['ed25519', 'yes'],
  ['rsa-sha256', 'yes'],
  ['rsa-sha512', 'yes'],
  ['pss-sha256', 'yes'],
  ['ecdsa-p256-sha256', 'yes'],
  ['ecdsa-p256-sha384', 'yes'],
  ['ecdsa-p384-sha384', 'yes'],
  ['ecdsa-p521-sha512', 'yes'],
  ['rsa-sha1', 'certificate-signature-algorithm-refused'],
  ['rsa-md5', 'certificate-signature-algorithm-refused'],
  ['pss-unsaid', 'certificate-signature-algorithm-refused'],
  ['pss-mixed', 'certificate-signature-algorithm-refused'],
  ['ecdsa-p256-sha1', 'certificate-signature-algorithm-refused'],
  ['rsa-1024', 'certificate-issuer-key-refused'],
  ['ecdsa-k256-sha256', 'certificate-issuer-key-refused'],
];

for (const [algorithm, expected] of signing) {
  test(`an authority that signs by ${algorithm}: ${expected}`, async () => {
    const authority = make({ subject: 'Authority', algorithm, ...ca });
    const answer = await look(make({ subject: 'Seal', issuer: authority }), [], [authority]);
    assert.equal(codeOf(answer), expected);
    const broken = await look(make({ subject: 'Seal', issuer: authority, breakSignature: true }), [], [authority]);
    assert.notEqual(broken.answer, 'yes');
  });
}

interface Case {
  readonly title: string;
  readonly leaf: Made;
  readonly pool: readonly Made[];
  readonly anchors: readonly Made[];
  readonly at?: number;
  readonly expected: string;
}

const notCa = make({ subject: 'Somebody', issuer: root });
const noKeyCertSign = make({ subject: 'Encrypts', issuer: root, ca: true, keyUsage: [2, 6] });
const noDeeper = make({ subject: 'Last', issuer: root, pathLength: 0, ...ca });
const below = make({ subject: 'Below', issuer: noDeeper, ...ca });
const renewed = make({ subject: 'Last', issuer: noDeeper, ...ca });
const oldRoot = make({ subject: 'Old root', until: NOON - DAY, ...ca });
const oldMiddle = make({ subject: 'Old', issuer: root, until: NOON - DAY, ...ca });
const newMiddle = make({ subject: 'New', issuer: root, from: NOON + DAY, ...ca });
const brokenMiddle = make({ subject: 'Broken', issuer: root, breakSignature: true, ...ca });
const constrained = make({
  subject: 'Constrained',
  issuer: root,
  ...ca,
  extensions: [extension('2.5.29.30', sequence(), true)],
});
/** To a list of names that it may certify, which is not marked critical, as it had to be. */
const limited = make({
  subject: 'Middle',
  issuer: root,
  ...ca,
  extensions: [extension('2.5.29.30', sequence())],
});
const one = make({ subject: 'One', ...ca });
const two = make({ subject: 'Two', issuer: one, ...ca });
const oneByTwo = make({ subject: 'One', issuer: two, keyOf: one, ...ca });
const { authority } = authorityAndSeal();
const namesake = make({ subject: 'Authority', ...ca });
const unmarked = make({ subject: 'Root', issuer: root, identifiers: false });

const cases: readonly Case[] = [
  { title: 'nobody is trusted', leaf, pool: [middle, root], anchors: [], expected: 'no-anchors' },
  { title: 'the intermediate is missing', leaf, pool: [], anchors: [root], expected: 'no-path-to-anchor' },
  {
    title: 'a self-signed stranger brings its own root',
    leaf: make({ subject: 'Stranger' }),
    pool: [],
    anchors: [root],
    expected: 'no-path-to-anchor',
  },
  {
    title: 'an authority of the same name and another key is another authority',
    leaf: make({ subject: 'Seal', issuer: namesake }),
    pool: [namesake],
    anchors: [authority],
    expected: 'no-path-to-anchor',
  },
  {
    title: 'a certificate names an anchor that did not sign it and points at no key',
    leaf: make({ subject: 'Seal', issuer: middle, issuerName: 'Root', identifiers: false }),
    pool: [],
    anchors: [root],
    expected: 'certificate-signature-broken',
  },
  {
    title: 'the name of the issuer is not the name of who signed',
    leaf: make({ subject: 'Seal', issuer: middle, issuerName: 'Somebody else' }),
    pool: [middle],
    anchors: [root],
    expected: 'no-path-to-anchor',
  },
  {
    title: 'the leaf’s own signature is broken',
    leaf: make({ subject: 'Seal', issuer: middle, breakSignature: true }),
    pool: [middle],
    anchors: [root],
    expected: 'certificate-signature-broken',
  },
  {
    title: 'the signature of an intermediate is broken',
    leaf: make({ subject: 'Seal', issuer: brokenMiddle }),
    pool: [brokenMiddle],
    anchors: [root],
    expected: 'certificate-signature-broken',
  },
  {
    title: 'a certificate that is no authority issues another',
    leaf: make({ subject: 'Forged', issuer: notCa }),
    pool: [notCa],
    anchors: [root],
    expected: 'certificate-issuer-not-ca',
  },
  {
    title: 'a seal chosen as an anchor issues another',
    leaf: make({ subject: 'Forged', issuer: notCa }),
    pool: [],
    anchors: [notCa],
    expected: 'certificate-issuer-not-ca',
  },
  {
    title: 'an authority may not sign certificates with this key',
    leaf: make({ subject: 'Seal', issuer: noKeyCertSign }),
    pool: [noKeyCertSign],
    anchors: [root],
    expected: 'certificate-issuer-wrong-key-usage',
  },
  {
    title: 'an authority that may have none below it has one',
    leaf: make({ subject: 'Seal', issuer: below }),
    pool: [below, noDeeper],
    anchors: [root],
    expected: 'certificate-path-length-exceeded',
  },
  {
    title: 'an authority that renewed its own certificate has none below it',
    leaf: make({ subject: 'Seal', issuer: renewed }),
    pool: [renewed, noDeeper],
    anchors: [root],
    expected: 'yes',
  },
  {
    title: 'the leaf has expired',
    leaf,
    pool: [middle],
    anchors: [root],
    at: NOON + 181 * DAY,
    expected: 'certificate-expired',
  },
  {
    title: 'an intermediate has expired',
    leaf: make({ subject: 'Seal', issuer: oldMiddle }),
    pool: [oldMiddle],
    anchors: [root],
    expected: 'certificate-expired',
  },
  {
    title: 'an intermediate had not expired then',
    leaf: make({ subject: 'Seal', issuer: oldMiddle }),
    pool: [oldMiddle],
    anchors: [root],
    at: NOON - DAY,
    expected: 'yes',
  },
  {
    title: 'an intermediate is not yet valid',
    leaf: make({ subject: 'Seal', issuer: newMiddle }),
    pool: [newMiddle],
    anchors: [root],
    expected: 'certificate-not-yet-valid',
  },
  {
    title: 'the anchor itself has expired',
    leaf: make({ subject: 'Seal', issuer: oldRoot }),
    pool: [],
    anchors: [oldRoot],
    expected: 'certificate-expired',
  },
  {
    title: 'the time is no time',
    leaf,
    pool: [middle],
    anchors: [root],
    at: Number.NaN,
    expected: 'certificate-expired',
  },
  {
    title: 'an intermediate insists on name constraints, which are not processed',
    leaf: make({ subject: 'Seal', issuer: constrained }),
    pool: [constrained],
    anchors: [root],
    expected: 'certificate-critical-extension-unknown',
  },
  {
    title: 'an intermediate is limited to some names, and does not insist on it',
    leaf: make({ subject: 'Seal', issuer: limited }),
    pool: [limited],
    anchors: [root],
    expected: 'certificate-critical-extension-unknown',
  },
  {
    title: 'two authorities signed each other and nobody else',
    leaf: make({ subject: 'Seal', issuer: two }),
    pool: [two, oneByTwo, one],
    anchors: [root],
    expected: 'no-path-to-anchor',
  },
  {
    title: 'two authorities signed each other and one is trusted',
    leaf: make({ subject: 'Seal', issuer: two }),
    pool: [two, oneByTwo],
    anchors: [one],
    expected: 'yes',
  },
  {
    title: 'one way is broken, another holds',
    leaf,
    pool: [make({ subject: 'Middle', issuer: root, keyOf: middle, until: NOON - DAY, ...ca }), middle],
    anchors: [root],
    expected: 'yes',
  },
  { title: 'a certificate has the name of its issuer', leaf: unmarked, pool: [], anchors: [root], expected: 'yes' },
];

for (const { title, leaf: end, pool, anchors, at, expected } of cases) {
  test(`${title}: ${expected}`, async () => assert.equal(codeOf(await look(end, pool, anchors, at)), expected));
}

test('of two broken ways the one with fewest faults is told, whichever is found first', async () => {
  const twiceWrong = make({ subject: 'Cross', issuer: root, from: NOON + DAY, keyUsage: [6] });
  const onceWrong = make({ subject: 'Cross', issuer: root, keyOf: twiceWrong, until: NOON - DAY, ...ca });
  const end = make({ subject: 'Seal', issuer: twiceWrong });
  for (const pool of [
    [twiceWrong, onceWrong],
    [onceWrong, twiceWrong],
  ]) {
    assert.equal(codeOf(await look(end, pool, [root])), 'certificate-expired');
  }
});

test('a fault names the certificate it is about', async () => {
  const answer = await look(make({ subject: 'Seal', issuer: oldMiddle }), [oldMiddle], [root]);
  assert.deepEqual(answer.answer === 'no' && answer.facts, {
    certificate: 'CN=Old',
    notBefore: '2025-12-03T12:00:00Z',
    notAfter: '2026-05-31T12:00:00Z',
    extensions: '',
  });
});

test('a path is eight certificates long at most', async () => {
  const chain = (length: number): readonly Made[] => {
    const made = [root];
    while (made.length < length)
      made.unshift(make({ subject: `Level ${made.length}`, issuer: made[0] ?? root, ...ca }));
    return made;
  };
  for (const [length, expected] of [
    [8, 'yes'],
    [9, 'no-path-to-anchor'],
  ] as const) {
    const [end = root, ...pool] = chain(length);
    assert.equal(codeOf(await look(end, pool, [root])), expected);
  }
});

// Without a bound on the search this would take years.
test('a tangle in which everybody signed everybody comes to an end', { timeout: 60_000 }, async () => {
  const first = Array.from({ length: 14 }, (_, index) => make({ subject: `Knot ${index}`, ...ca }));
  const all = first.flatMap((holder) =>
    first.map((issuer) => make({ subject: holder.wish.subject, keyOf: holder, issuer, identifiers: false, ...ca })),
  );
  assert.equal(all.length, 196);
  const end = make({ subject: 'Seal', issuer: all[0] ?? root, identifiers: false });
  assert.equal(codeOf(await look(end, all, [root])), 'no-path-to-anchor');
});

const codeOf = (answer: PathAnswer): string => (answer.answer === 'yes' ? 'yes' : answer.code);
