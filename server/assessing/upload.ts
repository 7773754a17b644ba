// Takes a spreadsheet in: the file is kept, and a job reads it. What is cut short leaves nothing behind.
import { designWithin } from '../catalogue/index.ts';
import { enqueue } from '../jobs/index.ts';
import { type Acting, note } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { fileKey } from './import-file.ts';
import { readingJob } from './read-import.ts';
import { addImport } from './store/imports.ts';

export interface Upload {
  readonly design: string;
  readonly version: number;
  readonly name: string;
  readonly file: Blob;
}

const MIB = 1024 * 1024;
const LARGEST = 32 * MIB; // bytes
const HOUR = 3_600_000;

/** Answers the id of the import. */
export async function upload({ design, version, name, file }: Upload, acting: Acting, world: World): Promise<string> {
  const { db, objects, clock, newId } = world;
  const { organisation } = acting;
  if (file.size === 0) throw new Refusal(422, 'list-empty');
  if (file.size > LARGEST) throw new Refusal(413, 'list-too-large', { most: LARGEST / MIB });
  const published = await designWithin({ design, version }, acting, db.sql);
  if (published === undefined) throw new Refusal(404, 'design-unknown');
  const id = newId();
  // Before the file is there: whatever happens next, somebody looks after it.
  await db.transaction((sql) => enqueue([forgettingJob(id, clock() + HOUR, acting)], clock(), newId, sql));
  await objects.put(fileKey(organisation, id), file.stream());
  await db.transaction(async (sql) => {
    const { title, unit } = published;
    const made = { import: id, design, version, title, unit, fileName: name };
    await addImport({ ...made, uploaded: new Date(clock()) }, acting, sql);
    await note(acting, { act: 'list-uploaded', record: id }, world, sql);
    await enqueue([readingJob(id, 1, acting)], clock(), newId, sql);
  });
  return id;
}

/** Looks after the file of an upload: one that belongs to no import goes at once, all others when their time is over. */
export const forgettingJob = (id: string, when: number, { organisation }: Acting) => ({
  kind: 'assessing-forget',
  organisation,
  dedupe: `${id} ${when}`,
  payload: { import: id },
  notBefore: when,
});
