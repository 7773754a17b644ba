// Verifying: what is sent is judged as everywhere in Tessera, by the policy of the endpoint. Whether this installation
// trusts the issuer is not asked: nobody here is known to anyone.
import { type Fetch, gather, type Report, verify } from '@tessera/credential';
import { isObject } from '@tessera/credential/json';
import type { Expected, JsonObject, LinkedData, PolicyName } from '@tessera/credential/proofs';
import { malformed, optionalObjectAt } from './body.ts';

export interface Verifying {
  readonly policy: PolicyName;
  readonly linkedData: LinkedData;
  /** The guarded way out, with the lists of these endpoints answered in the process. */
  readonly fetch: Fetch;
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number;
}

/** Judges a credential: an object, or a token as text. */
export async function judgedCredential(body: JsonObject, verifying: Verifying): Promise<Report> {
  const text = securedAt(body, 'verifiableCredential');
  const { challenge, domain } = bindingAt(body);
  const proofs = proofsOf(body['verifiableCredential']);
  // A credential may be bound too. Where the caller says to what, each of its proofs has to be. [VC-DI §4.4]
  if (challenge !== undefined && proofs.some((proof) => proof['challenge'] !== challenge))
    throw otherBinding('challenge');
  if (domain !== undefined && proofs.some((proof) => !namesDomain(proof, domain))) throw otherBinding('domain');
  return judged(text, verifying);
}

/** Judges a presentation and every credential in it. */
export async function judgedPresentation(body: JsonObject, verifying: Verifying): Promise<Report> {
  const text = securedAt(body, 'verifiablePresentation');
  const { challenge, domain } = bindingAt(body);
  return judged(text, verifying, { challenge: challenge ?? null, audience: domain ?? null, presenter: 'anybody' });
}

/** Judges a text as it stands. */
export async function judged(
  text: string,
  { policy, linkedData, fetch, clock }: Verifying,
  expected?: Expected,
): Promise<Report> {
  const evidence = await gather(text, fetch);
  return verify(text, {
    evidence,
    trust: { anchors: [] },
    now: clock(),
    policy,
    linkedData,
    ...(expected !== undefined && { expected }),
  });
}

const TOKEN = /^[\w-]+\.[\w-]*\.[\w-]*(~[\w.~-]*)?$/;

/** What is secured, as the text that is opened. A document in quotes is not one. */
function securedAt(body: JsonObject, name: string): string {
  const value = body[name];
  if (isObject(value)) return JSON.stringify(value);
  if (typeof value === 'string' && TOKEN.test(value)) return value;
  throw malformed([{ path: `/${name}`, code: value === undefined ? 'field-missing' : 'field-malformed', facts: {} }]);
}

function bindingAt(body: JsonObject): { readonly challenge?: string; readonly domain?: string } {
  const options = optionalObjectAt(body, 'options');
  const textIn = (name: 'challenge' | 'domain'): string | undefined => {
    const value = options[name];
    if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
    throw malformed([{ path: `/options/${name}`, code: 'field-malformed', facts: {} }]);
  };
  const [challenge, domain] = [textIn('challenge'), textIn('domain')];
  return { ...(challenge !== undefined && { challenge }), ...(domain !== undefined && { domain }) };
}

function proofsOf(credential: unknown): readonly JsonObject[] {
  const given: unknown = isObject(credential) ? credential['proof'] : undefined;
  return (Array.isArray(given) ? given : [given]).filter(isObject);
}

function namesDomain({ domain }: JsonObject, wanted: string): boolean {
  return Array.isArray(domain) ? domain.includes(wanted) : domain === wanted;
}

const otherBinding = (name: string): Error =>
  malformed([{ path: `/verifiableCredential/proof/${name}`, code: 'field-malformed', facts: {} }]);
