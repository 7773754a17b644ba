// Credentials that carry their proof inside, made with a key under a name: a badge, a credential of the web, one of which
// parts can be left out. [VC-DI §4.2]
import { elmPlaces } from '../formats/elm/places.ts';
import { writeBadge } from '../formats/open-badge/write.ts';
import { writeVcdm } from '../formats/vcdm/elm.ts';
import type { MicroCredential } from '../microcredential.ts';
import { problem, type Reading, readAs, refuse } from '../problem.ts';
import type { Random } from '../proof/sd-jwt-conceal.ts';
import type { MethodSealer } from '../seal/method-sealer.ts';
import { secureDocument } from '../secure.ts';
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

/** The text of the document with its proof, or why it cannot be sealed. */
export async function sealEmbedded(credential: MicroCredential, issuance: EmbeddedIssuance): Promise<Reading<string>> {
  const { format, sealer, time: created, slot, random } = issuance;
  const suite = SUITES[format][sealer.algorithm];
  if (suite === undefined) return refuse(problem('key-kind-unfit', '/key'));
  const issuerId = sealer.controller;
  const document =
    format === 'open-badge'
      ? writeBadge(credential, { issuerId, ...(slot && { slot }) })
      : writeVcdm(credential, { issuerId, slots: slot ? [slot] : [] });
  if (!document.ok) return document;
  const mandatoryPointers = format === 'vcdm-sd' ? elmPlaces(document.value).shown : undefined;
  const secured = await secureDocument(document.value, {
    suite,
    sealer,
    created,
    ...(mandatoryPointers && { mandatoryPointers }),
    ...(random && { random }),
  });
  return secured.ok ? readAs(JSON.stringify(secured.value)) : secured;
}

/** A badge is read everywhere by one suite alone; the others follow the key. */
const SUITES: Readonly<Record<EmbeddedIssuance['format'], Partial<Record<MethodSealer['algorithm'], string>>>> = {
  'open-badge': { EdDSA: 'eddsa-rdfc-2022' },
  vcdm: { EdDSA: 'eddsa-rdfc-2022', ES256: 'ecdsa-rdfc-2019', ES384: 'ecdsa-rdfc-2019' },
  'vcdm-sd': { ES256: 'ecdsa-sd-2023' },
};
