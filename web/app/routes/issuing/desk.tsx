// What the pages of an organisation's records have in common: who looks, the way back, and the way between the lists.
import type { Api } from '@tessera/server/api/contract';
import { granting, type Right, type RoleHeld } from '@tessera/server/rights/contract';
import { chosen, type Words } from '../../credential/shown.ts';
import { useAddress, useSentences } from '../../language/sentences.ts';
import type { Crumb } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Tabs } from '../../ui/show.tsx';
import { Text } from '../../ui/text.tsx';

export interface Desk {
  readonly id: string;
  readonly name: string;
  /** Of who looks, in the whole or in units. */
  readonly roles: readonly RoleHeld[];
}

export async function deskOf(api: Api, organisation: string): Promise<Desk> {
  const { name, roles } = await api.organisations.show({ organisation });
  return { id: organisation, name, roles };
}

/** Whether who looks has a right: where a record belongs, or, with none in question, anywhere here. */
export const may = (
  { roles }: Pick<Desk, 'roles'>,
  right: Right,
  record?: { readonly unit?: string | undefined },
): boolean =>
  granting(roles, right).some(({ unit }) => record === undefined || unit === undefined || unit === record.unit);

/** In place of what somebody would look for and may not do: what that is, and whose it is. */
export function MayNot({ right }: { readonly right: ToldRight }) {
  const t = useSentences();
  return <Notice signal="info" title={t(`web.may-not.${right}`)} />;
}

export type ToldRight =
  | 'results-enter'
  | 'credentials-issue'
  | 'credentials-take-back'
  | 'letters-send'
  | 'designs-publish'
  | 'designs-review';

/** A title in the reader's language, else in any. */
export const titleIn = (texts: Readonly<Record<string, string>>, language: string): Words =>
  chosen(texts, language) ?? { text: '' };

/** The way from the organisation to here. */
export function useCrumbs({ id, name }: Desk): (...more: readonly Crumb[]) => readonly Crumb[] {
  const at = useAddress();
  return (...more) => [{ href: at(`/desk/${id}`), name: <Text>{name}</Text> }, ...more];
}

const LISTS = ['results', 'orders', 'credentials', 'letters'] as const;

const SEEN_WITH = {
  results: 'results-read',
  orders: 'credentials-read',
  credentials: 'credentials-read',
  letters: 'letters-read',
} as const;

/** From list to list, in the order in which a learner passes through them. */
export function Lists({ desk, now }: { readonly desk: Desk; readonly now: (typeof LISTS)[number] }) {
  const t = useSentences();
  const at = useAddress();
  const tabs = LISTS.filter((list) => may(desk, SEEN_WITH[list])).map((list) => ({
    name: t(`web.issuing.lists.${list}`),
    href: at(`/desk/${desk.id}/${list}`),
    now: list === now,
  }));
  return <Tabs label={t('web.issuing.lists')} tabs={tabs} />;
}
