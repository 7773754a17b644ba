// The pages of whoever keeps the installation, side by side.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { Tabs } from '../../ui/show.tsx';

const PAGES = [
  ['register', '/operator'],
  ['applications', '/operator/applications'],
  ['installation', '/operator/installation'],
  ['work', '/operator/work'],
  ['letters', '/operator/letters'],
  ['accounts', '/operator/accounts'],
  ['log', '/operator/log'],
] as const;

export function OperatorTabs({ now }: { readonly now: (typeof PAGES)[number][0] }) {
  const t = useSentences();
  const at = useAddress();
  const tabs = PAGES.map(([name, path]) => ({
    name: t(`web.operating.tab.${name}`),
    href: at(path),
    now: name === now,
  }));
  return <Tabs label={t('web.operating.tabs')} tabs={tabs} />;
}
