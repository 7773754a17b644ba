// What the pages of an organisation's records have in common: who looks, the way back, and the way between the lists.
import type { Api } from '@tessera/server/api/contract';
import { chosen, type Words } from '../../credential/shown.ts';
import { useAddress, useSentences } from '../../language/sentences.ts';
import type { Crumb } from '../../ui/headings.tsx';
import { Tabs } from '../../ui/show.tsx';
import { Text } from '../../ui/text.tsx';

export interface Desk {
  readonly id: string;
  readonly name: string;
  /** Who looks may also enter, issue and take back. */
  readonly mayIssue: boolean;
}

export async function deskOf(api: Api, organisation: string): Promise<Desk> {
  const { name, rights } = await api.organisations.show({ organisation });
  return { id: organisation, name, mayIssue: rights.includes('credentials-issue') };
}

/** A title in the reader's language, else in any. */
export const titleIn = (texts: Readonly<Record<string, string>>, language: string): Words =>
  chosen(texts, language) ?? { text: '' };

/** The way from the organisation to here. */
export function useCrumbs({ id, name }: Desk): (...more: readonly Crumb[]) => readonly Crumb[] {
  const at = useAddress();
  return (...more) => [{ href: at(`/desk/${id}`), name: <Text>{name}</Text> }, ...more];
}

const LISTS = ['results', 'orders', 'credentials', 'letters'] as const;

/** From list to list, in the order in which a learner passes through them. */
export function Lists({ desk, now }: { readonly desk: Desk; readonly now: (typeof LISTS)[number] }) {
  const t = useSentences();
  const at = useAddress();
  const tabs = LISTS.map((list) => ({
    name: t(`web.issuing.lists.${list}`),
    href: at(`/desk/${desk.id}/${list}`),
    now: list === now,
  }));
  return <Tabs label={t('web.issuing.lists')} tabs={tabs} />;
}
