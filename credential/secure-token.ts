// Securing any document of the W3C data model in a token: JWT, SD-JWT or COSE. The document is asked first whether it keeps
// the rules of the model, and whether each of its members has a meaning that a context gives it by name. [VC-JOSE-COSE §3]
import { readContents, readPresentation } from './formats/read.ts';
import { termsOf, undefinedMembers } from './formats/vcdm/terms.ts';
import { expandDocument } from './linked-data/canonical-document.ts';
import type { JsonObject, LinkedData } from './linked-data/linked-data.ts';
import { at, type Problem, problem, type Reading, readAs, refuse } from './problem.ts';
import { coseText, sealCose } from './proof/cose.ts';
import { type JoseSealer, sealJws } from './proof/jws.ts';
import { securedIn } from './proof/jwt.ts';
import { sealSdJwt } from './proof/sd-jwt.ts';
import { alwaysShown, type Random } from './proof/sd-jwt-conceal.ts';

/** How a document is to be secured in a token. */
export interface TokenOrder {
  readonly form: 'jwt' | 'sd-jwt' | 'cose';
  readonly sealer: JoseSealer;
  /** JSON Pointers to what can be left out later; for SD-JWT. [RFC6901 §3] */
  readonly disclosable?: readonly string[];
  readonly random: Random;
  readonly linkedData?: LinkedData;
}

/** The token as text, or why there is none. Never throws on a document. */
export async function secureAsToken(document: JsonObject, order: TokenOrder): Promise<Reading<string>> {
  const { form, sealer, disclosable = [], random, linkedData = {} } = order;
  const kind = kindOf(document);
  if (kind === undefined) return refuse(problem('member-missing', '/type', { member: 'VerifiableCredential' }));
  const problems = await reasonsAgainst(document, kind, linkedData);
  if (problems.length > 0) return refuse(problems);
  const cty = kind;
  const read = securedIn({ typ: `${kind}+jwt`, cty }, document);
  if (!read.ok) return refuse(problem('claim-contradicts', '', { member: String(read.facts['claim'] ?? '') }));
  if (form === 'sd-jwt') {
    const hidden = alwaysShown(disclosable, SHOWN);
    if (hidden.length > 0) return refuse(hidden);
    return sealSdJwt(document, { disclosable }, { sealer, random, header: { typ: `${kind}+sd-jwt`, cty } });
  }
  const payload = JSON.stringify(document);
  if (form === 'jwt') return readAs(await sealJws(payload, sealer, { typ: `${kind}+jwt`, cty }));
  const types = { typ: `application/${kind}+cose`, cty: `application/${kind}` };
  const bytes = await sealCose(payload, sealer, types);
  return bytes === undefined ? refuse(problem('key-kind-unfit', '/key')) : readAs(coseText(bytes));
}

/** What nobody may leave out: what it is, and what ends or takes it back. [VC-JOSE-COSE §3.2] */
const SHOWN: ReadonlySet<string> = new Set([
  '@context',
  'type',
  'issuer',
  'validFrom',
  'validUntil',
  'credentialStatus',
  'credentialSchema',
  'relatedResource',
]);

/** In the words of the media types. */
function kindOf(document: JsonObject): 'vc' | 'vp' | undefined {
  const types = typesOf(document);
  if (types.includes('VerifiableCredential')) return 'vc';
  return types.includes('VerifiablePresentation') ? 'vp' : undefined;
}

function typesOf({ type }: JsonObject): readonly string[] {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.filter((name) => typeof name === 'string');
}

async function reasonsAgainst(
  document: JsonObject,
  kind: 'vc' | 'vp',
  linkedData: LinkedData,
): Promise<readonly Problem[]> {
  const contents = kind === 'vc' ? readContents(document) : readPresentation(document);
  const broken = (contents?.breaks ?? []).filter(({ severity }) => severity === 'error');
  if (broken.length > 0) return broken;
  // What a presentation holds is secured by itself, and for whoever opens it to judge.
  const { verifiableCredential: _, ...itself } = document;
  const meaning = await expandDocument(kind === 'vc' ? document : itself, linkedData);
  if (!meaning.ok) return meaning.problems;
  // A vocabulary for all names gives a meaning to what was only written wrongly. Below, where others describe what is
  // theirs, that is theirs to decide.
  const terms = termsOf(document, typesOf(document), linkedData);
  return undefinedMembers(document, terms).map((term) =>
    problem('term-undefined', at('', term), { term: term.slice(0, 80) }),
  );
}
