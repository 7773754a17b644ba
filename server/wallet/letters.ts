// The letters as the provider sees them: what became of each, mending an address, sending again, codes to print.
import { readEmail } from '@tessera/credential/learners';
import type { Sql } from '../db/index.ts';
import { credentialFor, type IssuedCredential } from '../issuing/index.ts';
import { enqueue } from '../jobs/index.ts';
import { type Acting, note } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { likePatterns } from '../texts.ts';
import type { World } from '../world.ts';
import { CLAIM_DAYS, DAY, letterOf } from './offer.ts';
import { linkSecret, printableCode, secretDigest } from './secrets.ts';
import { addTokens, type ClaimRow, claimHeld, dropTokens, extendClaims, renewClaim } from './store/claims.ts';
import { type ClaimState, claimsCounted, claimsListed, claimsWithoutCode } from './store/listed-claims.ts';

const PAGE = 50;

export interface LettersAsked {
  readonly order?: string;
  readonly state?: ClaimState;
  readonly search?: string;
  readonly page?: number;
}

export async function lettersOf(
  { order, state, search = '', page = 1 }: LettersAsked,
  acting: Acting,
  { db, clock }: World,
) {
  const now = new Date(clock());
  const choice = { patterns: likePatterns(search), now, limit: PAGE, offset: (page - 1) * PAGE };
  const chosen = { ...choice, ...(order !== undefined && { order }), ...(state !== undefined && { state }) };
  const [{ rows, total }, counts] = await Promise.all([
    claimsListed(chosen, acting, db.sql),
    claimsCounted(order, now, acting, db.sql),
  ]);
  const credentials = await credentialsOf(rows, acting, db.sql);
  const entries = rows.map((row) => ({
    claim: row.claim,
    credential: row.credential,
    learner: row.learner,
    title: credentials.get(row.credential)?.title ?? {},
    ...(row.email !== null && { email: row.email }),
    state: row.state,
    ...moments({ sent: row.sent, opened: row.opened, claimed: row.claimed }),
    expires: new Date(row.expires).toISOString(),
  }));
  return {
    entries,
    total,
    page,
    pageSize: PAGE,
    counts: Object.fromEntries(counts.map((each) => [each.state, each.count])),
  };
}

const moments = <K extends string>(given: Readonly<Record<K, number | null>>): Partial<Record<K, string>> => {
  const known = Object.entries<number | null>(given).filter((entry): entry is [K, number] => entry[1] !== null);
  return Object.fromEntries(known.map(([name, at]) => [name, new Date(at).toISOString()])) as Partial<
    Record<K, string>
  >; // of the same names
};

async function credentialsOf(
  claims: readonly Pick<ClaimRow, 'credential'>[],
  acting: Acting,
  sql: Sql,
): Promise<ReadonlyMap<string, IssuedCredential>> {
  const ids = claims.map(({ credential }) => credential);
  const found = await credentialFor(ids, acting, sql);
  return new Map(found.map((each) => [each.credential, each]));
}

/** A new link, to another address if one is given. The old one opens nothing from then on. */
export async function sendAgain(
  { claim: id, email }: { readonly claim: string; readonly email?: string },
  acting: Acting,
  world: World,
): Promise<void> {
  const { db, clock, newId } = world;
  const address = email === undefined ? undefined : readEmail(email.trim());
  if (email !== undefined && address === undefined) throw new Refusal(422, 'email-malformed', {}, [emailProblem]);
  await db.transaction(async (sql) => {
    const claim = await claimHeld(id, acting, sql);
    if (claim === undefined) throw new Refusal(404, 'claim-unknown');
    if (claim.claimed !== null) throw new Refusal(409, 'claim-taken');
    if (claim.withdrawn !== null) throw new Refusal(410, 'claim-withdrawn');
    const to = address ?? claim.email;
    if (to === null) throw new Refusal(422, 'email-missing', {}, [emailProblem]);
    const now = clock();
    const expires = new Date(now + CLAIM_DAYS * DAY);
    await dropTokens([id], ['link', 'code'], acting, sql);
    const { generation } = await renewClaim({ claim: id, email: to, expires }, acting, sql);
    const digest = secretDigest(linkSecret(id, generation, world));
    await note(acting, { act: 'letter-sent-again', record: id }, world, sql);
    await addTokens([{ claim: id, digest }], { kind: 'link', expires }, acting, sql);
    await enqueue([letterOf(id, generation, acting)], now, newId, sql);
  });
}

const emailProblem = { path: '/email', code: 'field-malformed', facts: {} };

/** As many as are printed at once. */
const MOST_CODES = 200;

/** Codes for learners without an address, or for one claim. Each is told once; a code made before for it dies. */
export async function makeCodes(
  { order, claim }: { readonly order?: string; readonly claim?: string },
  acting: Acting,
  world: World,
) {
  const { db, clock } = world;
  return db.transaction(async (sql) => {
    const { rows, more } =
      claim === undefined
        ? await claimsWithoutCode(order, MOST_CODES, acting, sql)
        : { rows: [await openForCode(claim, acting, sql)], more: 0 };
    const expires = new Date(clock() + CLAIM_DAYS * DAY);
    const ids = rows.map((row) => row.claim);
    const codes = rows.map((row) => ({ claim: row.claim, learner: row.learner, code: printableCode(world) }));
    await dropTokens(ids, ['code'], acting, sql);
    const tokens = codes.map(({ claim: of, code }) => ({ claim: of, digest: secretDigest(code) }));
    await addTokens(tokens, { kind: 'code', expires }, acting, sql);
    await extendClaims(ids, expires, acting, sql);
    const record = claim ?? order ?? acting.organisation;
    if (ids.length > 0) await note(acting, { act: 'codes-made', record }, world, sql);
    const credentials = await credentialsOf(rows, acting, sql);
    const titles = new Map(rows.map((row) => [row.claim, credentials.get(row.credential)?.title ?? {}]));
    const shown = codes.map((each) => ({
      ...each,
      title: titles.get(each.claim) ?? {},
      expires: expires.toISOString(),
    }));
    return { codes: shown, more };
  });
}

async function openForCode(id: string, acting: Acting, sql: Sql): Promise<ClaimRow> {
  const claim = await claimHeld(id, acting, sql);
  if (claim === undefined) throw new Refusal(404, 'claim-unknown');
  if (claim.claimed !== null) throw new Refusal(409, 'claim-taken');
  if (claim.withdrawn !== null) throw new Refusal(410, 'claim-withdrawn');
  return claim;
}
