// Begins a design, empty or as a copy of another of the same organisation; throws away one that was never published.
import { languageConcept } from '@tessera/credential/vocabulary';
import type { Sql } from '../db/index.ts';
import { type Acting, note } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { type Draft, isGroup } from './draft.ts';
import { readKept, savedAs } from './save.ts';
import { addDesign, draftOf, dropUnpublished } from './store/drafts.ts';
import { addAuthor } from './store/steps.ts';
import { unitMeant } from './unit.ts';

export interface Beginning {
  readonly title: string;
  readonly language: string;
  readonly copyOf?: string;
  /** Whose it is to be. */
  readonly unit?: string;
}

/** Answers the id of the design. */
export async function begin(beginning: Beginning, acting: Acting, world: World): Promise<string> {
  const language = languageConcept(beginning.language)?.more;
  if (language === undefined) throw new Refusal(422, 'language-unknown', { given: beginning.language });
  const { db } = world;
  const before = beginning.copyOf === undefined ? {} : await draftToCopy(beginning.copyOf, acting, db.sql);
  const titles = isGroup(before['title']) ? before['title'] : {};
  const draft = { ...before, language, title: { ...titles, [language]: beginning.title } };
  const unit = await unitMeant(beginning.unit, acting, db.sql);
  const design = world.newId();
  const saved = await savedAs(draft, { design, version: 1 }, acting, world, db.sql);
  await db.transaction(async (sql) => {
    await addDesign(design, unit, saved, acting, sql);
    await addAuthor(design, 1, acting, sql);
    await note(acting, { act: 'design-begun', record: design }, world, sql);
  });
  return design;
}

async function draftToCopy(design: string, acting: Acting, sql: Sql): Promise<Draft> {
  const found = await draftOf(design, acting, sql);
  if (found === undefined) throw new Refusal(404, 'design-unknown');
  return readKept(found.draft);
}

/** What was published stays readable for ever, so its design stays too. */
export async function discard(design: string, acting: Acting, world: World): Promise<void> {
  const { db } = world;
  const isGone = await db.transaction(async (sql) => {
    const dropped = await dropUnpublished(design, acting, sql);
    if (dropped) await note(acting, { act: 'design-discarded', record: design }, world, sql);
    return dropped;
  });
  if (isGone) return;
  const found = await draftOf(design, acting, db.sql);
  throw found === undefined ? new Refusal(404, 'design-unknown') : new Refusal(409, 'design-published');
}
