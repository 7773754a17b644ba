// The page "accessibility".
import { useSentences } from '../language/sentences.ts';
import { PageTitle } from '../ui/headings.tsx';

export default function Accessibility() {
  const t = useSentences();
  return <PageTitle title={t('web.accessibility.title')} />;
}
