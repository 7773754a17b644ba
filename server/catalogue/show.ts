// What is shown of designs: to their organisation the drafts, to anyone what was published.
import type { Static } from 'typebox';
import { type Acting, publicly, unitShown } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { completeness } from './completeness.ts';
import type { catalogue, EntryShown } from './contract.ts';
import { shownInLists } from './entry.ts';
import { likePatterns } from '../texts.ts';
import { publishedDesign } from './published-design.ts';
import { readKept } from './save.ts';
import { reviewOf } from './show-review.ts';
import { designsOf, draftOf } from './store/drafts.ts';
import { entriesOf, versionsOf } from './store/versions.ts';
import { surroundingsOf } from './surroundings.ts';

type Catalogue = typeof catalogue;
type In<K extends keyof Catalogue> = Static<Catalogue[K]['input']>;
type Out<K extends keyof Catalogue> = Static<Catalogue[K]['output']>;

const PAGE_OF_DESIGNS = 25;
const PAGE_OF_ENTRIES = 24;

export async function designs(
  { page = 1, search = '' }: In<'designs'>,
  acting: Acting,
  world: World,
): Promise<Out<'designs'>> {
  const part = { limit: PAGE_OF_DESIGNS, offset: (page - 1) * PAGE_OF_DESIGNS };
  const { rows, total } = await designsOf({ patterns: likePatterns(search), ...part }, acting, world.db.sql);
  const entries = rows.map(
    ({ design, title, complete, revision, version, published_revision, updated, review_by, unit, review }) => ({
      ...{ design, title, complete, updated: instant(updated), review },
      ...unitShown(unit),
      ...(version !== null && { version }),
      changed: revision !== published_revision,
      ...(review_by !== null && { reviewBy: review_by }),
    }),
  );
  return { entries, total, page, pageSize: PAGE_OF_DESIGNS };
}

export async function design({ design: id }: In<'design'>, acting: Acting, world: World): Promise<Out<'design'>> {
  const { sql } = world.db;
  const found = await draftOf(id, acting, sql);
  if (found === undefined) throw new Refusal(404, 'design-unknown');
  const next = { design: id, version: (found.version ?? 0) + 1 };
  const [surroundings, versions] = await Promise.all([
    surroundingsOf(next, acting, world, sql),
    versionsOf(id, acting, sql),
  ]);
  const draft = readKept(found.draft);
  const judged = completeness(draft, surroundings);
  return {
    design: id,
    draft: { ...draft },
    ...unitShown(found.unit),
    revision: found.revision,
    updated: instant(found.updated),
    completeness: judged.shown,
    ...(judged.design !== undefined && { becomes: judged.design }),
    versions: versions.map(({ version, published, review_by }) => ({
      version,
      published: instant(published),
      ...(review_by !== null && { reviewBy: review_by }),
    })),
    changed: found.revision !== found.published_revision,
    ...(await reviewOf(found, acting, sql)),
  };
}

export async function list(
  { page = 1, search = '', provider, sort = 'newest' }: In<'list'>,
  world: World,
): Promise<Out<'list'>> {
  const part = { limit: PAGE_OF_ENTRIES, offset: (page - 1) * PAGE_OF_ENTRIES };
  const chosen = { patterns: likePatterns(search), provider, sort, ...part };
  const { rows, total } = await entriesOf(chosen, world.db.sql);
  const entries = rows.map(({ design, organisation, version, shown, published, review_by }) => ({
    ...{ design, version, published: instant(published) },
    ...entryShown(shown as Static<typeof EntryShown>, organisation), // as shownInLists made it
    ...(review_by !== null && { reviewBy: review_by }),
  }));
  return { entries, total, page, pageSize: PAGE_OF_ENTRIES };
}

export async function published(wanted: In<'published'>, { db: { sql } }: World): Promise<Out<'published'>> {
  const found = await publishedDesign(wanted, sql);
  if (found === undefined) throw new Refusal(404, 'design-unknown');
  const { organisation, design: id, version, content, reviewBy, digest } = found;
  const versions = await versionsOf(id, publicly(organisation), sql);
  return {
    ...{ design: id, version, content, published: instant(found.published) },
    ...entryShown(shownInLists(content, digest), organisation),
    ...(reviewBy !== undefined && { reviewBy }),
    versions: versions.map((one) => ({ version: one.version, published: instant(one.published) })),
  };
}

const entryShown = ({ providerName, country, ...rest }: Static<typeof EntryShown>, organisation: string) => ({
  ...rest,
  provider: { organisation, name: providerName, country },
});

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();
