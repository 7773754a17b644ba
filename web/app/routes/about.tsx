// The page "about".
import { useSentences } from '../language/sentences.ts';
import { PageTitle } from '../ui/headings.tsx';

export default function About() {
  const t = useSentences();
  return <PageTitle title={t('web.about.title')} />;
}
