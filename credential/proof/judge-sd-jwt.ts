// An SD-JWT, judged: every signature of the issuer, what of it was left to choice, and the signature of whoever presents
// it, where one came along. [RFC9901 §7] [SD-JWT-VC §2.4] [VC-JOSE-COSE §3.2]
import { shown } from '../shape.ts';
import { type ProofFault, proofFault } from './jose-header.ts';
import type { Judged } from './judged.ts';
import { judgeSignature, refusedProof, shortType } from './jws.ts';
import { keyNeeds } from './jws-keys.ts';
import { numericDate, type SecuredDocument, securedIn, signerNamed } from './jwt.ts';
import { judgeKeyBinding } from './key-binding.ts';
import { readSdJwt, readSdJwtJson, type SdJwt, type SdJwtReading } from './sd-jwt.ts';
import type { Judging, Secured } from './secured.ts';

export const SD_JWT_VC_TYPE = 'dc+sd-jwt';

/** What an SD-JWT in compact form secures; undefined where the text is none. */
export function securedBySdJwt(text: string): Secured | undefined {
  const read = readSdJwt(text);
  return read && securedByReading(read);
}

/** The same of JSON form. */
export function securedBySdJwtJson(envelope: Readonly<Record<string, unknown>>): Secured | undefined {
  const read = readSdJwtJson(envelope);
  return read && securedByReading(read);
}

function securedByReading(read: SdJwtReading): Secured {
  const found = read.ok ? contentOf(read.sdJwt) : read;
  if ('word' in found || !read.ok) {
    const fault = 'word' in found ? found : proofFault('unreadable');
    return { securing: 'sd-jwt', judge: () => Promise.resolve(refusedProof(fault)), needs: () => [] };
  }
  const { sdJwt } = read;
  const { controller, ...secured } = found;
  return {
    securing: 'sd-jwt',
    kind: secured.kind,
    document: secured.document,
    isPart: sdJwt.revealed.undisclosed > 0,
    times: secured.times,
    ...(secured.status !== undefined && { status: secured.status }),
    judge: (judging) => judgeSdJwt(sdJwt, found, judging),
    needs: (evidence) => sdJwt.signatures.flatMap(({ header }) => keyNeeds(header, controller, evidence)),
  };
}

type Content = Omit<SecuredDocument, 'form'> & { readonly controller: string | undefined };

/** The document of an SD-JWT VC are its claims; that of the others is a document of the W3C data model. */
function contentOf({ signatures, revealed }: SdJwt): Content | ProofFault {
  const types = new Set(signatures.map(({ header }) => shortType(header['typ'])));
  const [type] = types;
  const header = signatures[0].header;
  if (types.size > 1) return proofFault('type-wrong', { type: [...types].map(shown).join(', ') });
  if (type === SD_JWT_VC_TYPE)
    return credentialOf(
      revealed.claims,
      revealed.parts.map(({ pointer }) => pointer),
    );
  if (type !== undefined && type !== 'vc+sd-jwt' && type !== 'vp+sd-jwt')
    return proofFault('type-wrong', { type: shown(header['typ']) });
  const found = securedIn(header, revealed.claims);
  return found.ok ? { ...found.secured, controller: signerNamed(found.secured) } : found;
}

/** What has to be seen always, so that nobody can leave out what ends or takes back a credential. [SD-JWT-VC §2.2.2] */
const NEVER_DISCLOSED = ['iss', 'nbf', 'exp', 'cnf', 'vct', 'vct#integrity', 'aka_vcts', 'status'];

function credentialOf(claims: SdJwt['revealed']['claims'], disclosed: readonly string[]): Content | ProofFault {
  const chosen = NEVER_DISCLOSED.some((name) =>
    disclosed.some((pointer) => pointer === `/${name}` || pointer.startsWith(`/${name}/`)),
  );
  if (chosen) return proofFault('disclosure-refused', { reason: 'claim-not-disclosable' });
  const { vct, iss, '@context': context } = claims;
  if (context !== undefined) return proofFault('claims-disagree', { claim: '@context' });
  if (typeof vct !== 'string' || vct === '') return proofFault('claim-malformed', { claim: 'vct' });
  if (iss !== undefined && typeof iss !== 'string') return proofFault('claim-malformed', { claim: 'iss' });
  const [notBefore, expires, issuedAt] = [
    numericDate(claims['nbf']),
    numericDate(claims['exp']),
    numericDate(claims['iat']),
  ];
  if (notBefore === null) return proofFault('claim-malformed', { claim: 'nbf' });
  if (expires === null) return proofFault('claim-malformed', { claim: 'exp' });
  if (issuedAt === null) return proofFault('claim-malformed', { claim: 'iat' });
  return {
    kind: 'credential',
    document: claims,
    times: {
      ...(notBefore !== undefined && { notBefore }),
      ...(expires !== undefined && { expires }),
      ...(issuedAt !== undefined && { issuedAt }),
    },
    binding: {},
    controller: iss,
  };
}

/** All signatures have to hold; one that does not is a false statement, whatever the others say. */
async function judgeSdJwt(sdJwt: SdJwt, content: Content, judging: Judging): Promise<Judged> {
  const { controller, kind, times, binding } = content;
  const all: Judged[] = [];
  for (const signature of sdJwt.signatures) all.push(await judgeSignature(signature, { ...judging, controller }));
  const worst =
    all.find(({ proof }) => proof.answer === 'no') ?? all.find(({ proof }) => proof.answer === 'unknown') ?? all[0];
  if (worst === undefined) return refusedProof(proofFault('unreadable'));
  const judged: Judged = {
    proof: worst.proof,
    signers: all.flatMap(({ signers }) => signers),
    ...(times.issuedAt !== undefined && { claimedTime: times.issuedAt }),
    ...(kind === 'presentation' && { binding }),
    mayHide: mayHide(sdJwt),
  };
  return sdJwt.keyBinding === undefined ? judged : presented(judged, sdJwt, sdJwt.keyBinding);
}

/** What ends a document or takes it back. An issuer that leaves one of them to nobody's choice is taken to leave neither. */
const BOUNDING = ['validUntil', 'expirationDate', 'credentialStatus'];

/** Of a credential for wallets its own specification says what is never left out. [SD-JWT-VC §2.2.2] */
function mayHide({ signatures, revealed: { claims, parts, undisclosedAtTop } }: SdJwt): boolean {
  if (undisclosedAtTop === 0 || shortType(signatures[0].header['typ']) === SD_JWT_VC_TYPE) return false;
  const chosen = new Set(parts.map(({ pointer }) => pointer));
  return !BOUNDING.some((name) => Object.hasOwn(claims, name) && !chosen.has(`/${name}`));
}

function presented(judged: Judged, sdJwt: SdJwt, keyBinding: string): Judged {
  const read = judgeKeyBinding(sdJwt, keyBinding);
  if (read.ok) return { ...judged, holder: read.presenter };
  const refused = refusedProof(proofFault('key-binding-refused', { reason: read.reason }));
  return { ...judged, holder: { holds: false, binding: {} }, ...(judged.proof.answer !== 'no' && refused) };
}
