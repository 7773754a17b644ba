// The logo: a picture looked at before it is kept, shown from our own address and never from elsewhere.
import { createHash } from 'node:crypto';
import type { Sql } from '../db/index.ts';
import { type Acting, note, publicly } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { pictureIn } from './picture.ts';
import { dropLogoRow, type LogoRow, logoRow, putLogo } from './store/profile.ts';

const MOST_BYTES = 256 * 1024;
const MOST_PIXELS = 2000;

export const logoOf = (organisation: string, sql: Sql): Promise<LogoRow | undefined> =>
  logoRow(publicly(organisation), sql);

/** Where it is shown: the digest changes with the picture. */
export const logoPath = (organisation: string, { object }: Pick<LogoRow, 'object'>): string =>
  `/organisations/${organisation}/logo/${object.slice(object.lastIndexOf('/') + 1)}`;

export async function setLogo(
  { file, alternative }: { readonly file: Blob; readonly alternative: string },
  acting: Acting,
  world: World,
): Promise<void> {
  const { db, objects } = world;
  if (file.size > MOST_BYTES) throw new Refusal(422, 'picture-too-large', { most: MOST_BYTES / 1024 });
  const bytes = await file.bytes();
  const picture = pictureIn(bytes);
  if (picture === undefined) throw new Refusal(422, 'picture-unfit', { most: MOST_PIXELS });
  const { width, height } = picture;
  if (Math.max(width, height) > MOST_PIXELS) throw new Refusal(422, 'picture-unfit', { most: MOST_PIXELS });
  const object = `logos/${acting.organisation}/${createHash('sha256').update(bytes).digest('hex')}`;
  await objects.put(object, bytes);
  const before = await db.transaction(async (sql) => {
    const row = await logoRow(acting, sql);
    const kept = { object, media_type: picture.mediaType, width, height, alternative: alternative.trim() };
    await putLogo(kept, acting, sql);
    await note(acting, { act: 'logo-set', record: acting.organisation }, world, sql);
    return row?.object;
  });
  if (before !== undefined && before !== object) await objects.remove(before);
}

export async function dropLogo(acting: Acting, world: World): Promise<void> {
  const { db, objects } = world;
  const before = await db.transaction(async (sql) => {
    const row = await logoRow(acting, sql);
    if ((await dropLogoRow(acting, sql)) > 0)
      await note(acting, { act: 'logo-removed', record: acting.organisation }, world, sql);
    return row?.object;
  });
  if (before !== undefined) await objects.remove(before);
}
