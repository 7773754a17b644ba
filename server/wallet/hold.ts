// What a person holds: the list, one of them, its sealed file byte for byte.
import { gunzipSync } from 'node:zlib';
import { open } from '@tessera/credential';
import type { Download } from '../http/contract.ts';
import { type FileFormat, fileIn } from '../issuing/index.ts';
import { actingAsInstallation, type OwnOf, type Signed } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { textIn } from '../texts.ts';
import type { World } from '../world.ts';
import { type HeldRow, heldListed, heldOf, sealedOf } from './store/held.ts';
import { type ShareRow, sharesOf } from './store/shares.ts';

const PAGE = 24;

export async function mine({ page = 1 }: { readonly page?: number }, signed: Signed, { db }: World) {
  const { rows, total } = await heldListed({ limit: PAGE, offset: (page - 1) * PAGE }, signed, db.sql);
  return { entries: rows.map(shownHeld), total, page, pageSize: PAGE };
}

export async function held(id: string, signed: Signed, { db }: World) {
  const row = await heldOf(id, signed, db.sql);
  if (row === undefined) throw new Refusal(404, 'credential-unknown');
  const { reading } = open(await sealedTextOf(id, signed, { db }));
  if (reading?.ok !== true) throw new Error('what a person holds was sealed here and can be read');
  const shares = await sharesOf(id, signed, db.sql);
  const { taken_back, reason, reason_text, replaced_by } = row;
  return {
    ...shownHeld(row),
    content: reading.value,
    ...(taken_back !== null && {
      takenBack: {
        at: new Date(taken_back).toISOString(),
        reason: reason ?? 'other',
        ...(reason_text !== null && { text: reason_text }),
      },
    }),
    ...(replaced_by !== null && { replacedBy: replaced_by }),
    shares: shares.map(shownShare),
  };
}

export async function heldFile(id: string, signed: Signed, world: Pick<World, 'db'>): Promise<Download> {
  const row = await heldOf(id, signed, world.db.sql);
  if (row === undefined) throw new Refusal(404, 'credential-unknown');
  return fileOf(row, await sealedTextOf(id, signed, world));
}

/** In another format. The first is what is held, whatever became of it; the others the provider seals while it is in force. */
export async function heldFileIn(
  { held: id, format }: { readonly held: string; readonly format: FileFormat },
  signed: Signed,
  world: World,
): Promise<Download> {
  const row = await heldOf(id, signed, world.db.sql);
  if (row === undefined) throw new Refusal(404, 'credential-unknown');
  if (format === 'edc') return heldFile(id, signed, world);
  return fileIn({ credential: row.credential, format }, actingAsInstallation(row.organisation), world);
}

/** Named after what it is, so that it is found again in a folder of downloads. */
export function fileOf({ title, language, issued_on }: HeldRow, body: string): Download {
  const name = textIn(title, language)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return { name: `${name || 'credential'}-${issued_on.slice(0, 10)}.jsonld`, mediaType: 'application/ld+json', body };
}

export async function sealedTextOf(id: string, own: OwnOf, { db }: Pick<World, 'db'>): Promise<string> {
  const row = await sealedOf(id, own, db.sql);
  if (row === undefined) throw new Error('what is held has its file');
  return gunzipSync(row.sealed).toString('utf8');
}

const shownHeld = ({ held: id, title, language, provider, issued_on, claimed, state, digest }: HeldRow) => ({
  held: id,
  title,
  language,
  provider,
  issuedOn: issued_on,
  claimed: new Date(claimed).toISOString(),
  state,
  digest,
});

const shownShare = ({ share, made, until, stopped, views, elements }: ShareRow) => ({
  share,
  made: new Date(made).toISOString(),
  ...(until !== null && { until: new Date(until).toISOString() }),
  ...(stopped !== null && { stopped: new Date(stopped).toISOString() }),
  views,
  ...(elements !== null && { elements: [...elements] }),
});
