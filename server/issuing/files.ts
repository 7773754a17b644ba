// The files that a sealed credential can be had as: each format with its name, its kind, and how it is written down.
import { bake, badgePicture } from '@tessera/credential/baking';
import { type Format, open } from '@tessera/credential';
import type { Download } from '../http/contract.ts';
import type { Acting } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { textIn } from '../texts.ts';
import type { World } from '../world.ts';
import type { FileFormat } from './contract.ts';
import { credentialFor } from './credential-for.ts';
import { refuseMissing } from './erase.ts';
import { inFormat } from './rendition.ts';

interface Kind {
  readonly ending: string;
  readonly mediaType: string;
}

const KINDS: Readonly<Record<Format, Kind>> = {
  edc: { ending: 'jsonld', mediaType: 'application/ld+json' },
  'open-badge': { ending: 'badge.json', mediaType: 'application/vc' },
  'open-badge-jwt': { ending: 'badge.jwt', mediaType: 'application/vc+jwt' },
  'sd-jwt-vc': { ending: 'sd-jwt', mediaType: 'application/dc+sd-jwt' },
  vcdm: { ending: 'vc.json', mediaType: 'application/vc' },
  'vcdm-sd': { ending: 'sd.vc.json', mediaType: 'application/vc' },
  'vcdm-jwt': { ending: 'vc.jwt', mediaType: 'application/vc+jwt' },
  'vcdm-sd-jwt': { ending: 'vc.sd-jwt', mediaType: 'application/vc+sd-jwt' },
  'vcdm-cose': { ending: 'vc.cose.txt', mediaType: 'text/plain' },
};

/** Refused where it was never sealed, or cannot be sealed any more. */
export async function fileIn(
  { credential, format }: { readonly credential: string; readonly format: FileFormat },
  acting: Acting,
  world: World,
): Promise<Download> {
  const [found] = await credentialFor([credential], acting, world.db.sql);
  if (found === undefined) return refuseMissing(credential, acting, world.db.sql);
  const name = nameOf(textIn(found.title, found.language), found.issuedOn);
  if (format === 'open-badge-picture')
    return picture(name, await inFormat({ credential, format: 'open-badge' }, acting, world));
  const { ending, mediaType } = KINDS[format];
  return { name: `${name}.${ending}`, mediaType, body: await inFormat({ credential, format }, acting, world) };
}

/** Named after what it is, so that it is found again in a folder of downloads. */
function nameOf(title: string, day: string): string {
  const words = title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return `${words || 'credential'}-${day.slice(0, 10)}`;
}

/** The badge inside a picture: the provider's where it is a PNG, else one that is drawn of it. */
function picture(name: string, badge: string): Download {
  const { reading } = open(badge);
  if (reading?.ok !== true) throw new Error('a badge that was sealed here can be read');
  const { image } = reading.value;
  const isPng = image?.mediaType === 'image/png';
  const base = isPng ? Buffer.from(image.content, 'base64') : Buffer.from(badgePicture(reading.value));
  const baked = bake(base, badge);
  if (!baked.ok) throw new Refusal(409, 'picture-unfit');
  return {
    name: `${name}.${isPng ? 'png' : 'svg'}`,
    mediaType: isPng ? 'image/png' : 'image/svg+xml',
    body: baked.value,
  };
}
