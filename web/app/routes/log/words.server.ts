// The log in plain words: what was done, by whom, where its record can be looked at.
import { hasSentence } from '@tessera/messages';
import type { Api } from '@tessera/server/api/contract';
import { speakerOf } from '../../language/sentences.ts';

type LogShown = Awaited<ReturnType<Api['people']['log']>>;
type Entry = LogShown['entries'][number];
type Verified = Awaited<ReturnType<Api['people']['verifiedLog']>>;

/** A newer program that works beside this one may write acts that have no words here. */
export function actInWords(code: string, language: string): string {
  return hasSentence(`act.${code}`) ? speakerOf(language)(`act.${code}`) : code;
}

export const entriesInWords = ({ entries }: LogShown, organisation: string | undefined, language: string) =>
  entries.map((entry) => entryInWords(entry, organisation, language));

export function entryInWords(entry: Entry, organisation: string | undefined, language: string) {
  const t = speakerOf(language);
  const { act, code, record, by, roles, at, who, client = '', address, batch } = entry;
  return {
    ...{ act, record, at, address, waiting: batch === undefined },
    what: actInWords(code, language),
    who:
      by === 'installation'
        ? t('log.by.installation')
        : by === 'client'
          ? t('log.by.client', { client })
          : who === undefined
            ? t('log.by.erased')
            : who.name || t('log.by.nameless'),
    isName: who !== undefined && who.name !== '',
    roles: roles.map((role) => (hasSentence(`log.role.${role}`) ? t(`log.role.${role}`) : role)),
    path: organisation === undefined ? undefined : pathOf(code, record, organisation),
  };
}

/** Where a record is looked at, by the word its acts begin with. */
function pathOf(code: string, record: string, organisation: string): `/${string}` | undefined {
  const under = PAGES.find(([acts]) => acts.test(code))?.[1];
  return under === undefined ? undefined : `/desk/${organisation}${under.replace(':record', record)}`;
}

const PAGES: readonly (readonly [acts: RegExp, path: string])[] = [
  [/^design-(begun|saved|published|moved)$/, '/designs/:record'],
  [/^list-(uploaded|read-otherwise|confirmed|undone)$/, '/imports/:record'],
  [/^(credentials-ordered|order-\w+)$/, '/orders/:record'],
  [/^credential-(revoked|corrected|rendered)$/, '/credentials/:record'],
  [/^seal-/, '/seal'],
  [/^(member-|roles-|invitation-)/, '/members'],
  [/^unit-(made|named)$/, '/units/:record'],
  [/^alliance-(made|changed|invited|joined)$/, '/alliances/:record'],
  [/^mandate-/, '/mandates'],
  [/^client-/, '/clients'],
  [/^organisation-/, '/settings'],
  [/^(letter-|codes-|claim-)/, '/letters'],
];

export const findingsInWords = ({ findings }: Verified, language: string): readonly string[] =>
  findings.map(({ code, batch, place = 0, fromBatch = 0, fromPlace = 0 }) =>
    speakerOf(language)(`log.${code}`, { batch, place, fromBatch, fromPlace }),
  );
