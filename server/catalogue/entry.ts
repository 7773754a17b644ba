// What the public list holds of a published version. Pure.
import type { Design } from '@tessera/credential';
import { concept } from '@tessera/credential/vocabulary';
import type { Static } from 'typebox';
import type { EntryShown } from './contract.ts';
import { folded } from '../texts.ts';
import type { VersionKey } from './store/versions.ts';

export function entryFor(
  { organisation, design, version }: VersionKey,
  content: Design,
  {
    digest,
    published,
    reviewBy,
  }: { readonly digest: string; readonly published: Date; readonly reviewBy: string | null },
) {
  const { title, language, description = {}, learningOutcomes, issuer } = content;
  const texts = [title, description, ...learningOutcomes.map((outcome) => outcome.title), issuer.legalName];
  return {
    ...{ organisation, design, version, published, review_by: reviewBy },
    shown: shownInLists(content, digest),
    foldedTitle: folded(title[language] ?? '').slice(0, LONGEST_SORTED),
    foldedText: folded(texts.flatMap((text) => Object.values(text)).join(' ')).slice(0, LONGEST_SEARCHED),
  };
}

/** An index of either database takes no row beyond some 2,700 bytes. */
const LONGEST_SORTED = 300;
const LONGEST_SEARCHED = 50_000;
const LONGEST_ABOUT = 280;

export function shownInLists(content: Design, digest: string): Static<typeof EntryShown> {
  const { title, language, description, issuer, workload, level } = content;
  const place = issuer.locations[0]?.country;
  const eqf = level.eqf === undefined ? undefined : concept('eqf', level.eqf)?.code;
  return {
    title: { ...title },
    language,
    digest,
    ...(description !== undefined && { about: cut(description) }),
    providerName: issuer.legalName[language] ?? Object.values(issuer.legalName)[0] ?? '',
    country: (place === undefined ? undefined : concept('country', place)?.more) ?? '',
    ...(workload.ects !== undefined && { ects: workload.ects }),
    ...(workload.hours !== undefined && { hours: workload.hours }),
    ...(eqf !== undefined && { eqf }),
  };
}

const cut = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [
      language,
      text.length <= LONGEST_ABOUT
        ? text
        : `${text
            .slice(0, LONGEST_ABOUT - 1)
            .toWellFormed()
            .trimEnd()}…`,
    ]),
  );
