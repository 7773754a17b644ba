// The whole credential as linked data inside a learning credential: without what the token says itself, and put together
// with it again for reading. [OPENID4VP §B.3.7]
import { parseInstant } from '../../time.ts';
import type { MicroCredential } from '../../microcredential.ts';
import { type Reading, readAs } from '../../problem.ts';
import { isObject, type Members } from '../../shape.ts';
import { writeElm } from '../elm/write.ts';
import { writeBadge } from '../open-badge/write.ts';

export type LinkedForm = 'elm' | 'open-badge';

/** Members whose place a claim of the token takes: what it is called, when it counts, how it is taken back. */
const OF_TOKEN: ReadonlySet<string> = new Set([
  'id',
  'issued',
  'issuanceDate',
  'validFrom',
  'expirationDate',
  'validUntil',
  'credentialStatus',
]);

/** The linked data, and what of it is left to choice. Badges serve issuers that no European credential can name. */
export function writeLinked(
  credential: MicroCredential,
  form: LinkedForm | undefined,
): Reading<{ readonly linked: Members; readonly disclosable: readonly string[] }> {
  const elm = form === 'open-badge' ? undefined : writeElm(credential);
  const written = elm?.ok || (elm && form === 'elm') ? elm : writeBadge(credential);
  if (!written.ok) return written;
  const linked = Object.fromEntries(Object.entries(written.value).filter(([name]) => !OF_TOKEN.has(name)));
  return readAs({ linked, disclosable: choices(linked) });
}

const SHOWN: ReadonlySet<string> = new Set(['@context', 'id', 'type']);

/** Everything that is said of the learner, each by itself, and of what was achieved the grades by themselves. */
function choices({ credentialSubject: subject }: Members): readonly string[] {
  if (!isObject(subject)) return [];
  const { hasClaim: claim } = subject;
  const proofs: unknown = isObject(claim) ? claim['provenBy'] : undefined;
  return [
    ...Object.keys(subject).filter((name) => !SHOWN.has(name)),
    ...(Array.isArray(proofs) ? proofs.map((_, index) => `hasClaim/provenBy/${index}/grade`) : []),
  ].map((path) => `/credentialSubject/${path}`);
}

/**
 * The document that the linked data was taken from, as far as it is disclosed: with the names and dates that the token
 * says. Undefined where there is no linked data.
 */
export function linkedDocument(claims: Members): Members | undefined {
  const { ld: linked, jti, date_of_issuance: day, date_of_expiry: lastDay, exp } = claims;
  if (!isObject(linked) || [...OF_TOKEN].some((name) => Object.hasOwn(linked, name))) return undefined;
  const from = awarded(linked) ?? (typeof day === 'string' ? `${day}T00:00:00Z` : undefined);
  const until = typeof lastDay === 'string' && typeof exp === 'number' ? lastInstantOf(lastDay, exp) : undefined;
  const isBadge = Object.hasOwn(linked, 'awardedDate');
  return {
    ...linked,
    ...(jti !== undefined && { id: jti }),
    ...(from !== undefined && { validFrom: from, ...(!isBadge && { issued: from, issuanceDate: from }) }),
    ...(until !== undefined && { validUntil: until, ...(!isBadge && { expirationDate: until }) }),
  };
}

/** When it was awarded, with the zone of the place, which the claims of the token have no room for. */
function awarded({ awardedDate, credentialSubject: subject }: Members): string | undefined {
  if (typeof awardedDate === 'string') return awardedDate;
  const claim: unknown = isObject(subject) ? subject['hasClaim'] : undefined;
  const process: unknown = isObject(claim) ? claim['awardedBy'] : undefined;
  const date: unknown = isObject(process) ? process['awardingDate'] : undefined;
  return typeof date === 'string' ? date : undefined;
}

const MINUTE = 60;
const WIDEST = 14 * 60; // minutes

/**
 * The last second of a day, in the zone in which that is the second before the token ends. A token that ends before that
 * day does is renewed in between, and says nothing of the zone; one that outlives the day contradicts itself.
 */
function lastInstantOf(day: string, expires: number): string | undefined {
  const utc = parseInstant(`${day}T23:59:59Z`);
  if (utc === undefined || !Number.isSafeInteger(expires)) return undefined;
  const offset = (utc / 1000 - (expires - 1)) / MINUTE;
  if (offset < -WIDEST) return undefined;
  if (!Number.isInteger(offset) || offset > WIDEST) return `${day}T23:59:59Z`;
  const two = (number: number): string => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${day}T23:59:59${offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`}`;
}
