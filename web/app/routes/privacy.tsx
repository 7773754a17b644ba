// The page "privacy".
import { useSentences } from '../language/sentences.ts';
import { PageTitle } from '../ui/headings.tsx';

export default function Privacy() {
  const t = useSentences();
  return <PageTitle title={t('web.privacy.title')} />;
}
