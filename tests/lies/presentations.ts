// Lies about presentations: handed on by somebody else, made for another question, for another audience.
import { issue } from '@tessera/credential';
import { disclose } from '@tessera/credential/disclosure';
import { STANDARD_ELEMENTS } from '@tessera/credential/elements';
import { secureDocument } from '@tessera/credential/proofs';
import type { MethodSealer } from '@tessera/credential/seal';
import { made } from '../made.ts';
import { signer } from '../signers.ts';
import { credentialOf, NOW, sealOf } from '../world.ts';
import type { Lie, Told } from './lie.ts';

const EXPECTED = { challenge: 'asked-just-now', audience: 'https://employer.example' } as const;

interface Presenting {
  readonly nonce?: string;
  readonly audience?: string;
  readonly by?: 'learner' | 'stranger';
}

const people = { learner: signer('P-256'), stranger: signer('P-256') };

/** In a wallet: the learner's key stands in the credential, and signs what is shown. */
async function fromWallet({ nonce, audience, by = 'learner' }: Presenting): Promise<Told> {
  const seal = await sealOf();
  const random = (octets: number) => crypto.getRandomValues(new Uint8Array(octets));
  const holder = { ...people.learner.publicKey.export({ format: 'jwk' }) };
  const order = { format: 'sd-jwt-vc', sealer: seal.sealer, time: NOW, random, holder } as const;
  const issued = made(await issue(credentialOf(), order));
  const presentation = {
    audience: audience ?? EXPECTED.audience,
    nonce: nonce ?? EXPECTED.challenge,
    time: NOW,
    holder: people.learner.sealer,
  };
  const elements = STANDARD_ELEMENTS.map(({ key }) => key).slice(0, 1);
  const shown = made(await disclose(issued, { elements, presentation }));
  const text = by === 'learner' ? shown : await signedAnew(shown, people[by].sealer);
  return { text, trust: seal.trust, expected: EXPECTED };
}

/** The same presentation with the signature of another key: our own hand refuses to make one. */
async function signedAnew(shown: string, { sign }: MethodSealer): Promise<string> {
  const input = shown.slice(shown.lastIndexOf('~') + 1, shown.lastIndexOf('.'));
  const signature = Buffer.from(await sign(Buffer.from(input))).toString('base64url');
  return `${shown.slice(0, shown.lastIndexOf('.'))}.${signature}`;
}

/** On the web: the credential is about the learner by name, and the learner signs the presentation that holds it. */
async function onTheWeb({ nonce, audience, by = 'learner' }: Presenting): Promise<Told> {
  const college = signer('P-256').sealer;
  const credential = made(
    await secureDocument(
      {
        '@context': ['https://www.w3.org/ns/credentials/v2'],
        id: 'urn:uuid:4b1f7a1c-0c53-4a6e-9a4f-2f0f0a1b6c3d',
        type: ['VerifiableCredential'],
        issuer: college.controller,
        validFrom: '2026-06-01T00:00:00Z',
        credentialSubject: { id: people.learner.sealer.controller },
      },
      { suite: 'ecdsa-rdfc-2019', sealer: college, created: NOW },
    ),
  );
  const { sealer } = people[by];
  const presentation = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiablePresentation'],
    holder: sealer.controller,
    verifiableCredential: [credential],
  };
  const bound = { challenge: nonce ?? EXPECTED.challenge, domain: audience ?? EXPECTED.audience, created: NOW };
  const text = JSON.stringify(made(await secureDocument(presentation, { suite: 'ecdsa-rdfc-2019', sealer, ...bound })));
  return { text, trust: { anchors: [], issuers: [college.controller] }, expected: EXPECTED };
}

const told =
  (presenting: Presenting): Lie['tell'] =>
  ({ format }) =>
    format === 'sd-jwt-vc' ? fromWallet(presenting) : onTheWeb(presenting);

/** What an honest presentation is, in both. */
export const PRESENTED: Lie['tell'] = told({});

export const PRESENTATION_LIES: readonly Lie[] = [
  {
    check: 'holder',
    lie: 'in a presentation that was made for an earlier question',
    tell: told({ nonce: 'asked-last-year' }),
    caught: { 'sd-jwt-vc': 'no holder.replayed', vcdm: 'no holder.replayed' },
  },
  {
    check: 'holder',
    lie: 'in a presentation that was made for somebody else',
    tell: told({ audience: 'https://landlord.example' }),
    caught: { 'sd-jwt-vc': 'no holder.for-another', vcdm: 'no holder.for-another' },
  },
  {
    check: 'holder',
    lie: 'of the learner, presented by a stranger',
    tell: told({ by: 'stranger' }),
    caught: { 'sd-jwt-vc': 'no holder.unsigned', vcdm: 'no holder.somebody-else' },
  },
];
