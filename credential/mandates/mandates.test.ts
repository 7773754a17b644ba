// A mandate that can be confirmed: who may issue for whom, for what, from when until when; and what a liar makes of it.
// [EDC-AP issued-by-mandate] [EUMC A1(4)]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Evidence, MicroCredential, Report } from '@tessera/credential';
import { gather, issue, open, verify } from '@tessera/credential';
import { acknowledgementOf, acknowledgements, type MandateDocument, sealMandate } from '@tessera/credential/mandates';
import { readCertificates } from '@tessera/credential/trust';
import { made } from '../../tests/made.ts';
import { encode, putTogether, takeApart } from '../../tests/attacks/forgery.ts';
import { signer } from '../../tests/signers.ts';
import { timestampAuthority } from '../../tests/timestamp-authority.ts';
import { requires } from '../../tools/require.ts';
import { award, credentialOf, leanDesign, NOW, sealed, sealOf, type TestSeal } from '../../tests/world.ts';

const DAY = 86_400_000;
const URL_OF_MANDATE = 'https://guild.example/mandates/7';
const GUILD = 'VATMT-77777777';

const guild = {
  id: 'https://guild.example/id/guild',
  legalName: { en: 'Guild of Knots (invented)' },
  locations: [{ country: 'MT' }],
  legalIdentifier: { value: GUILD, country: 'MT' },
};

const design = {
  ...leanDesign,
  awardingBodies: [guild],
  mandate: { statement: 'By decision of the guild of 1 May 2026.', id: URL_OF_MANDATE },
};

const mandateOf = (changes: Partial<MandateDocument> = {}): MandateDocument => ({
  url: URL_OF_MANDATE,
  issuedAt: NOW - 3_600_000,
  expires: NOW + DAY,
  giver: { legalIdentifier: GUILD, name: 'Guild of Knots (invented)' },
  holder: { legalIdentifier: 'VATMT-00000000', name: 'Harbour College (invented)' },
  validFrom: '2026-05-01+02:00',
  validUntil: '2026-12-31+01:00',
  ...changes,
});

let cast:
  | Promise<{ readonly college: TestSeal; readonly guildSeal: TestSeal; readonly strangers: TestSeal }>
  | undefined;

function seals() {
  cast ??= (async () => ({
    college: await sealOf(),
    guildSeal: await sealOf({ legalName: 'Guild of Knots (invented)', organisationIdentifier: GUILD }),
    strangers: await sealOf({ legalName: 'Stranger', organisationIdentifier: GUILD }),
  }))();
  return cast;
}

async function trust() {
  const { college, guildSeal } = await seals();
  return { anchors: [...college.trust.anchors, ...guildSeal.trust.anchors] };
}

const at = (body: string, now = NOW, url = URL_OF_MANDATE): Evidence => ({
  documents: [{ url, mediaType: 'application/mandate+jwt', body, retrieved: new Date(now).toISOString() }],
  gaps: [],
});

interface Wishes {
  readonly mandate?: Partial<MandateDocument>;
  readonly sealedBy?: 'guildSeal' | 'college' | 'strangers';
  readonly now?: number;
  readonly credential?: MicroCredential;
  readonly text?: string;
}

async function report({ mandate = {}, sealedBy = 'guildSeal', now = NOW, ...given }: Wishes): Promise<Report> {
  const all = await seals();
  const text = given.text ?? (await sealed(given.credential ?? credentialOf(design), all.college, { time: NOW }));
  const fresh = { issuedAt: now - 3_600_000, expires: now + DAY };
  const body = await sealMandate(mandateOf({ ...fresh, ...mandate }), all[sealedBy].sealer);
  return verify(text, { evidence: at(body, now), trust: await trust(), now });
}

const issuerOf = ({ outcome, checks }: Report): string => {
  const found = checks.find(({ check }) => check === 'issuer');
  return `${outcome} ${found?.answer} ${found?.code}`;
};

const ENDED = '2026-06-10T10:00:00Z';
const LATER = NOW + 30 * DAY;

describe('a credential issued under a mandate', () => {
  test('is valid where the awarding body says so under its own seal', async () => {
    const found = await report({});
    assert.equal(issuerOf(found), 'valid yes issuer.mandate-confirmed');
    const { facts, consulted } = found.checks.find(({ check }) => check === 'issuer') ?? {};
    assert.deepEqual(facts, {
      sealedBy: 'Harbour College (invented)',
      giver: 'Guild of Knots (invented)',
      from: '2026-05-01',
      until: '2026-12-31',
      issued: '2026-06-01',
      shownBy: 'mandate',
    });
    assert.equal(consulted?.[0]?.url, URL_OF_MANDATE);
  });

  test('asks for the document at the address, and for nothing else', async () => {
    const text = await sealed(credentialOf(design), (await seals()).college);
    const asked: string[] = [];
    await gather(text, (url) => {
      asked.push(url);
      return Promise.resolve({ url, reason: 'fetch-refused' });
    });
    assert.deepEqual(asked, [URL_OF_MANDATE]);
  });

  test('is open where the document cannot be had, and where it is in words alone', async () => {
    const text = await sealed(credentialOf(design), (await seals()).college);
    const none = await verify(text, { evidence: { documents: [], gaps: [] }, trust: await trust(), now: NOW });
    assert.equal(issuerOf(none), 'undetermined unknown issuer.mandate-missing-document');
    const words = credentialOf({ ...design, mandate: 'By decision of the guild.' });
    assert.deepEqual(words.mandate, { statement: 'By decision of the guild.' });
    assert.equal(issuerOf(await report({ credential: words })), 'undetermined unknown issuer.mandate-unconfirmed');
  });

  const JUDGED: readonly (readonly [what: string, answer: string, Wishes])[] = [
    ['before it begins', 'invalid no issuer.mandate-not-yet', { mandate: { validFrom: '2026-06-02+02:00' } }],
    ['after its last day', 'invalid no issuer.mandate-ended', { mandate: { validUntil: '2026-05-31+02:00' } }],
    ['after it was ended', 'invalid no issuer.mandate-ended', { mandate: { ended: '2026-05-20T10:00:00Z' } }],
    [
      'given to somebody else',
      'invalid no issuer.mandate-of-another',
      { mandate: { holder: { legalIdentifier: 'VATMT-55555555', name: 'Other' } } },
    ],
    ['for other ones', 'invalid no issuer.mandate-scope', { mandate: { specifications: ['https://x.example/1'] } }],
    [
      'for this one',
      'valid yes issuer.mandate-confirmed',
      { mandate: { specifications: ['https://harbour.example/designs/knots/1'] } },
    ],
    [
      'for every version of it',
      'valid yes issuer.mandate-confirmed',
      { mandate: { specifications: ['https://harbour.example/designs/knots/'] } },
    ],
    ['sealed by the issuer itself', 'undetermined unknown issuer.mandate-by-another', { sealedBy: 'college' }],
    [
      'sealed by who bears its number',
      'undetermined unknown issuer.mandate-signer-unconfirmed',
      { sealedBy: 'strangers' },
    ],
    [
      'of another address',
      'undetermined unknown issuer.mandate-elsewhere',
      { mandate: { url: 'https://guild.example/mandates/8' } },
    ],
    ['said too long ago', 'undetermined unknown issuer.mandate-stale', { mandate: { expires: NOW - 1000 } }],
    ['said in the future', 'undetermined unknown issuer.mandate-stale', { mandate: { issuedAt: NOW + DAY } }],
    [
      'in the name of another giver',
      'undetermined unknown issuer.mandate-by-another',
      { mandate: { giver: { legalIdentifier: 'VATMT-22222222', name: 'x' } } },
    ],
  ];
  for (const [what, expected, wishes] of JUDGED)
    test(`${what}: ${expected}`, async () => assert.equal(issuerOf(await report(wishes)), expected));

  test('anything else at the address is no mandate', async () => {
    const text = await sealed(credentialOf(design), (await seals()).college);
    for (const body of ['', '{}', 'eyJ0eXAiOiJKV1QifQ.e30.AA', text]) {
      const found = await verify(text, { evidence: at(body), trust: await trust(), now: NOW });
      assert.equal(issuerOf(found), 'undetermined unknown issuer.mandate-broken');
    }
  });
});

describe('once the mandate is over', () => {
  const mandate = { ended: ENDED };

  test('the word of the issuer alone does not show that something is older', async () => {
    assert.equal(issuerOf(await report({ mandate, now: LATER })), 'undetermined unknown issuer.mandate-date-unproven');
  });

  test('what its giver names stays valid, in whatever format, and nothing else does', async () => {
    const credential = credentialOf(design);
    const other = credentialOf(design, { ...award, id: 'urn:uuid:11111111-5b0f-4a7d-9c3e-1f2d3c4b5a69' });
    const digests = [other, credential].map((one) => acknowledgementOf(one) ?? '');
    const named = { ...mandate, acknowledged: acknowledgements(digests) };
    const { college } = await seals();
    const random = (octets: number) => crypto.getRandomValues(new Uint8Array(octets));
    const formats = ['edc', 'open-badge-jwt', 'sd-jwt-vc', 'vcdm-jwt', 'vcdm-cose'] as const;
    for (const format of formats) {
      const text = made(await issue(credential, { format, sealer: college.sealer, time: NOW, random }));
      assert.equal(
        issuerOf(await report({ mandate: named, now: LATER, text })),
        'valid yes issuer.mandate-confirmed',
        format,
      );
    }
    const changed = credentialOf(design, { ...award, learner: { ...award.learner, givenName: 'Eve' } });
    const found = await report({ mandate: named, now: LATER, credential: changed });
    assert.equal(issuerOf(found), 'undetermined unknown issuer.mandate-date-unproven');
  });

  test('a timestamp that is believed shows that the seal is older', { skip: requires('openssl') }, async (t) => {
    const authority = timestampAuthority();
    t.after(() => authority.close());
    const sealedAt = Math.floor(Date.now() / 1000) * 1000;
    const [today, later] = [new Date(sealedAt).toISOString().slice(0, 10), sealedAt + 60 * DAY];
    const [from, until] = [sealedAt - DAY, sealedAt + 400 * DAY];
    const college = await sealOf({ from, until });
    const guildSeal = await sealOf({ legalName: 'Guild', organisationIdentifier: GUILD, from, until });
    const credential = credentialOf(design, { ...award, issuedOn: today });
    const parts = takeApart(await sealed(credential, college, { time: sealedAt }));
    const stamp = { val: authority.stamp(parts.signature).toString('base64') };
    const text = putTogether({ ...parts, open: { etsiU: [encode({ sigTst: { tstTokens: [stamp] } })] } });
    const anchors = [college, guildSeal].flatMap(({ trust: { anchors } }) => anchors);
    const trust = { anchors: [...anchors, ...readCertificates(authority.certificatePem).certificates] };
    const judged = async (ended: number, given: string) => {
      const times = { issuedAt: later, expires: later + DAY, ended: `${new Date(ended).toISOString().slice(0, 19)}Z` };
      const said = mandateOf({ ...times, validFrom: '2020-01-01Z', validUntil: '2999-12-31Z' });
      const body = await sealMandate(said, guildSeal.sealer);
      return issuerOf(await verify(given, { evidence: at(body, later), trust, now: later }));
    };
    const end = sealedAt + 2 * DAY;
    assert.equal(await judged(end, text), 'valid yes issuer.mandate-confirmed');
    assert.equal(await judged(end, putTogether(parts)), 'undetermined unknown issuer.mandate-date-unproven');
    assert.equal(await judged(sealedAt - 60_000, text), 'invalid no issuer.mandate-ended');
  });

  test('a seal that says itself that it is later is not of before', async () => {
    const { college } = await seals();
    const text = await sealed(credentialOf(design), college, { time: LATER - DAY });
    assert.equal(issuerOf(await report({ mandate, now: LATER, text })), 'invalid no issuer.mandate-ended');
  });
});

test('a key under a name holds a mandate only where its giver names the key', async () => {
  const { sealer } = signer('ed25519');
  const text = made(await issue(credentialOf(design), { format: 'open-badge', sealer, time: NOW }));
  const { legalIdentifier, name } = mandateOf().holder;
  const holder = { legalIdentifier, name, keys: [sealer.controller] };
  assert.match(issuerOf(await report({ text })), /no issuer\.mandate-of-another$/);
  assert.match(issuerOf(await report({ text, mandate: { holder } })), /yes issuer\.mandate-confirmed$/);
});

test('a mandate travels in every format, and what is read back is what it was', async () => {
  const { college } = await seals();
  const credential = credentialOf(design);
  const random = (octets: number) => crypto.getRandomValues(new Uint8Array(octets));
  for (const format of ['edc', 'open-badge-jwt', 'sd-jwt-vc', 'vcdm-jwt', 'vcdm-cose'] as const) {
    const reading = open(made(await issue(credential, { format, sealer: college.sealer, time: NOW, random }))).contents
      ?.reading;
    assert.ok(reading?.ok, format);
    assert.deepEqual(reading.value.mandate, design.mandate, format);
  }
});
