// Showing a credential to others: a link that whoever has it may open, verified each time it is opened, until it ends or
// is stopped. The link is shown once; only its digest is kept.
import { createHash } from 'node:crypto';
import { disclosable, disclose } from '@tessera/credential/disclosure';
import type { ElementKey } from '@tessera/credential/elements';
import type { Sql } from '../db/index.ts';
import type { Download } from '../http/contract.ts';
import { inFormat } from '../issuing/index.ts';
import {
  actingAsInstallation,
  byToken,
  endConsentsAbout,
  giveConsent,
  note,
  type OwnOf,
  ownOf,
  type Signed,
} from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { verifyHere } from '../verifying/index.ts';
import type { World } from '../world.ts';
import { fileOf, sealedTextOf } from './hold.ts';
import { DAY } from './offer.ts';
import { shareToken } from './secrets.ts';
import { heldOf } from './store/held.ts';
import {
  addShare,
  addShareToken,
  countView,
  type ShareRow,
  shareOfToken,
  stopShareById,
  stopShareOf,
} from './store/shares.ts';

/** What making a link consents to. The version is that of `wallet.share.consent`. */
const CONSENT = { recipient: 'link-holders', purpose: 'share', textVersion: 1 } as const;

export interface Sharing {
  readonly held: string;
  readonly days?: number;
  /** What alone is shown beside what always is; everything where nobody says. */
  readonly elements?: readonly ElementKey[];
}

export async function share(
  { held, days, elements }: Sharing,
  signed: Signed,
  world: World,
): Promise<{ readonly share: string; readonly url: string }> {
  const { visitor } = signed;
  const { db, clock, newId, config } = world;
  // Before anything is written: what cannot be shown in parts is refused now, and not to whoever opens the link.
  if (elements !== undefined) await partOf(held, elements, signed, world);
  const token = shareToken(world);
  const id = newId();
  await db.transaction(async (sql) => {
    if ((await heldOf(held, signed, sql)) === undefined) throw new Refusal(404, 'credential-unknown');
    const made = clock();
    const until = days === undefined ? null : new Date(made + days * DAY);
    await addShare({ share: id, held, made: new Date(made), until, elements: elements ?? null }, signed, sql);
    await addShareToken(digestOf(token), id, signed, sql);
    await note(signed, { act: 'credential-shared', record: id }, world, sql);
    await giveConsent(
      { ...CONSENT, what: elements ?? [], about: id, ...(until !== null && { until: until.getTime() }) },
      signed,
      world,
      sql,
    );
  });
  return { share: id, url: `${config.publicUrl}/${visitor.language}/shared/${token}` };
}

export async function stopShare(
  { held, share: id }: { readonly held: string; readonly share: string },
  signed: Signed,
  world: World,
): Promise<void> {
  const { db, clock } = world;
  const at = clock();
  await db.transaction(async (sql) => {
    const stopped = await stopShareOf(id, held, signed, new Date(at), sql);
    if (!stopped) throw new Refusal(404, 'share-unknown');
    await endConsentsAbout(id, signed, at, sql);
    await note(signed, { act: 'share-stopped', record: id }, world, sql);
  });
}

/** The consent behind a link was withdrawn: it shows nothing from then on. */
export const stopShareOfConsent = (id: string, own: OwnOf, { clock }: Pick<World, 'clock'>, sql: Sql) =>
  stopShareById(id, own, new Date(clock()), sql);

/** What a link shows: the sealed file, verified at this moment. */
export async function shared(token: string, world: World) {
  const { db } = world;
  const found = await openShare(token, world);
  const verification = await verifyHere(await textOf(found, world), world);
  await countView(found.share, ownOf(found.person), db.sql);
  return {
    verification,
    ...(found.until !== null && { until: new Date(found.until).toISOString() }),
    ...(found.elements !== null && { elements: [...found.elements] }),
  };
}

export async function sharedFile(token: string, world: World): Promise<Download> {
  const found = await openShare(token, world);
  const row = await heldOf(found.held, ownOf(found.person), world.db.sql);
  if (row === undefined) throw new Refusal(404, 'share-unknown');
  const whole = fileOf(row, await textOf(found, world));
  if (found.elements === null) return whole;
  return { ...whole, name: whole.name.replace(/jsonld$/, 'sd-jwt'), mediaType: 'application/vc+sd-jwt' };
}

const textOf = ({ held, elements, person }: ShareRow, world: World): Promise<string> =>
  elements === null ? sealedTextOf(held, ownOf(person), world) : partOf(held, elements, ownOf(person), world);

/** The chosen elements, as far as they are in the credential, and nothing else of what can be left out. */
async function partOf(id: string, elements: readonly ElementKey[], own: OwnOf, world: World): Promise<string> {
  const row = await heldOf(id, own, world.db.sql);
  if (row === undefined) throw new Refusal(404, 'credential-unknown');
  const { credential, organisation } = row;
  const whole = await inFormat({ credential, format: 'vcdm-sd-jwt' }, actingAsInstallation(organisation), world);
  const { choices = [] } = disclosable(whole) ?? {};
  const part = await disclose(whole, { elements: elements.filter((element) => choices.includes(element)) });
  if (!part.ok) throw new Refusal(409, 'format-unfit', { reason: part.problems[0]?.code ?? '' });
  return part.value;
}

async function openShare(token: string, { db, clock }: World): Promise<ShareRow> {
  const found = await shareOfToken(byToken(digestOf(token)), db.sql);
  if (found === undefined) throw new Refusal(404, 'share-unknown');
  if (found.stopped !== null || (found.until !== null && found.until < clock()))
    throw new Refusal(410, 'share-stopped');
  return found;
}

const digestOf = (token: string): Uint8Array => new Uint8Array(createHash('sha256').update(token).digest());
