// What a document can hide from a reader of names: other meanings, other bodies, other descriptions; and documents that
// are small to send and dear to read. Rightly sealed by a trusted key, or not sealed at all. [VCDM1 §4.1]
import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { before, describe, test } from 'node:test';
import type { Report } from '@tessera/credential';
import { DAY, make } from '../certificates.ts';
import { answers, credentialOf, leanDesign, NOW, sealed, sealOf, type TestSeal, verified } from '../world.ts';
import { type Parts, sealedBy, takeApart } from './forgery.ts';

let seal: TestSeal;
let parts: Parts;

before(async () => {
  seal = await sealOf();
  parts = takeApart(await sealed(credentialOf(), seal));
});

// biome-ignore lint/suspicious/noExplicitAny: a forger reaches anywhere
type Anything = any;

const judgedText = (text: string): Promise<Report> =>
  verified(sealedBy(createPrivateKey(seal.keyPem), parts.header, text), seal.trust);

const judged = (change: (d: Anything, claim: Anything) => void): Promise<Report> => {
  const document = JSON.parse(parts.payload);
  change(document, document.credentialSubject.hasClaim);
  return judgedText(JSON.stringify(document));
};

const university = (d: Anything): Anything => ({
  ...d.issuer,
  id: 'https://university.example/',
  legalName: { en: 'University (invented)' },
  eIDASIdentifier: { ...d.issuer.eIDASIdentifier, id: 'urn:x', notation: 'VATMT-22222222' },
});

const AWARDERS: readonly (readonly [lie: string, tell: (d: Anything, claim: Anything) => void])[] = [
  [
    'nobody',
    (_d, claim) => {
      claim.awardedBy.awardingBody = [];
    },
  ],
  [
    'nobody, and another for the assessments',
    (d, claim) => {
      delete claim.awardedBy;
      for (const proof of claim.provenBy) proof.awardedBy.awardingBody = [university(d)];
    },
  ],
  [
    'a process described nowhere',
    (_d, claim) => {
      claim.awardedBy = 'https://else.example/process';
    },
  ],
  [
    'a second process of another',
    (d, claim) => {
      claim.awardedBy = [claim.awardedBy, { ...claim.awardedBy, id: 'urn:p', awardingBody: [university(d)] }];
    },
  ],
  [
    'another for one assessment',
    (d, claim) => {
      claim.provenBy[0].awardedBy = { ...claim.awardedBy, id: 'urn:p', awardingBody: [university(d)] };
    },
  ],
  [
    'another for a claim behind the first',
    (d, claim) => {
      d.credentialSubject.hasClaim = [
        claim,
        {
          id: 'urn:c',
          type: 'LearningEntitlement',
          title: { en: 'Right to practise' },
          awardedBy: { id: 'urn:p', type: 'AwardingProcess', awardingBody: [university(d)] },
        },
      ];
    },
  ],
  [
    'a thousand times the issuer, then another',
    (d, claim) => {
      claim.awardedBy.awardingBody = [...Array(1000).fill(d.issuer.id), university(d)];
    },
  ],
  [
    'a body of two identifiers',
    (d, claim) => {
      claim.awardedBy.awardingBody = [
        { ...d.issuer, eIDASIdentifier: [d.issuer.eIDASIdentifier, university(d).eIDASIdentifier] },
      ];
    },
  ],
  [
    'a body named by an address alone',
    (_d, claim) => {
      claim.awardedBy.awardingBody = ['https://university.example/'];
    },
  ],
  [
    'a body named by an address alone, of an issuer without one',
    (d, claim) => {
      delete d.issuer.id;
      delete d.issuer.legalName;
      claim.awardedBy.awardingBody = ['https://university.example/'];
    },
  ],
  [
    'a body described where nothing is described',
    (d, claim) => {
      d.elsewhere = { ...d.issuer, id: 'urn:u' };
      claim.awardedBy.awardingBody = ['urn:u'];
    },
  ],
  [
    'the issuer’s address with another name',
    (d, claim) => {
      claim.awardedBy.awardingBody = [
        { id: d.issuer.id, type: 'Organisation', legalName: { en: 'University' }, location: d.issuer.location },
      ];
    },
  ],
];

describe('a credential awarded by', () => {
  for (const [lie, tell] of AWARDERS) {
    test(`${lie} is not said to be its issuer’s`, async () => {
      const report = await judged(tell);
      assert.notEqual(answers(report)['issuer'], 'yes issuer.matches');
      assert.notEqual(report.outcome, 'valid');
    });
  }
});

const CREDENTIALS = 'https://www.w3.org/2018/credentials#';
const MEANINGS: readonly (readonly [lie: string, tell: (d: Anything, claim: Anything) => void])[] = [
  [
    'a context inside',
    (d, claim) => {
      claim.awardedBy['@context'] = {
        awardingBody: 'urn:nothing:x',
        trueBody: { '@id': 'http://data.europa.eu/snb/model/elm/awardingBody', '@type': '@id' },
      };
      claim.awardedBy.trueBody = [university(d)];
    },
  ],
  [
    'an end under its whole name',
    (d) => {
      d[`${CREDENTIALS}expirationDate`] = {
        '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
        '@value': '2020-01-01T00:00:00Z',
      };
    },
  ],
  [
    'a status under its whole name',
    (d) => {
      d[`${CREDENTIALS}credentialStatus`] = { '@id': 'https://else.example/1' };
    },
  ],
  [
    'an end under a prefix',
    (d) => {
      d['cred:expirationDate'] = '2020-01-01T00:00:00Z';
    },
  ],
  [
    'another identifier and type in keywords',
    (d) => {
      d['@id'] = 'urn:other';
      d['@type'] = 'https://else.example/T';
    },
  ],
  [
    'a graph',
    (d) => {
      d['@graph'] = [university(d)];
    },
  ],
  [
    'a context in the status entry that is not ours',
    (d) => {
      d.credentialStatus = {
        '@context': { statusPurpose: 'urn:x' },
        id: 'https://harbour.example/1#1',
        type: 'BitstringStatusListEntry',
      };
    },
  ],
  [
    'no type of ours',
    (d) => {
      d.type = 'VerifiablePresentation';
    },
  ],
  [
    'two subjects',
    (d) => {
      d.credentialSubject = [d.credentialSubject, { ...d.credentialSubject, id: 'urn:second' }];
    },
  ],
];

describe('a document with', () => {
  for (const [lie, tell] of MEANINGS) {
    test(`${lie} is not read by its names`, async () => {
      const report = await judged(tell);
      assert.equal(report.format, 'unrecognised');
      assert.equal(answers(report)['proof'], 'yes proof.holds');
      assert.equal(report.outcome, 'undetermined');
    });
  }

  test('an issuer that is described elsewhere is not followed to it', async () => {
    const report = await judged((d) => {
      d.xUnknown = { ...d.issuer };
      d.issuer = d.issuer.id;
    });
    assert.notEqual(report.outcome, 'valid');
  });

  test('two ends: the earlier one is told', async () => {
    const report = await judged((d) => {
      d.expirationDate = '2027-01-01T00:00:00Z';
    });
    assert.equal(report.checks.find(({ check }) => check === 'period')?.facts['until'], '2027-01-01');
  });
});

test('names written with escapes cannot hide an end or a status behind the host’s reading of them', async () => {
  const { validUntil: _, expirationDate: __, ...rest } = JSON.parse(parts.payload);
  const escaped = (name: string): string => `\\u${name.charCodeAt(0).toString(16).padStart(4, '0')}${name.slice(1)}`;
  const hidden = {
    validUntil: '2020-01-01T00:00:00Z',
    expirationDate: '2020-01-01T00:00:00Z',
    credentialStatus: { id: 'https://else.example/1#1' },
  };
  const names = Object.keys(hidden);
  const decoy: Record<string, unknown> = { 'urn:q:1': 0 };
  for (const name of names) decoy[escaped(name).slice(0, name.length)] = 0;
  const size = Object.keys(rest).length + 1 + names.length;
  while (Object.keys(decoy).length < size) decoy[`f${Object.keys(decoy).length}`] = 0;
  const members = Object.entries(hidden).map(([name, value]) => `"${escaped(name)}":${JSON.stringify(value)}`);
  const whole = JSON.stringify(rest).slice(1);
  for (const text of [
    `{"urn:q:1":${JSON.stringify(decoy)},${members.join(',')},${whole}`,
    `{"decoy":${JSON.stringify(decoy).replace('urn:q:1', 'q')},${members.join(',')},${whole}`,
    `{${members.join(',')},${whole}`,
  ]) {
    const report = await judgedText(text);
    assert.notEqual(report.outcome, 'valid');
  }
});

test('an intermediate authority that has ended is not revived by an early date that only the sealer states', async () => {
  const P256 = { algorithm: 'ecdsa-p256-sha256' } as const;
  const root = make({
    subject: 'Root',
    ...P256,
    ca: true,
    keyUsage: [5],
    from: NOW - 900 * DAY,
    until: NOW + 900 * DAY,
  });
  const between = make({
    subject: 'Between',
    ...P256,
    issuer: root,
    ca: true,
    keyUsage: [5],
    from: NOW - 800 * DAY,
    until: NOW - 180 * DAY,
  });
  const leaf = make({
    subject: 'Harbour College',
    ...P256,
    issuer: between,
    keyUsage: [0, 1],
    from: NOW - 700 * DAY,
    until: NOW + 300 * DAY,
  });
  const { 'x5t#S256': _, ...header } = parts.header;
  const x5c = [leaf, between].map(({ der }) => Buffer.from(der).toString('base64'));
  const text = sealedBy(leaf.privateKey, { ...header, x5c, sigT: '2025-09-01T00:00:00Z' }, parts.payload);
  assert.equal(answers(await verified(text, { anchors: [root.certificate] }))['trust'], 'unknown trust.path-broken');
});

const EDC =
  '"@context":["https://www.w3.org/2018/credentials/v1","http://data.europa.eu/snb/model/context/edc-ap"],"type":["VerifiableCredential","EuropeanDigitalCredential"]';
const many = (value: string, count: number): string => `[${Array(count).fill(value).join(',')}]`;

const DEAR: readonly (readonly [what: string, text: () => string])[] = [
  [
    'a node that names many that name many',
    () =>
      `{${EDC},"credentialSubject":{"hasClaim":{"awardedBy":{"awardingBody":${many('"urn:x:a"', 1000)}}}},"issuer":[{"id":"urn:x:a","location":${many('"urn:x:b"', 1000)}}],"evidence":[{"id":"urn:x:b","location":${many('"urn:x:c"', 1000)}}]}`,
  ],
  [
    'one node described five thousand times',
    () =>
      `{${EDC},"credentialSubject":{},"issuer":"urn:x:q","evidence":[{"id":"urn:x:q",${Array.from({ length: 5000 }, (_, index) => `"m${index}":0`).join(',')}},${many('{"id":"urn:x:q","a":1}', 5000).slice(1, -1)}]}`,
  ],
  ['an identifier that is an object', () => `{${EDC},"id":{"toString":1},"credentialSubject":{}}`],
  [
    'a profile whose identifier is an object',
    () => `{${EDC},"credentialSubject":{},"credentialProfiles":{"id":{"toString":1}}}`,
  ],
  ['five million profiles', () => `{${EDC},"credentialSubject":{},"credentialProfiles":${many('0', 4_900_000)}}`],
  ['three million empty objects', () => many('{}', 3_200_000)],
];

describe('a document of', () => {
  for (const [what, text] of DEAR) {
    test(`${what} is answered`, async () => {
      const report = await verified(text(), seal.trust);
      assert.equal(report.checks.length, 7);
      assert.equal(report.outcome, 'invalid');
    });
  }

  test('a seal that claims a time beyond the calendar is answered', async () => {
    const { sigT: _, ...header } = parts.header;
    const text = sealedBy(createPrivateKey(seal.keyPem), { ...header, iat: 9e15, crit: ['b64'] }, parts.payload);
    assert.equal(answers(await verified(text, seal.trust))['proof'], 'no proof.header-malformed');
  });
});

test('the lean credential of the college is valid all the same', async () => {
  const slot = { list: 'https://harbour.example/status/1', index: 7, purpose: 'revocation' } as const;
  assert.equal((await verified(await sealed(credentialOf(leanDesign), seal), seal.trust)).outcome, 'valid');
  const report = await verified(await sealed(credentialOf(leanDesign), seal, { slot }), seal.trust);
  assert.equal(report.format, 'edc');
  assert.equal(answers(report)['status'], 'unknown status.list-missing');
});
