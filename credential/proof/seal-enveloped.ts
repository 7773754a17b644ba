// A document of the W3C data model put into an envelope and signed there: as a token, as a token with parts to choose from,
// as COSE. [VC-JOSE-COSE §3]
import { at, problem, type Reading, readAs, refuse } from '../problem.ts';
import { coseText, sealCose } from './cose.ts';
import { type JoseSealer, sealJws } from './jws.ts';
import { sealSdJwt } from './sd-jwt.ts';
import type { Frame, Random } from './sd-jwt-conceal.ts';

type Members = Readonly<Record<string, unknown>>;

export interface EnvelopeOrder {
  readonly kind: 'credential' | 'presentation';
  readonly form: 'jwt' | 'sd-jwt' | 'cose';
  readonly sealer: JoseSealer;
  /** Claims of the token beside the members of the document, such as when it was made and whom it is bound to. */
  readonly claims?: Members;
  /** What can be left out later, and where the randomness for it comes from; of `sd-jwt` alone. */
  readonly frame?: Frame;
  readonly random?: Random;
}

/** What has to stay in sight, so that nobody can leave out what ends or takes back a credential. [VC-JOSE-COSE §3.2] */
const ALWAYS_SHOWN: Readonly<Record<EnvelopeOrder['kind'], readonly string[]>> = {
  credential: [
    '@context',
    'type',
    'issuer',
    'validFrom',
    'validUntil',
    'credentialStatus',
    'credentialSchema',
    'relatedResource',
    'iss',
    'nbf',
    'exp',
    'cnf',
  ],
  presentation: ['@context', 'type', 'iss', 'nbf', 'exp', 'aud', 'nonce', 'cnf'],
};

/** The text of the envelope; COSE in base64. */
export async function sealInEnvelope(document: Members, order: EnvelopeOrder): Promise<Reading<string>> {
  const { kind, form, sealer, claims = {}, frame = { disclosable: [] }, random } = order;
  const banned = ['vc', 'vp', ...Object.keys(claims)].find((name) => Object.hasOwn(document, name));
  if (banned !== undefined) return refuse(problem('member-unknown', at('', banned), { member: banned }));
  const short = kind === 'credential' ? 'vc' : 'vp';
  const payload = { ...document, ...claims };
  if (form === 'sd-jwt') {
    const hidden = frame.disclosable.filter((pointer) => ALWAYS_SHOWN[kind].includes(pointer.split('/')[1] ?? ''));
    if (hidden.length > 0) return refuse(hidden.map((pointer) => problem('part-always-shown', pointer, { pointer })));
    if (random === undefined) return refuse(problem('member-missing', '/random', { member: 'random' }));
    return sealSdJwt(payload, frame, { sealer, random, header: { typ: `${short}+sd-jwt`, cty: short } });
  }
  const text = JSON.stringify(payload);
  if (form === 'jwt') return readAs(await sealJws(text, sealer, { typ: `${short}+jwt`, cty: short }));
  const types = { typ: `application/${short}+cose`, cty: `application/${short}` };
  const bytes = await sealCose(text, sealer, types);
  return bytes ? readAs(coseText(bytes)) : refuse(problem('key-kind-unfit', ''));
}
