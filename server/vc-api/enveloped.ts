// A credential in an envelope: secured as a token, and named by the address that holds the token itself. [VCDM2 §4.13]
import { envelopeOf, type JsonObject, type LinkedData, secureAsToken } from '@tessera/credential/proofs';
import { malformedIn } from './body.ts';
import type { Issuer } from './issuers.ts';

export async function enveloped(
  credential: JsonObject,
  { sealer }: Issuer,
  { linkedData, random }: { readonly linkedData: LinkedData; readonly random: (bytes: number) => Uint8Array },
): Promise<JsonObject> {
  if (sealer.algorithm === 'BBS') throw new Error('no token is signed by a key for selective disclosure');
  const secured = await secureAsToken(credential, { form: 'jwt', sealer, random, linkedData });
  if (!secured.ok) throw malformedIn('/credential', secured.problems);
  return envelopeOf('credential', 'application/vc+jwt', secured.value);
}
