// An SD-JWT as it travels: the signature of the issuer, the parts that are disclosed, and a signature of whoever presents
// it; in compact form or as JSON. [RFC9901 §4] [RFC9901 §8]
import { parseInnerJson } from '../json.ts';
import { problem, type Reading, readAs, refuse } from '../problem.ts';
import { isObject, type Members } from '../shape.ts';
import { type ProofFault, proofFault } from './jose-header.ts';
import { type EnvelopingSignature, type JoseSealer, jwsOf, readJws, sealJws } from './jws.ts';
import { conceal, type Frame, type Random } from './sd-jwt-conceal.ts';
import { type Revealed, reveal } from './sd-jwt-reveal.ts';

/** As it was found; not yet whether its signatures hold. */
export interface SdJwt {
  /** The signature of the issuer; in general JSON form there can be more than one, over the same payload. */
  readonly signatures: readonly [EnvelopingSignature, ...EnvelopingSignature[]];
  readonly revealed: Revealed;
  /** The signature of the issuer and the parts, as one text: what a presentation is bound to. [RFC9901 §4.3.1] */
  readonly presented: string;
  /** The signature of whoever presents it, as text. */
  readonly keyBinding?: string;
  /** The hash function of its digests, as it names it. */
  readonly digestName: string;
}

export type SdJwtReading = { readonly ok: true; readonly sdJwt: SdJwt } | ({ readonly ok: false } & ProofFault);

const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
const PART = /^[\w-]+$/;

/** Reads compact form; undefined when the text is not of that form. */
export function readSdJwt(text: string): SdJwtReading | undefined {
  const [issued = '', ...rest] = text.trim().split('~');
  if (rest.length === 0 || !JWT.test(issued)) return undefined;
  const keyBinding = rest.at(-1) ?? '';
  const disclosures = rest.slice(0, -1);
  if (!disclosures.every((part) => PART.test(part))) return refused('disclosure-refused', 'disclosure-malformed');
  if (keyBinding !== '' && !JWT.test(keyBinding)) return refused('key-binding-refused', 'key-binding-type');
  const read = readJws(issued);
  if (!read?.ok) return { ok: false, ...(read ?? proofFault('unreadable')) };
  return assembled(issued, [read.signature], disclosures, keyBinding === '' ? undefined : keyBinding);
}

/** The same of flattened and general JSON form; undefined when the value has neither. */
export function readSdJwtJson(envelope: Members): SdJwtReading | undefined {
  const { payload, signatures, signature } = envelope;
  if (typeof payload !== 'string' || (signatures === undefined) === (signature === undefined)) return undefined;
  const entries: readonly unknown[] = Array.isArray(signatures) ? signatures : [envelope];
  const [first, ...others] = entries;
  const open: unknown = isObject(first) ? first['header'] : undefined;
  if (!isObject(first) || !isObject(open) || !Array.isArray(open['disclosures'])) return undefined;
  const disclosures: readonly unknown[] = open['disclosures'];
  const { kb_jwt: keyBinding } = open;
  if (!disclosures.every((part): part is string => typeof part === 'string' && PART.test(part)))
    return refused('disclosure-refused', 'disclosure-malformed');
  if (keyBinding !== undefined && !(typeof keyBinding === 'string' && JWT.test(keyBinding)))
    return refused('key-binding-refused', 'key-binding-type');
  if (entries.length > MOST_SIGNATURES || others.some(hasParts)) return refused('header-malformed', 'header');
  const read: EnvelopingSignature[] = [];
  for (const entry of entries) {
    const found = signatureIn(entry, payload);
    if (!found.ok) return found;
    read.push(found.signature);
  }
  const [leading, ...further] = read;
  if (leading === undefined) return undefined;
  const issued = `${String(first['protected'])}.${payload}.${String(first['signature'])}`;
  return assembled(issued, [leading, ...further], disclosures, keyBinding);
}

const MOST_SIGNATURES = 10;

const refused = (word: ProofFault['word'], reason: string): SdJwtReading => ({
  ok: false,
  ...proofFault(word, { reason }),
});

function hasParts(entry: unknown): boolean {
  const open: unknown = isObject(entry) ? entry['header'] : undefined;
  return isObject(open) && (open['disclosures'] !== undefined || open['kb_jwt'] !== undefined);
}

/** What stands in the open header may not stand in the protected one too. [RFC7515 §7.2.1] */
function signatureIn(entry: unknown, payload: string): ReturnType<typeof jwsOf> {
  const malformed = { ok: false, ...proofFault('header-malformed', { reason: 'signature' }) } as const;
  if (!isObject(entry) || typeof entry['protected'] !== 'string' || typeof entry['signature'] !== 'string')
    return malformed;
  const read = jwsOf(entry['protected'], payload, entry['signature']);
  const open: unknown = entry['header'];
  if (!read.ok || open === undefined) return read;
  if (!isObject(open)) return malformed;
  const twice = Object.keys(open).find((name) => name === 'crit' || Object.hasOwn(read.signature.header, name));
  return twice === undefined ? read : { ok: false, ...proofFault('header-malformed', { reason: 'header' }) };
}

function assembled(
  issued: string,
  signatures: SdJwt['signatures'],
  disclosures: readonly string[],
  keyBinding: string | undefined,
): SdJwtReading {
  const json = parseInnerJson(signatures[0].payload);
  if (!json.ok || !isObject(json.value)) {
    const reason = json.ok ? 'json-malformed' : (json.problems[0]?.code ?? '');
    return { ok: false, ...proofFault('payload-malformed', { reason }) };
  }
  const read = reveal(json.value, disclosures);
  if (!read.ok) return read;
  const digestName = typeof json.value['_sd_alg'] === 'string' ? json.value['_sd_alg'] : 'sha-256';
  return {
    ok: true,
    sdJwt: {
      signatures,
      revealed: read.revealed,
      presented: [issued, ...disclosures, ''].join('~'),
      digestName,
      ...(keyBinding !== undefined && { keyBinding }),
    },
  };
}

/** The compact form of claims, with what the frame names left to choice. */
export async function sealSdJwt(
  claims: Members,
  frame: Frame,
  order: { readonly sealer: JoseSealer; readonly random: Random; readonly header: Members },
): Promise<Reading<string>> {
  const concealed = conceal(claims, frame, order.random);
  if (!concealed.ok) return concealed;
  const { payload, disclosures } = concealed.value;
  const issued = await sealJws(JSON.stringify(payload), order.sealer, order.header);
  return readAs([issued, ...disclosures, ''].join('~'));
}

/**
 * The same with exactly the parts at the pointers, and those around them without which they cannot be found. A part inside
 * one of them is left out unless it is named itself. What was bound to a presentation before is taken off: it was bound to
 * other parts.
 */
export function discloseExactly(text: string, pointers: readonly string[]): Reading<string> {
  const read = readSdJwt(text);
  if (!read?.ok) return refuse(problem('token-unreadable', ''));
  const { revealed, presented } = read.sdJwt;
  const isWanted = (part: string): boolean =>
    pointers.some((pointer) => pointer === part || pointer.startsWith(`${part}/`));
  const kept = new Set(revealed.parts.filter(({ pointer }) => isWanted(pointer)).map(({ disclosure }) => disclosure));
  const [issued = '', ...disclosures] = presented.split('~').slice(0, -1);
  return readAs([issued, ...disclosures.filter((disclosure) => kept.has(disclosure)), ''].join('~'));
}

/** The compact form as JSON, flattened. */
export function flattened(text: string): Reading<Members> {
  const read = readSdJwt(text);
  if (!read?.ok) return refuse(problem('token-unreadable', ''));
  const { presented, keyBinding } = read.sdJwt;
  const [issued = '', ...disclosures] = presented.split('~').slice(0, -1);
  const [protectedText = '', payload = '', signature = ''] = issued.split('.');
  const header = { disclosures, ...(keyBinding !== undefined && { kb_jwt: keyBinding }) };
  return readAs({ payload, protected: protectedText, signature, header });
}
