// A holder's part: a credential of selective disclosure becomes one that shows no more than what is pointed at.
import { deriveProof, type JsonObject, type LinkedData } from '@tessera/credential/proofs';
import { malformedIn, objectAt, optionalObjectAt, optionalTextsAt } from './body.ts';

export async function derived(body: JsonObject, linkedData: LinkedData, random: (bytes: number) => Uint8Array) {
  const credential = objectAt(body, 'verifiableCredential');
  const options = optionalObjectAt(body, 'options');
  const pointers = optionalTextsAt(options, 'selectivePointers', '/options') ?? [];
  const made = await deriveProof(credential, { pointers, random }, linkedData);
  if (!made.ok) throw malformedIn('/verifiableCredential', made.problems);
  return made.value;
}
