// Saves a draft as typed. Two tabs may write the same one: the later is told, and nothing of either is lost.
import type { Static } from 'typebox';
import type { Sql } from '../db/index.ts';
import { type Acting, note } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { completeness } from './completeness.ts';
import type { Completeness } from './contract.ts';
import { type Draft, isGroup, writtenDraft } from './draft.ts';
import { folded } from '../texts.ts';
import { type DraftRow, draftOf, type Saved, saveDraft } from './store/drafts.ts';
import { addAuthor } from './store/steps.ts';
import { surroundingsOf } from './surroundings.ts';

export interface Saving {
  readonly design: string;
  readonly draft: Draft;
  /** The one that was read. */
  readonly revision: number;
}

export interface SavedDraft {
  readonly revision: number;
  readonly completeness: Static<typeof Completeness>;
}

export async function save({ design, draft, revision }: Saving, acting: Acting, world: World): Promise<SavedDraft> {
  const { sql } = world.db;
  const found = await draftOf(design, acting, sql);
  if (found === undefined) throw new Refusal(404, 'design-unknown');
  const version = (found.version ?? 0) + 1;
  const saved = await savedAs(draft, { design, version }, acting, world, sql);
  const answer = { completeness: saved.shown };
  // The answer to the first try may have been lost, and the same tab asks again: what it says is what is kept.
  if (found.draft === saved.draft) return { ...answer, revision: found.revision };
  if (found.revision !== revision) throw changedElsewhere(found);
  if (await kept({ design, revision }, saved, acting, world)) return { ...answer, revision: revision + 1 };
  const now = await draftOf(design, acting, sql);
  throw now === undefined ? new Refusal(404, 'design-unknown') : changedElsewhere(now);
}

/** Together with who changed it, as they do not approve it. */
const kept = (
  read: { readonly design: string; readonly revision: number },
  saved: Saved,
  acting: Acting,
  world: World,
): Promise<boolean> =>
  world.db.transaction(async (sql) => {
    const version = await saveDraft(read, saved, acting, sql);
    if (version === undefined) return false;
    await addAuthor(read.design, version, acting, sql);
    await note(acting, { act: 'design-saved', record: read.design }, world, sql);
    return true;
  });

export const changedElsewhere = ({ revision, updated }: DraftRow): Refusal =>
  new Refusal(409, 'changed-elsewhere', { revision, saved: new Date(updated).toISOString() });

/** A draft as it is kept, with what lists show of it. */
export async function savedAs(
  draft: Draft,
  next: { readonly design: string; readonly version: number },
  acting: Acting,
  world: World,
  sql: Sql,
): Promise<Saved & { readonly shown: Static<typeof Completeness> }> {
  const text = writtenDraft(draft);
  const { shown } = completeness(draft, await surroundingsOf(next, acting, world, sql));
  const title = titleOf(draft);
  const updated = new Date(world.clock());
  return { draft: text, title, foldedTitle: folded(title), complete: shown.complete, updated, shown };
}

const LONGEST_TITLE = 300;

/** In the language of the draft, else in any; control characters are no part of a name. */
export function titleOf({ title, language }: Draft): string {
  const texts = isGroup(title) ? title : {};
  const own = typeof language === 'string' && Object.hasOwn(texts, language) ? texts[language] : undefined;
  const all = [own, ...Object.values(texts)].filter((text): text is string => typeof text === 'string');
  const first = all
    .map((text) =>
      text
        .toWellFormed()
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim(),
    )
    .find((text) => text !== '');
  return first?.slice(0, LONGEST_TITLE).toWellFormed() ?? '';
}

/** A draft that was kept by `savedAs`. */
export const readKept = (text: string): Draft => JSON.parse(text) as Draft; // an object, or it were not kept
