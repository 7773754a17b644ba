// Credentials that carry their proof inside, made with a key under a name: a badge, a credential of the web, one of which
// parts can be left out. [VC-DI §4.2]
import type { MicroCredential } from '../microcredential.ts';
import type { Random } from '../proof/sd-jwt-conceal.ts';
import { problem, type Reading, refuse } from '../problem.ts';
import type { MethodSealer } from '../seal/method-sealer.ts';
import type { StatusSlot } from '../status/slot.ts';

export interface EmbeddedIssuance {
  readonly format: 'open-badge' | 'vcdm' | 'vcdm-sd';
  /** Of the kind that the format asks for: Ed25519 for a badge, P-256 for `vcdm-sd`. Its controller is the issuer. */
  readonly sealer: MethodSealer;
  /** The moment of sealing, milliseconds since 1970 UTC. */
  readonly time: number;
  /** Where it can be taken back. */
  readonly slot?: StatusSlot;
  /** As many bytes as are asked for, of which nobody can guess any; `vcdm-sd` takes some and no other format any. */
  readonly random?: Random;
}

export async function sealEmbedded(
  _credential: MicroCredential,
  { format }: EmbeddedIssuance,
): Promise<Reading<string>> {
  return refuse(problem('proof-suite-unknown', '/format', { given: format }));
}
