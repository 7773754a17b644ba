// What the library makes of whatever it is given: documents that it secures, parts that it shows, micro-credentials that it
// issues. What it makes it accepts, others accept it too, and it says what it was made of.
import assert from 'node:assert/strict';
import {
  compose,
  FORMATS,
  type Format,
  issue,
  open,
  readAward,
  readDesign,
  readMicroCredential,
} from '@tessera/credential';
import { endorsementsIn, givenTo } from '@tessera/credential/baking';
import { disclosable, disclose } from '@tessera/credential/disclosure';
import { STANDARD_ELEMENTS } from '@tessera/credential/elements';
import { readTypeMetadata, typeMetadata } from '@tessera/credential/learning-credential';
import { deriveProof, secureAsToken, secureDocument } from '@tessera/credential/proofs';
import type { MethodSealer } from '@tessera/credential/seal';
import { award, credentialOf, fullDesign, leanDesign, NOW } from '../world.ts';
import { changedOriginal } from './credentials.ts';
import type { Draw } from './draw.ts';
import { isProven, isWhole, type Judges, judgesOf } from './holds.ts';
import { type Anything, changedJson } from './json.ts';
import { saidOtherwise } from './linked.ts';
import { ASKED, type Originals, originals, random } from './originals.ts';
import type { Target } from './run.ts';

const SUITES = ['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'ecdsa-rdfc-2019', 'ecdsa-jcs-2019', 'ecdsa-sd-2023', 'bbs-2023'];
const FORMS = ['jwt', 'sd-jwt', 'cose'] as const;
const POINTERS = [
  '/issuer',
  '/validFrom',
  '',
  '/',
  '/credentialSubject',
  '/type/0',
  '/credentialSubject/id',
  '/name',
  '/a~2',
  '/-',
];

const embedded = ({ all }: Originals): readonly Anything[] =>
  all
    .filter(({ securing, text }) => securing === 'data-integrity' && text.length < 9000)
    .map(({ text }) => JSON.parse(text));

function sealerFor(suite: string, { issuers, bbs }: Originals) {
  if (suite === 'bbs-2023') return bbs;
  return suite.startsWith('eddsa') ? issuers.ed25519.sealer : issuers.p256.sealer;
}

/** What was made holds, by us and by others; the original of a holder holds for the holder. */
async function isGood(text: string, { judged, othersAgree }: Judges): Promise<void> {
  const judgement = await judged(text);
  const proof = judgement.report.checks.find(({ check }) => check === 'proof');
  // What a presentation holds is for whoever opens it to judge.
  if (proof?.code === 'proof.not-conformant' && String(proof.facts['path']).startsWith('/verifiableCredential')) return;
  assert.ok(['proof.holds', 'proof.base-shown'].includes(proof?.code ?? ''), `made, and ${JSON.stringify(proof)}`);
  await othersAgree(text, judgement);
}

const secured: Target = {
  name: 'documents secured',
  async begin() {
    const world = await originals();
    const judges = judgesOf(world);
    const all = embedded(world);
    return (draw) => {
      const { proof, ...bare } = draw.one(all);
      const changed = draw.luck(2) ? changedJson(bare, draw, all) : saidOtherwise(bare, draw);
      const isObject = typeof changed === 'object' && changed !== null && !Array.isArray(changed);
      const document: Anything = isObject ? changed : { document: changed };
      if (draw.luck(5)) document.proof = proof;
      const given = JSON.stringify(document);
      const suite = draw.one(SUITES);
      const form = draw.one(FORMS);
      const pointers = Array.from({ length: draw.number(0, 4) }, () => draw.one(POINTERS));
      const hold = async (): Promise<void> => {
        const sealer = sealerFor(suite, world);
        const more = { created: NOW, random, ...(suite.endsWith('2023') && { mandatoryPointers: pointers }) };
        const asked = { challenge: ASKED.challenge, domain: ASKED.audience };
        const isShown = JSON.stringify(document.type ?? '').includes('VerifiablePresentation');
        const inside = await secureDocument(document, { suite, sealer, ...more, ...(isShown && asked) });
        if (inside.ok && document.proof === undefined) await isGood(JSON.stringify(inside.value), judges);
        const by: MethodSealer = draw.luck(2) ? world.issuers.p256.sealer : world.issuers.ed25519.sealer;
        const token = await secureAsToken(document, { form, sealer: by, random, disclosable: pointers });
        if (token.ok && isNamed(document, by)) await isGood(token.value, judges);
      };
      return { given, hold };
    };
  },
};

/** Whether a token will be looked up under the key that makes it. */
const isNamed = ({ issuer, holder }: Anything, { controller }: MethodSealer): boolean =>
  [issuer, issuer?.id, holder, holder?.id].includes(controller);

const shown: Target = {
  name: 'parts shown',
  async begin() {
    const world = await originals();
    const judges = judgesOf(world);
    const all = world.all.filter(({ name, securing }) => securing === 'sd-jwt' || /base|vcdm-sd/.test(name));
    const elements = STANDARD_ELEMENTS.map(({ key }) => key);
    const audience = { audience: ASKED.audience, nonce: ASKED.challenge, time: NOW, holder: world.holder.sealer };
    return (draw) => {
      const original = draw.one(all);
      const given = draw.luck(2) ? original.text : changedOriginal(original, draw, world.all);
      const chosen = elements.filter(() => draw.luck(3));
      const presentation = draw.luck(3) ? { presentation: audience } : {};
      const pointers = Array.from({ length: draw.number(0, 4) }, () => draw.one(POINTERS));
      const hold = async (): Promise<void> => {
        disclosable(given);
        const part = await disclose(given, { elements: chosen, random, ...presentation });
        if (part.ok) {
          const { report } = await judges.nothingNew(part.value);
          if (given === original.text) assert.ok(isProven(report), JSON.stringify(report.checks[0]));
        }
        const { document = {} } = open(given);
        const derived = await deriveProof(document, { pointers, random }, {});
        if (derived.ok) isWhole((await judges.judged(JSON.stringify(derived.value))).report);
      };
      return { given, hold };
    };
  },
};

async function issuedAs(format: Format, credential: Anything, { seal, issuers }: Originals) {
  const common = { time: NOW, random } as const;
  switch (format) {
    case 'edc':
      return issue(credential, { format, sealer: seal.sealer, time: NOW });
    case 'open-badge':
    case 'vcdm':
      return issue(credential, { format, sealer: issuers.ed25519.sealer, ...common });
    case 'vcdm-sd':
      return issue(credential, { format, sealer: issuers.p256.sealer, ...common });
    default:
      return issue(credential, { format, sealer: seal.sealer, ...common });
  }
}

const issued: Target = {
  name: 'micro-credentials issued',
  async begin() {
    const world = await originals();
    const judges = judgesOf(world);
    const all = [credentialOf(), credentialOf(leanDesign)];
    return (draw: Draw) => {
      const data = changedJson(draw.one(all), draw, all);
      const given = JSON.stringify(data) ?? 'null';
      const format = draw.one(FORMATS);
      const hold = async (): Promise<void> => {
        const read = readMicroCredential(data);
        if (!read.ok) return;
        const text = await issuedAs(format, read.value, world);
        if (!text.ok) return;
        await isGood(text.value, judges);
        const { reading } = open(text.value);
        assert.ok(reading?.ok, `${format}: ${JSON.stringify(reading?.problems)}`);
        assert.deepEqual(readBack(reading.value, format), readBack(read.value, format), format);
      };
      return { given, hold };
    };
  },
};

/** Under a proof over statements the same is said once, however often it stands there. */
const readBack = (value: unknown, format: Format): unknown =>
  JSON.parse(JSON.stringify(value), (_, member: unknown) =>
    Array.isArray(member) && ['vcdm', 'vcdm-sd'].includes(format)
      ? [...new Set(member.map((entry) => JSON.stringify(entry)))].map((entry) => JSON.parse(entry))
      : member,
  );

const designed: Target = {
  name: 'designs and awards',
  async begin() {
    const all = [fullDesign, leanDesign];
    return (draw) => {
      const [design, given] = [changedJson(draw.one(all), draw, all), changedJson(award, draw, all)];
      const hold = (): void => {
        const read = readDesign(draw.luck(2) ? design : fullDesign);
        const awarded = readAward(draw.luck(2) ? given : award);
        if (!read.ok || !awarded.ok) return;
        const composed = compose(read.value, awarded.value);
        if (composed.ok) assert.ok(readMicroCredential(JSON.parse(JSON.stringify(composed.value))).ok);
      };
      return { given: JSON.stringify([design, given]) ?? '', hold };
    };
  },
};

const around: Target = {
  name: 'endorsements, recipients and types',
  async begin() {
    const world = await originals();
    const badge = embedded(world).find(({ type }) => JSON.stringify(type).includes('OpenBadge'));
    const endorsed = {
      ...badge,
      endorsement: [badge],
      endorsementJwt: ['a.b.c', world.all.find(({ securing }) => securing === 'jws')?.text],
    };
    const identifier = {
      type: 'IdentityObject',
      hashed: true,
      identityHash: `sha256$${'0'.repeat(64)}`,
      identityType: 'emailAddress',
      salt: 's',
    };
    const subject = { ...endorsed.credentialSubject, identifier: [identifier] };
    return (draw) => {
      const changed = changedJson({ ...endorsed, credentialSubject: subject }, draw);
      const given = JSON.stringify(changed) ?? 'null';
      const hold = (): void => {
        const document = typeof changed === 'object' && changed !== null ? changed : { changed };
        for (const { text, path } of endorsementsIn(document)) {
          assert.equal(typeof path, 'string');
          open(text);
        }
        for (const kind of [undefined, 'emailAddress', 'ext:x'])
          assert.notEqual(givenTo(document, { ...(kind && { kind }), value: 'somebody@else.example' }), 'yes');
        readTypeMetadata(document, draw.luck(2) ? typeMetadata : given);
      };
      return { given, hold };
    };
  },
};

export const DOCUMENT_TARGETS: readonly Target[] = [secured, shown, issued, designed, around];
