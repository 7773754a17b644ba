// The page "home".
import { useSentences } from '../language/sentences.ts';
import { PageTitle } from '../ui/headings.tsx';

export default function Home() {
  const t = useSentences();
  return <PageTitle title={t('web.home.title')} />;
}
