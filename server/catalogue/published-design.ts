// A published design for the slices that award and issue by it. It is parsed once, not once a credential.
import type { Design } from '@tessera/credential';
import type { Sql } from '../db/index.ts';
import { type Acting, type Publicly, publicly } from '../people/index.ts';
import { draftOf } from './store/drafts.ts';
import { contentOf, providerOf, versionOf } from './store/versions.ts';

export interface PublishedDesign {
  readonly organisation: string;
  readonly design: string;
  readonly version: number;
  readonly title: Readonly<Record<string, string>>;
  readonly language: string;
  readonly content: Design;
  /** SHA-256 of the content as it was published, in hexadecimal. */
  readonly digest: string;
  /** Milliseconds since 1970 UTC. */
  readonly published: number;
  readonly reviewBy?: string;
}

export interface Wanted {
  /** Where it is known: then nothing of another organisation is found. */
  readonly organisation?: string;
  readonly design: string;
  /** The newest, where none is named. */
  readonly version?: number;
}

/** One that is within reach, with whose it is. */
export interface OwnDesign extends PublishedDesign {
  readonly unit: string;
}

/** A published version is for everybody to read, and for those within whose reach its design is to award by. */
export async function designWithin(
  { design, version }: Omit<Wanted, 'organisation'>,
  acting: Acting,
  sql: Sql,
): Promise<OwnDesign | undefined> {
  const found = await draftOf(design, acting, sql);
  if (found === undefined) return undefined;
  const wanted = { organisation: acting.organisation, design, ...(version !== undefined && { version }) };
  const published = await publishedDesign(wanted, sql);
  return published && { ...published, unit: found.unit };
}

export async function publishedDesign(wanted: Wanted, sql: Sql): Promise<PublishedDesign | undefined> {
  const { design, version } = wanted;
  const organisation = wanted.organisation ?? (await providerOf(design, sql));
  if (organisation === undefined) return undefined;
  const reading = publicly(organisation);
  const found = await versionOf({ design, version }, reading, sql);
  if (found === undefined) return undefined;
  const digest = Buffer.from(found.digest).toString('hex');
  const content = contents.get(digest) ?? (await readContent({ design, version: found.version }, digest, reading, sql));
  return {
    ...{ organisation, design, version: found.version, content, digest, published: found.published },
    title: content.title,
    language: content.language,
    ...(found.review_by !== null && { reviewBy: found.review_by }),
  };
}

/** By digest: whatever database it comes from, the same digest is the same content. Emptied when it is full. */
const contents = new Map<string, Design>();
const MOST_CONTENTS = 200;

async function readContent(
  key: Parameters<typeof contentOf>[0],
  digest: string,
  reading: Publicly,
  sql: Sql,
): Promise<Design> {
  const content = JSON.parse(await contentOf(key, reading, sql)) as Design; // publish() kept what the library had read
  if (contents.size >= MOST_CONTENTS) contents.clear();
  contents.set(digest, content);
  return content;
}
