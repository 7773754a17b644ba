// Who signs under a name: a private key in PEM, and the verification method under which its public half is found.
import { type HostKey, importPrivateKey, importPublicKey, makeSignature, publicHalf } from '#platform';
import { didKeyOf } from '../names/did-key.ts';
import { publicKeyOf } from '../names/public-key.ts';
import { problem, type Reading, readAs, refuse } from '../problem.ts';
import type { UnderName } from './bbs-sealer.ts';
import type { MethodSealer } from './method-sealer.ts';

const ALGORITHMS: Readonly<Partial<Record<string, MethodSealer['algorithm']>>> = {
  Ed25519: 'EdDSA',
  'P-256': 'ES256',
  'P-384': 'ES384',
};

/** Of an Ed25519, P-256 or P-384 key. Where no name is given, the key names itself: `did:key:…`. Refused where it is no such key. */
export function methodSealer(privateKeyPem: string, under: UnderName = {}): Reading<MethodSealer> {
  const host: HostKey | undefined = importPrivateKey(privateKeyPem);
  if (host === undefined) return refuse(problem('private-key-unreadable', '/key'));
  const key = publicKeyOf(importPublicKey(publicHalf(host)));
  const algorithm = key && ALGORITHMS[key.kind];
  const did = key && didKeyOf(key);
  if (key === undefined || algorithm === undefined || did === undefined)
    return refuse(problem('key-kind-unfit', '/key'));
  const method = under.method ?? `${did}#${did.slice('did:key:'.length)}`;
  const controller = under.controller ?? method.split('#')[0] ?? method;
  return readAs({
    algorithm,
    method,
    controller,
    key,
    sign: (data: Uint8Array) => makeSignature(algorithm, host, data),
  });
}
