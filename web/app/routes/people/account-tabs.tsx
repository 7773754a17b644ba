// The pages of one's own account, as tabs.
import { useLocation } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { Tabs } from '../../ui/show.tsx';

const PAGES = [
  ['/account', 'web.people.account.tab'],
  ['/account/ways', 'web.people.ways.tab'],
  ['/account/recovery', 'web.people.recovery.tab'],
  ['/account/sessions', 'web.people.sessions.tab'],
  ['/account/data', 'web.my-data.tab'],
] as const;

export function AccountTabs() {
  const t = useSentences();
  const at = useAddress();
  const { pathname } = useLocation();
  const tabs = PAGES.map(([path, key]) => ({ name: t(key), href: at(path), now: pathname === at(path) }));
  return <Tabs label={t('web.people.account.pages')} tabs={tabs} />;
}
