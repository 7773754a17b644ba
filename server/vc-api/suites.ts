// What the endpoints say of themselves at /.well-known/vc-suites.json: which there are, by whose key, for which suites.
import type { Issuer } from './issuers.ts';

/** How deep a verifier looks, by the name of the policy and the tags of the suites that it is for. */
export const VERIFIERS = [
  {
    name: 'strict',
    policy: 'strict',
    tags: ['vc2.0', 'EnvelopingProof', 'BitstringStatusList', 'eddsa-rdfc-2022', 'eddsa-jcs-2022', 'bbs-2023'],
  },
  {
    // These suites let https://vc.example sign with a key of nobody: whoever asks who the issuer is has to refuse them.
    name: 'proof-only',
    policy: 'proof-only',
    tags: ['proof-only', 'ecdsa-rdfc-2019', 'ecdsa-jcs-2019', 'ecdsa-sd-2023', 'Ed25519Signature2020', 'vc-api'],
  },
  { name: 'ob30', policy: '1edtech', tags: ['ob30'] },
] as const;

const SUPPORTS = { vc: ['1.1', '2.0'] };
const CURVES = ['P-256', 'P-384'];

/** The description, of endpoints below this address. */
export function suitesOf(publicUrl: string, issuers: readonly Issuer[]) {
  const below = `${publicUrl}/vc-api`;
  return {
    name: 'Tessera',
    implementation: 'Tessera',
    issuers: issuers.map(({ name, id, curve, tags }) => ({
      id,
      endpoint: `${below}/issuers/${name}/credentials/issue`,
      tags,
      ...(curve !== undefined && { supportedEcdsaKeyTypes: [curve] }),
      supports: SUPPORTS,
    })),
    verifiers: VERIFIERS.map(({ name, tags }) => ({
      id: `${below}/verifiers/${name}`,
      endpoint: `${below}/verifiers/${name}/credentials/verify`,
      tags,
      supportedEcdsaKeyTypes: CURVES,
      supports: SUPPORTS,
    })),
    vpVerifiers: VERIFIERS.filter(({ name }) => name !== 'ob30').map(({ name }) => ({
      id: `${below}/verifiers/${name}`,
      endpoint: `${below}/verifiers/${name}/presentations/verify`,
      tags: name === 'strict' ? ['vc2.0', 'EnvelopingProof'] : ['proof-only'],
    })),
    vcHolders: [
      {
        id: `${below}/holders`,
        endpoint: `${below}/holders/credentials/derive`,
        tags: ['vcHolder', 'ecdsa-sd-2023', 'bbs-2023'],
        supports: SUPPORTS,
      },
    ],
    didResolvers: [{ id: `${below}/identifiers`, endpoint: `${below}/identifiers`, tags: ['did-key'] }],
    bakedVerifiers: [
      { id: `${below}/verifiers/ob30`, endpoint: `${below}/verifiers/ob30/baked/verify`, tags: ['ob30'] },
    ],
  };
}
