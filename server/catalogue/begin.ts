// Begins a design, empty or as a copy of another of the same organisation; throws away one that was never published.
import { languageConcept } from '@tessera/credential/vocabulary';
import type { Sql } from '../db/index.ts';
import type { Acting } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { type Draft, isGroup } from './draft.ts';
import { readKept, savedAs } from './save.ts';
import { addDesign, draftOf, dropUnpublished } from './store/drafts.ts';

export interface Beginning {
  readonly title: string;
  readonly language: string;
  readonly copyOf?: string;
}

/** Answers the id of the design. */
export async function begin(beginning: Beginning, acting: Acting, world: World): Promise<string> {
  const language = languageConcept(beginning.language)?.more;
  if (language === undefined) throw new Refusal(422, 'language-unknown', { given: beginning.language });
  const { sql } = world.db;
  const before = beginning.copyOf === undefined ? {} : await draftToCopy(beginning.copyOf, acting, sql);
  const titles = isGroup(before['title']) ? before['title'] : {};
  const draft = { ...before, language, title: { ...titles, [language]: beginning.title } };
  const design = world.newId();
  await addDesign(design, await savedAs(draft, { design, version: 1 }, acting, world, sql), acting, sql);
  return design;
}

async function draftToCopy(design: string, acting: Acting, sql: Sql): Promise<Draft> {
  const found = await draftOf(design, acting, sql);
  if (found === undefined) throw new Refusal(404, 'design-unknown');
  return readKept(found.draft);
}

/** What was published stays readable for ever, so its design stays too. */
export async function discard(design: string, acting: Acting, { db }: World): Promise<void> {
  if (await dropUnpublished(design, acting, db.sql)) return;
  const found = await draftOf(design, acting, db.sql);
  throw found === undefined ? new Refusal(404, 'design-unknown') : new Refusal(409, 'design-published');
}
