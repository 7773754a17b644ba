// What an awarding body says of a mandate that it gave: a token sealed with its own e-seal, at an address that stays the
// same. See docs/decisions/0013-mandates.md. [RFC7515 §3.1] [EN319412-1 §5.1.4]
import { fromBase64url } from '#platform';
import { firstInstant, lastInstant, type ZonedDate, zonedDate } from '../dates.ts';
import { iri, webAddress } from '../elements/legal-entity.ts';
import { parseInnerJson } from '../json.ts';
import { judgeSignature, readJws, sealJws, shortType } from '../proof/jws.ts';
import { numericDate } from '../proof/jwt.ts';
import type { Secured } from '../proof/secured.ts';
import type { Sealer } from '../seal/sealer.ts';
import { isObject, listOf, may, must, pattern, record, type Shape } from '../shape.ts';
import { line } from '../texts.ts';
import { parseInstant } from '../time.ts';
import { DIGEST_BYTES } from './acknowledgement.ts';

/** A body by its registered identifier: that is what its certificate names too. */
export interface Party {
  readonly legalIdentifier: string;
  readonly name: string;
}

export interface Holder extends Party {
  /** Names of keys that it signs with beside its e-seal, as its giver knows them: DIDs. */
  readonly keys?: readonly string[];
}

export interface MandateTerms {
  readonly giver: Party;
  readonly holder: Holder;
  /** The descriptions of micro-credentials that it is for; all of the giver's where none is named. */
  readonly specifications?: readonly string[];
  readonly validFrom: ZonedDate;
  /** The last day. */
  readonly validUntil?: ZonedDate;
  /** The moment at which it was ended, RFC 3339. */
  readonly ended?: string;
  /** Digests of what was issued under it as far as the giver knows: see `acknowledgement.ts`. Base64url of all in a row. */
  readonly acknowledged?: string;
}

export interface MandateDocument extends MandateTerms {
  /** Where it is published. */
  readonly url: string;
  /** When it was said, and until when it may be taken for what the giver says; milliseconds since 1970 UTC. */
  readonly issuedAt: number;
  readonly expires: number;
}

const TYPE = 'mandate+jwt';
const MOST_SPECIFICATIONS = 500;
const LONGEST_ACKNOWLEDGED = 1_600_000; // what fits into the two megabytes that a verifier fetches

const sealIdentifier = pattern('legal-identifier-malformed', /^([A-Z]{3}[A-Z]{2}|[A-Z]{2}:[A-Z]{2})-\S.*$/, '', 200);
const instant = pattern('instant-malformed', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, '', 20);

export const mandateTerms: Shape<MandateTerms> = record<MandateTerms>({
  giver: must(record<Party>({ legalIdentifier: must(sealIdentifier), name: must(line) })),
  holder: must(
    record<Holder>({ legalIdentifier: must(sealIdentifier), name: must(line), keys: may(listOf(iri, 1, 20)) }),
  ),
  specifications: may(listOf(iri, 1, MOST_SPECIFICATIONS)),
  validFrom: must(zonedDate),
  validUntil: may(zonedDate),
  ended: may(instant),
  acknowledged: may(pattern('value-malformed', /^[\w-]*$/, '', LONGEST_ACKNOWLEDGED)),
});

/** The document as the awarding body publishes it. */
export function sealMandate(document: MandateDocument, sealer: Sealer): Promise<string> {
  const { url, issuedAt, expires, ...said } = document;
  const claims = { sub: url, iat: Math.floor(issuedAt / 1000), exp: Math.floor(expires / 1000), mandate: said };
  return sealJws(JSON.stringify(claims), sealer, { typ: TYPE });
}

/** A mandate document as it was found, its seal yet to be judged; undefined for any other text. */
export function openMandate(
  text: string,
): { readonly document: MandateDocument; readonly judge: Secured['judge'] } | undefined {
  const read = readJws(text.trim());
  if (!read?.ok) return undefined;
  const { header, payload } = read.signature;
  if (shortType(header['typ']) !== TYPE) return undefined;
  const json = parseInnerJson(payload);
  const document = json.ok && isObject(json.value) ? documentIn(json.value) : undefined;
  return document && { document, judge: (judging) => judgeSignature(read.signature, judging) };
}

function documentIn({ sub, iat, exp, mandate }: Readonly<Record<string, unknown>>): MandateDocument | undefined {
  const [issuedAt, expires] = [numericDate(iat), numericDate(exp)];
  const url = webAddress.read(sub, '');
  const said = mandateTerms.read(mandate, '');
  if (!url.ok || !said.ok || typeof issuedAt !== 'number' || typeof expires !== 'number') return undefined;
  const { ended, acknowledged } = said.value;
  if (ended !== undefined && parseInstant(ended) === undefined) return undefined;
  if (acknowledged !== undefined && (fromBase64url(acknowledged)?.length ?? 1) % DIGEST_BYTES !== 0) return undefined;
  return { url: url.value, issuedAt, expires, ...said.value };
}

/** Steps back, or a slash in disguise: what begins like a place can lead out of it. [URL §4.4] */
const LEADS_OUT = /(?:^|[/\\])(?:\.|%2e){1,2}(?:[/\\?#]|$)|%2f|%5c|\\/i;

/** Whether it is for this description; an entry that ends in a slash is for every version below it. */
export const covers = ({ specifications }: Pick<MandateTerms, 'specifications'>, specification: string): boolean =>
  specifications === undefined ||
  specifications.includes(specification) ||
  specifications.some(
    (entry) =>
      entry.endsWith('/') && specification.startsWith(entry) && !LEADS_OUT.test(specification.slice(entry.length - 1)),
  );

/** When it begins. */
export const beginOf = ({ validFrom }: MandateTerms): number => parseInstant(firstInstant(validFrom)) ?? Infinity;

/** The last moment at which it is in force: of its last day, or before it was ended; infinite where neither is said. */
export function endOf({ validUntil, ended }: MandateTerms): number {
  const last = validUntil === undefined ? Infinity : parseInstant(lastInstant(validUntil));
  const at = ended === undefined ? Infinity : (parseInstant(ended) ?? -Infinity) - 1;
  return Math.min(last ?? -Infinity, at);
}
