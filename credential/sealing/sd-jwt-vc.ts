// Sealing a micro-credential for wallets: a European learning credential as SD-JWT VC. [SD-JWT-VC §2.2]
import type { MicroCredential } from '../microcredential.ts';
import { writeSdJwtVc, type LearningOptions } from '../formats/sd-jwt-vc/write.ts';
import { typeIntegrity } from '../formats/sd-jwt-vc/type-metadata.ts';
import type { Reading } from '../problem.ts';
import { SD_JWT_VC_TYPE } from '../proof/judge-sd-jwt.ts';
import { sealSdJwt } from '../proof/sd-jwt.ts';
import type { Random } from '../proof/sd-jwt-conceal.ts';
import { coversIssuer } from '../proof/seal-policy.ts';
import type { MethodSealer } from '../seal/method-sealer.ts';
import type { Sealer } from '../seal/sealer.ts';

export interface SdJwtVcOrder extends Omit<LearningOptions, 'issuer' | 'typeIntegrity'> {
  readonly sealer: Sealer | MethodSealer;
  readonly random: Random;
}

/** The compact form, with every part disclosed: what a learner receives. */
export async function sealSdJwtVc(credential: MicroCredential, order: SdJwtVcOrder): Promise<Reading<string>> {
  const { sealer, random, ...options } = order;
  const issuer = issuerNamed(credential, sealer);
  const written = writeSdJwtVc(credential, { ...options, typeIntegrity, ...(issuer !== undefined && { issuer }) });
  if (!written.ok) return written;
  const { claims, frame } = written.value;
  return sealSdJwt(claims, frame, { sealer, random, header: { typ: SD_JWT_VC_TYPE } });
}

/**
 * The address of the issuer, where whoever made the signature speaks for it: wallets refuse a name that the certificate
 * does not have, and without one the issuer is whoever the certificate is for.
 */
function issuerNamed({ issuer: { id } }: MicroCredential, sealer: Sealer | MethodSealer): string | undefined {
  if ('certificates' in sealer) return coversIssuer(sealer.certificates[0], id) ? id : undefined;
  return sealer.controller === id ? id : undefined;
}
