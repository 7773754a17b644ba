// The file of an upload in the object store.
import type { ObjectStore } from '../io/objects.ts';

/** Lists by organisation, as all that belongs to one can be found so. */
export const fileKey = (organisation: string, id: string): string => `imports/${organisation}/${id}`;

/** The file as the reading of spreadsheets wants it; undefined where it is gone. */
export async function fileOf(key: string, objects: ObjectStore): Promise<Blob | undefined> {
  const found = await objects.read(key);
  return found && new Response(found.stream).blob();
}
