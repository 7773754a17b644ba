// Who issues here: one throw-away key for each cryptographic suite and curve, made when the program starts, kept in memory
// and gone when it ends. No key of an organisation is ever near.
import { generateKeyPairSync } from 'node:crypto';
import { type BbsSealer, bbsSealer, type MethodSealer, methodSealer } from '@tessera/credential/seal';

export interface Issuer {
  /** In the address of the endpoint. */
  readonly name: string;
  /** The DID of its key. */
  readonly id: string;
  /** What it secures with: a cryptographic suite, or a token that envelops. */
  readonly suite: string;
  readonly curve?: 'P-256' | 'P-384';
  /** The suites that it is for. */
  readonly tags: readonly string[];
  /** Whether it gives each credential a place on a status list. */
  readonly withStatus?: true;
  readonly sealer: MethodSealer | BbsSealer;
}

type Kind = 'Ed25519' | 'P-256' | 'P-384' | 'BLS12-381-G2';

const ISSUERS: readonly (Pick<Issuer, 'name' | 'suite' | 'tags' | 'withStatus'> & { readonly kind: Kind })[] = [
  { name: 'eddsa-rdfc-2022', suite: 'eddsa-rdfc-2022', kind: 'Ed25519', tags: ['vc2.0', 'eddsa-rdfc-2022'] },
  { name: 'eddsa-jcs-2022', suite: 'eddsa-jcs-2022', kind: 'Ed25519', tags: ['eddsa-jcs-2022'] },
  { name: 'ecdsa-rdfc-2019-p256', suite: 'ecdsa-rdfc-2019', kind: 'P-256', tags: ['ecdsa-rdfc-2019'] },
  { name: 'ecdsa-rdfc-2019-p384', suite: 'ecdsa-rdfc-2019', kind: 'P-384', tags: ['ecdsa-rdfc-2019'] },
  { name: 'ecdsa-jcs-2019-p256', suite: 'ecdsa-jcs-2019', kind: 'P-256', tags: ['ecdsa-jcs-2019'] },
  { name: 'ecdsa-jcs-2019-p384', suite: 'ecdsa-jcs-2019', kind: 'P-384', tags: ['ecdsa-jcs-2019'] },
  { name: 'ecdsa-sd-2023', suite: 'ecdsa-sd-2023', kind: 'P-256', tags: ['ecdsa-sd-2023'] },
  { name: 'bbs-2023', suite: 'bbs-2023', kind: 'BLS12-381-G2', tags: ['bbs-2023'] },
  {
    name: 'ed25519-signature-2020',
    suite: 'Ed25519Signature2020',
    kind: 'Ed25519',
    tags: ['Ed25519Signature2020', 'vc-api'],
  },
  { name: 'status', suite: 'eddsa-rdfc-2022', kind: 'Ed25519', tags: ['BitstringStatusList'], withStatus: true },
  { name: 'vc-jwt', suite: 'vc+jwt', kind: 'P-256', tags: ['EnvelopingProof'] },
];

export function throwAwayIssuers(random: (bytes: number) => Uint8Array): readonly Issuer[] {
  return ISSUERS.map(({ kind, ...rest }) => {
    const sealer = sealerOf(kind, random);
    return { ...rest, id: sealer.controller, sealer, ...((kind === 'P-256' || kind === 'P-384') && { curve: kind }) };
  });
}

function sealerOf(kind: Kind, random: (bytes: number) => Uint8Array): MethodSealer | BbsSealer {
  const made = kind === 'BLS12-381-G2' ? bbsSealer(scalar(random)) : methodSealer(privatePem(kind));
  if (!made.ok) throw new Error(`no key of the kind ${kind} could be made`);
  return made.value;
}

/** Below the order of the group, which has 255 bits. */
const scalar = (random: (bytes: number) => Uint8Array): Uint8Array =>
  random(32).map((octet, place) => (place === 0 ? octet & 0x3f : octet));

function privatePem(kind: Exclude<Kind, 'BLS12-381-G2'>): string {
  const { privateKey } =
    kind === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: kind });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
