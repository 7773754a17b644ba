// Who can seal: a private key, wherever it lives, and the certificates that say whose it is.
import { importPrivateKey, keyFits, makeSignature, publicHalf, type SignatureAlgorithm } from '#platform';
import { readCertificates } from '../keys/index.ts';
import { problem, type Reading, readAs, refuse } from '../problem.ts';
import { type Certificate, listFitness, sealFitness } from '../proof/certificate.ts';
import { sameBytes } from '../proof/der.ts';

export interface Sealer {
  readonly algorithm: SignatureAlgorithm;
  /** The certificate of the key first, then those that lead to its root, as far as they are to be sent along. */
  readonly certificates: readonly [Certificate, ...Certificate[]];
  /** Signs the bytes; an elliptic-curve signature in JOSE form (r‖s). */
  sign(data: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** A sealer from a private key and its certificates in PEM. Refused when they do not belong together or may not seal. */
export const keySealer = (privateKeyPem: string, certificatesPem: string): Reading<Sealer> =>
  keyHolder(privateKeyPem, certificatesPem, sealFitness);

/** The same of a key that signs status lists, and may be good for nothing else. */
export const statusSealer = (privateKeyPem: string, certificatesPem: string): Reading<Sealer> =>
  keyHolder(privateKeyPem, certificatesPem, listFitness);

function keyHolder(privateKeyPem: string, certificatesPem: string, fitness: typeof sealFitness): Reading<Sealer> {
  const key = importPrivateKey(privateKeyPem);
  if (key === undefined) return refuse(problem('private-key-unreadable', '/key'));
  const { certificates, problems } = readCertificates(certificatesPem);
  if (problems.length > 0) return refuse(problems.map((found) => ({ ...found, path: `/certificate${found.path}` })));
  const leaf = certificates.find(({ publicKey }) => sameBytes(publicHalf(key), publicKey));
  if (leaf === undefined) return refuse(problem('key-not-of-certificate', '/key'));
  const algorithm = (['ES256', 'RS256'] as const).find((candidate) => keyFits(candidate, key));
  if (algorithm === undefined) return refuse(problem('key-kind-unfit', '/key'));
  const [unfit] = fitness(leaf);
  if (unfit !== undefined) return refuse(problem('certificate-unfit', '/certificate', { reason: unfit }));
  return readAs({
    algorithm,
    certificates: [leaf, ...certificates.filter((certificate) => certificate !== leaf)],
    sign: (data: Uint8Array) => makeSignature(algorithm, key, data),
  });
}
