// Credentials inside a token, sealed with a certificate or with a key under a name. [VC-JOSE-COSE §3] [SD-JWT-VC §2]
import type { MicroCredential } from '../microcredential.ts';
import { problem, type Reading, refuse } from '../problem.ts';
import type { MethodSealer } from '../seal/method-sealer.ts';
import type { Sealer } from '../seal/sealer.ts';
import type { StatusSlot } from '../status/slot.ts';

export interface EnvelopedIssuance {
  readonly format: 'open-badge-jwt' | 'sd-jwt-vc' | 'vcdm-jwt' | 'vcdm-sd-jwt' | 'vcdm-cose';
  readonly sealer: Sealer | MethodSealer;
  /** The moment of sealing, milliseconds since 1970 UTC. */
  readonly time: number;
  /** Where it can be taken back. */
  readonly slot?: StatusSlot;
  /** The public key of the learner, as a JWK: then only who has its private half can present it. */
  readonly holder?: Readonly<Record<string, unknown>>;
  /** Bytes that nobody can guess, for the salts of what can be left out: 16 for each, 4096 are always enough. */
  readonly random?: Uint8Array;
}

export async function sealEnveloped(
  _credential: MicroCredential,
  { format }: EnvelopedIssuance,
): Promise<Reading<string>> {
  return refuse(problem('proof-suite-unknown', '/format', { given: format }));
}
