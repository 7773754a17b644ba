// What is opened and verified: texts of every securing mechanism, changed, said otherwise, put together anew; and documents
// that an honest key signed whatever they say.
import { changedBytes } from './bytes.ts';
import { cborText } from './cbor.ts';
import type { Draw } from './draw.ts';
import { type Judgement, judgesOf } from './holds.ts';
import { type Anything, changedJson, jsonText } from './json.ts';
import { saidOtherwise } from './linked.ts';
import { type Original, type Originals, originals, type Securing, signedToken } from './originals.ts';
import type { Target, Trial } from './run.ts';
import { changedText, changedToken } from './tokens.ts';

type Changing = (original: Original, draw: Draw, all: readonly Original[]) => string;

const textsOf = (all: readonly Original[], ...securings: readonly Securing[]): readonly string[] =>
  all.filter(({ securing }) => securings.includes(securing)).map(({ text }) => text);

const objects = (texts: readonly string[]): readonly Anything[] =>
  texts.filter((text) => text.startsWith('{')).map((text) => JSON.parse(text));

const isJson = ({ text }: Original): boolean => text.startsWith('{');

const changedAsJson = (text: string, others: readonly string[], draw: Draw): string =>
  jsonText(draw.luck(10) ? JSON.parse(text) : changedJson(JSON.parse(text), draw, objects(others)), draw);

/** The payload of a seal is a text of its own inside the JSON. */
function changedSeal({ text, ...original }: Original, draw: Draw, all: readonly Original[]): string {
  const others = textsOf(all, 'jades', 'jws', 'data-integrity');
  if (!isJson({ text, ...original }))
    return changedToken(
      text,
      draw,
      others.filter((other) => !other.startsWith('{')),
    );
  const { payload, signatures } = JSON.parse(text);
  const [one] = signatures;
  switch (draw.number(0, 5)) {
    case 0:
      return JSON.stringify({ payload: changedAsJson(payload, others, draw), signatures });
    case 1: {
      const [header, , signature] = changedToken(`${one.protected}.x.${one.signature}`, draw, others).split('.');
      return JSON.stringify({ payload, signatures: [{ ...one, protected: header, signature }] });
    }
    case 2:
      return JSON.stringify({ payload, signatures: [{ ...one, header: changedJson({ etsiU: [{}, 'e30'] }, draw) }] });
    case 3:
      return jsonText({ payload, ...one }, draw);
    default:
      return changedAsJson(text, others, draw);
  }
}

const changedJws: Changing = ({ text, ...original }, draw, all) =>
  isJson({ text, ...original })
    ? changedAsJson(text, textsOf(all, 'data-integrity'), draw)
    : changedToken(
        text,
        draw,
        textsOf(all, 'jws', 'sd-jwt', 'jades').filter((other) => !other.startsWith('{')),
      );

/** The octets of a proof: a signature, or CBOR of several things. */
function withProofOctets({ proof, ...document }: Anything, draw: Draw, others: readonly Anything[]): Anything {
  const octetsOf = (value: string): Buffer => Buffer.from(value.slice(1), 'base64url');
  const proofs = [proof].flat();
  const place = draw.number(0, proofs.length);
  const { proofValue } = proofs[place];
  if (typeof proofValue !== 'string' || !proofValue.startsWith('u'))
    return { ...document, proof: changedJson(proof, draw) };
  const values = others.flatMap((other) => [other.proof].flat().map((one: Anything) => String(one?.proofValue)));
  const strange = values.filter((value) => value.startsWith('u')).map(octetsOf);
  const octets = changedBytes(octetsOf(proofValue), draw, strange);
  proofs[place] = { ...proofs[place], proofValue: `u${octets.toString('base64url')}` };
  return { ...document, proof: proofs.length === 1 ? proofs[0] : proofs };
}

const changedDocument: Changing = ({ text }, draw, all) => {
  const document = JSON.parse(text);
  if (draw.luck(8)) return jsonText(withProofOctets(document, draw, objects(textsOf(all, 'data-integrity'))), draw);
  if (draw.luck(3)) return changedAsJson(text, textsOf(all, 'data-integrity'), draw);
  if (draw.luck(4)) {
    const other = draw.one(objects(textsOf(all, 'data-integrity')));
    return jsonText(
      draw.luck(2) ? { ...document, proof: other.proof } : { ...document, proof: [document.proof, other.proof].flat() },
      draw,
    );
  }
  return jsonText(saidOtherwise(document, draw), draw);
};

const CHANGED: Readonly<Record<Securing, Changing>> = {
  jades: changedSeal,
  jws: changedJws,
  'sd-jwt': changedJws,
  cose: ({ text }, draw, all) => cborText(text, draw, textsOf(all, 'cose')),
  'data-integrity': changedDocument,
};

async function holdsUp(text: string, { judged, nothingNew, othersAgree }: ReturnType<typeof judgesOf>, isNew: boolean) {
  const judgement: Judgement = await (isNew ? judged(text) : nothingNew(text));
  await othersAgree(text, judgement);
}

/** A text of any securing mechanism, changed as it suits it. */
export const changedOriginal: Changing = (original, draw, all) => CHANGED[original.securing](original, draw, all);

const opened = (securing: Securing): Target => ({
  name: `${securing} verified`,
  async begin() {
    const found = await originals();
    const judges = judgesOf(found);
    const chosen = found.all.filter((original) => original.securing === securing);
    return (draw): Trial => {
      const original = draw.one(chosen);
      const changed = draw.luck(25) ? original.text : changedOriginal(original, draw, found.all);
      const given = draw.luck(25) ? changedText(changed, draw) : changed;
      return { given, hold: () => holdsUp(given, judges, false) };
    };
  },
});

/** Badges and records of other editions, which are told apart and read as far as they go. */
const OLDER: readonly Anything[] = [
  {
    '@context': 'https://w3id.org/openbadges/v2',
    id: 'https://college.example/assertions/1',
    type: 'Assertion',
    recipient: { type: 'email', identity: 'sha256$00', hashed: true, salt: 's' },
    badge: {
      id: 'https://college.example/b',
      type: 'BadgeClass',
      name: 'B',
      criteria: {},
      image: 'https://college.example/i',
    },
    verification: { type: 'SignedBadge', creator: 'https://college.example/key' },
    issuedOn: '2026-01-01T00:00:00Z',
    expires: '2029-01-01T00:00:00Z',
  },
  {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json'],
    id: 'urn:uuid:9b1f7a1c-0c53-4a6e-9a4f-2f0f0a1b6c3d',
    type: ['VerifiableCredential', 'ClrCredential'],
    name: 'Record',
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: { id: 'did:example:learner', type: ['ClrSubject'], verifiableCredential: [{ type: 'x' }] },
    partial: false,
  },
];

/** A document that says anything, signed by whoever it says it is by: what only the readers can refuse. */
function signedAnyhow(found: Originals, draw: Draw): string {
  const tokens = found.all.filter(({ securing, text }) => securing === 'jws' && !text.startsWith('{'));
  const { text } = draw.one(tokens);
  const [headerText = '', payloadText = ''] = text.split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  const [header, payload] = [read(headerText), read(payloadText)];
  const others = objects(textsOf(found.all, 'data-integrity'));
  const base = draw.luck(6) ? { ...draw.one(OLDER), issuer: payload.issuer } : payload;
  const document = draw.luck(3) ? saidOtherwise(base, draw) : changedJson(base, draw, [...others, payload]);
  const parties = [...Object.values(found.issuers), found.holder];
  const party = parties.find(({ sealer }) => sealer.method === header.kid);
  const key = header.x5c ? found.sealKey : (party?.privateKey ?? found.issuers.p384.privateKey);
  return signedToken(draw.luck(6) ? changedJson(header, draw) : header, jsonText(document, draw), key);
}

const signed: Target = {
  name: 'anything signed rightly',
  async begin() {
    const found = await originals();
    const judges = judgesOf(found);
    return (draw): Trial => {
      const given = signedAnyhow(found, draw);
      return { given, hold: () => holdsUp(given, judges, true) };
    };
  },
};

/** Texts that are of no kind, or of several. */
const nonsense: Target = {
  name: 'any text verified',
  async begin() {
    const found = await originals();
    const judges = judgesOf(found);
    return (draw): Trial => {
      const { text } = draw.one(found.all);
      const other = draw.one(found.all).text;
      const at = draw.number(0, text.length);
      const given = draw.luck(2)
        ? changedText(text, draw)
        : text.slice(0, at) + other.slice(draw.number(0, other.length));
      return { given, hold: () => holdsUp(given, judges, false) };
    };
  },
};

export const CREDENTIAL_TARGETS: readonly Target[] = [
  ...(['jades', 'jws', 'sd-jwt', 'cose', 'data-integrity'] as const).map(opened),
  signed,
  nonsense,
];
