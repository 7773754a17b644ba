// Documents that lie, rightly sealed by a key that is trusted: the seal holds, and what it says must still be judged.
// [VCDM1 §4.1] [EUMC A2(9)]
import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { answers, credentialOf, NOW, sealed, sealOf, type TestSeal, verified } from '../world.ts';
import { type Parts, sealedBy, takeApart } from './forgery.ts';

let seal: TestSeal;
let parts: Parts;

before(async () => {
  seal = await sealOf();
  parts = takeApart(await sealed(credentialOf(), seal));
});

type Document = Record<string, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: a forger reaches anywhere
type Anything = any;

const judged = (document: unknown) =>
  verified(sealedBy(createPrivateKey(seal.keyPem), parts.header, JSON.stringify(document)), seal.trust);

const changed = (change: (document: Anything) => void): Document => {
  const document = JSON.parse(parts.payload);
  change(document);
  return document;
};

interface Lie {
  readonly lie: string;
  readonly tell: (document: Anything) => void;
  readonly caught: Readonly<Record<string, string>>;
  readonly outcome: string;
}

const UNREAD = {
  issuer: 'unknown issuer.not-checked',
  period: 'unknown period.not-checked',
  status: 'unknown status.not-checked',
  elements: 'unknown elements.not-checked',
  schema: 'unknown schema.not-checked',
};
const OTHER_ASSESSMENT = 'http://data.europa.eu/snb/assessment/0000000000';

const LIES: readonly Lie[] = [
  {
    lie: 'a context of its own added',
    tell: (d) => d['@context'].push({ familyName: 'https://else.example/given' }),
    caught: UNREAD,
    outcome: 'undetermined',
  },
  {
    lie: 'a context exchanged',
    tell: (d) => {
      d['@context'][1] = 'https://else.example/edc-ap';
    },
    caught: UNREAD,
    outcome: 'undetermined',
  },
  {
    lie: 'its contexts in another order',
    tell: (d) => d['@context'].reverse(),
    caught: UNREAD,
    outcome: 'undetermined',
  },
  {
    lie: 'no context',
    tell: (d) => {
      delete d['@context'];
    },
    caught: UNREAD,
    outcome: 'undetermined',
  },
  {
    lie: 'its context as a text',
    tell: (d) => {
      d['@context'] = d['@context'][1];
    },
    caught: UNREAD,
    outcome: 'undetermined',
  },
  {
    lie: 'another issuer',
    tell: (d) => {
      d.issuer.eIDASIdentifier.notation = 'VATMT-11111111';
    },
    caught: { issuer: 'no issuer.differs' },
    outcome: 'invalid',
  },
  {
    lie: 'no identifier of its issuer',
    tell: (d) => {
      delete d.issuer.eIDASIdentifier;
    },
    caught: { issuer: 'unknown issuer.without-identifier' },
    outcome: 'undetermined',
  },
  {
    lie: 'an issuer of two identifiers, the right one second',
    tell: (d) => {
      d.issuer.eIDASIdentifier = [
        { ...d.issuer.eIDASIdentifier, notation: 'VATMT-11111111' },
        d.issuer.eIDASIdentifier,
      ];
    },
    caught: { issuer: 'unknown issuer.bodies-unclear', schema: 'no schema.departs' },
    outcome: 'undetermined',
  },
  {
    lie: 'somebody else as awarding body, and no mandate',
    tell: (d) => {
      const claim = d.credentialSubject.hasClaim;
      for (const { awardedBy } of [claim, ...claim.provenBy, ...claim.influencedBy]) {
        awardedBy.awardingBody[0].id = 'https://university.example/';
        awardedBy.awardingBody[0].eIDASIdentifier.notation = 'VATMT-22222222';
      }
    },
    caught: { issuer: 'no issuer.mandate-missing' },
    outcome: 'invalid',
  },
  {
    lie: 'a university beside the issuer as awarding body',
    tell: (d) => {
      const bodies = d.credentialSubject.hasClaim.awardedBy.awardingBody;
      bodies.push({
        ...bodies[0],
        id: 'https://university.example/',
        eIDASIdentifier: { ...bodies[0].eIDASIdentifier, notation: 'VATMT-22222222' },
      });
    },
    caught: { issuer: 'unknown issuer.award-unconfirmed' },
    outcome: 'undetermined',
  },
  {
    lie: 'a university under the issuer’s own address as awarding body',
    tell: (d) => {
      const body = d.credentialSubject.hasClaim.awardedBy.awardingBody[0];
      delete body.eIDASIdentifier;
      body.legalName = { en: 'University of Valletta (invented)' };
    },
    caught: { issuer: 'unknown issuer.bodies-unclear' },
    outcome: 'undetermined',
  },
  {
    lie: 'two issuers',
    tell: (d) => {
      d.issuer = [d.issuer, { ...d.issuer, id: 'https://else.example/' }];
    },
    caught: { issuer: 'unknown issuer.bodies-unclear', schema: 'no schema.departs' },
    outcome: 'undetermined',
  },
  {
    lie: 'a second achievement behind the first',
    tell: (d) => {
      const claim = d.credentialSubject.hasClaim;
      d.credentialSubject.hasClaim = [claim, { ...claim, id: 'urn:uuid:2', title: { en: 'Doctor of Medicine' } }];
    },
    caught: { elements: 'unknown elements.several' },
    outcome: 'valid',
  },
  {
    lie: 'a first day that is none before a last day that has passed',
    tell: (d) => {
      d.validFrom = 'junk';
      d.validUntil = '2026-05-31T23:59:59+02:00';
    },
    caught: { period: 'no period.expired' },
    outcome: 'invalid',
  },
  {
    lie: 'a type of assessment that is in no list',
    tell: (d) => {
      for (const proof of d.credentialSubject.hasClaim.provenBy) proof.specifiedBy.dcType.id = OTHER_ASSESSMENT;
    },
    caught: { elements: 'no elements.flawed' },
    outcome: 'valid',
  },
  {
    lie: 'an EQF level of a list of its own',
    tell: (d) => {
      d.credentialSubject.hasClaim.specifiedBy.eqfLevel.id = 'https://else.example/eqf/9';
    },
    caught: { elements: 'no elements.flawed' },
    outcome: 'valid',
  },
  {
    lie: 'no learner',
    tell: (d) => {
      delete d.credentialSubject.familyName;
      delete d.credentialSubject.givenName;
    },
    caught: { elements: 'no elements.flawed' },
    outcome: 'valid',
  },
  {
    lie: 'a name that turns round',
    tell: (d) => {
      d.credentialSubject.familyName = { en: '\u202egroB' };
    },
    caught: { elements: 'no elements.flawed' },
    outcome: 'valid',
  },
  {
    lie: 'a web page that is a script',
    tell: (d) => {
      d.credentialSubject.hasClaim.specifiedBy.homepage.contentURL = 'javascript:alert(1)';
    },
    caught: { elements: 'no elements.unreadable' },
    outcome: 'valid',
  },
  {
    lie: 'no outcomes',
    tell: (d) => {
      delete d.credentialSubject.hasClaim.specifiedBy.learningOutcome;
    },
    caught: { elements: 'no elements.missing' },
    outcome: 'valid',
  },
  {
    lie: 'a last day in the past',
    tell: (d) => {
      d.validUntil = '2026-05-31T23:59:59+02:00';
    },
    caught: { period: 'no period.expired' },
    outcome: 'invalid',
  },
  {
    lie: 'two last days, one in the past',
    tell: (d) => {
      d.expirationDate = '2026-05-31T23:59:59+02:00';
    },
    caught: { period: 'no period.expired' },
    outcome: 'invalid',
  },
  {
    lie: 'a first day in the future',
    tell: (d) => {
      d.validFrom = '2026-07-01T00:00:00+02:00';
    },
    caught: { period: 'no period.not-yet' },
    outcome: 'invalid',
  },
  {
    lie: 'a last day that is none',
    tell: (d) => {
      d.validUntil = '2026-13-45';
    },
    caught: { period: 'unknown period.date-unreadable' },
    outcome: 'undetermined',
  },
  {
    lie: 'a last day without a zone',
    tell: (d) => {
      d.validUntil = '2036-01-01T00:00:00';
    },
    caught: { period: 'unknown period.date-unreadable' },
    outcome: 'undetermined',
  },
  {
    lie: 'last days as a list',
    tell: (d) => {
      d.validUntil = ['2020-01-01T00:00:00Z', '2036-01-01T00:00:00Z'];
    },
    caught: { period: 'unknown period.date-unreadable' },
    outcome: 'undetermined',
  },
  {
    lie: 'a status entry of a kind nobody knows',
    tell: (d) => {
      d.credentialStatus = { id: 'https://else.example/1', type: 'TrustMe2026' };
    },
    caught: { status: 'unknown status.entry-not-understood' },
    outcome: 'undetermined',
  },
  {
    lie: 'a status entry that is null',
    tell: (d) => {
      d.credentialStatus = null;
    },
    caught: { status: 'unknown status.entry-not-understood' },
    outcome: 'undetermined',
  },
  {
    lie: 'an empty list of status entries',
    tell: (d) => {
      d.credentialStatus = [];
    },
    caught: { status: 'unknown status.entry-not-understood' },
    outcome: 'undetermined',
  },
  {
    lie: 'a status index in the form of a trick',
    tell: (d) => {
      d.credentialStatus = {
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: '1e3',
        statusListCredential: 'https://harbour.example/1',
      };
    },
    caught: { status: 'unknown status.entry-not-understood' },
    outcome: 'undetermined',
  },
  {
    lie: 'a status list that is a file',
    tell: (d) => {
      d.credentialStatus = {
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: '1',
        statusListCredential: 'file:///etc/passwd',
      };
    },
    caught: { status: 'unknown status.entry-not-understood' },
    outcome: 'undetermined',
  },
  {
    lie: 'no display',
    tell: (d) => {
      delete d.displayParameter;
    },
    caught: { schema: 'no schema.departs' },
    outcome: 'valid',
  },
];

describe('a document with', () => {
  for (const { lie, tell, caught, outcome } of LIES) {
    test(`${lie}: ${Object.values(caught).join(', ')}`, async () => {
      const report = await judged(changed(tell));
      const said = answers(report);
      assert.equal(said['proof'], 'yes proof.holds');
      for (const [check, answer] of Object.entries(caught)) assert.equal(said[check], answer);
      assert.equal(report.outcome, outcome);
    });
  }
});

/** Every place of a document, as the steps that lead to it. */
function places(value: unknown, steps: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [steps];
  return [steps, ...Object.entries(value).flatMap(([step, inner]) => places(inner, [...steps, step]))];
}

const STRANGE = [
  null,
  0,
  -1,
  1e308,
  '',
  ' ',
  'x',
  '\u0000',
  [],
  {},
  [[]],
  true,
  'https://else.example/',
  { '@value': 'x' },
  { id: 'urn:uuid:6e2c8a3e-5b0f-4a7d-9c3e-1f2d3c4b5a69' },
  '2026-06-01',
  'P60M',
  '__proto__',
  'constructor',
];

test('any place of a document exchanged for anything strange: an answer to every check, and no stranger is the issuer', async () => {
  const all = places(JSON.parse(parts.payload)).filter((steps) => steps.length > 0);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...all), fc.constantFrom(...STRANGE), async (steps, strange) => {
      const document = changed((whole) => {
        let place = whole;
        for (const step of steps.slice(0, -1)) place = place[step];
        place[steps.at(-1) ?? ''] = strange;
      });
      const report = await judged(document);
      assert.equal(report.checks.length, 7);
      const named = (document as Anything).issuer?.eIDASIdentifier?.notation;
      if (report.outcome === 'valid') assert.equal(named, 'VATMT-00000000');
    }),
    { numRuns: 600 },
  );
});

test('any bytes at all: an answer to every check, and it is not genuine', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.json()), async (text) => {
      const report = await verified(text, seal.trust, NOW);
      assert.equal(report.checks.length, 7);
      assert.equal(report.outcome, 'invalid');
    }),
    { numRuns: 1000 },
  );
});
