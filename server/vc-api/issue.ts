// Issuing: whatever credential is sent is secured with the throw-away key of the endpoint, if it keeps the rules of the
// data model and names that key's DID as its issuer.
import { isObject } from '@tessera/credential/json';
import { type JsonObject, type LinkedData, secureDocument } from '@tessera/credential/proofs';
import { Refusal } from '../refusal.ts';
import { malformedIn, objectAt, optionalObjectAt, optionalTextsAt } from './body.ts';
import { enveloped } from './enveloped.ts';
import type { Issuer } from './issuers.ts';
import type { StatusLists } from './status-lists.ts';

export interface Issuing {
  readonly linkedData: LinkedData;
  readonly lists: StatusLists;
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number;
  readonly random: (bytes: number) => Uint8Array;
}

/** The secured credential. Refuses what does not keep the rules, with the place of each fault. */
export async function issued(body: JsonObject, issuer: Issuer, issuing: Issuing): Promise<JsonObject> {
  const given = objectAt(body, 'credential');
  const options = optionalObjectAt(body, 'options');
  const mandatoryPointers = optionalTextsAt(options, 'mandatoryPointers', '/options');
  if (issuerOf(given) !== issuer.id) {
    const problem = { path: '/credential/issuer', code: 'field-malformed', facts: {} };
    throw new Refusal(400, 'issuer-of-another-key', { id: issuer.id }, [problem]);
  }
  const credential = issuer.withStatus ? { ...given, credentialStatus: issuing.lists.nextEntry() } : given;
  return issuer.suite === 'vc+jwt'
    ? enveloped(credential, issuer, issuing)
    : withProof(credential, issuer, issuing, mandatoryPointers);
}

const issuerOf = ({ issuer }: JsonObject): unknown => (isObject(issuer) ? issuer['id'] : issuer);

async function withProof(
  credential: JsonObject,
  { suite, sealer }: Issuer,
  { linkedData, clock, random }: Issuing,
  mandatoryPointers: readonly string[] = ['/issuer'],
): Promise<JsonObject> {
  const created = Math.floor(clock() / 1000) * 1000;
  const order = { suite, sealer, created, linkedData, mandatoryPointers, random };
  const secured = await secureDocument(credential, order);
  if (!secured.ok) throw malformedIn('/credential', secured.problems);
  return secured.value;
}
