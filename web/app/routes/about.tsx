// What this is, how it works, by which rules.
import { useAddress, useSentences } from '../language/sentences.ts';
import { PageTitle } from '../ui/headings.tsx';
import { Prose } from '../ui/prose.tsx';

export default function About() {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle title={t('web.about.title')} lead={t('web.about.lead')} />
      <Prose
        sections={[
          { title: t('web.about.what.title'), text: t('web.about.what.text') },
          {
            title: t('web.about.how.title'),
            points: [
              t('web.about.how.describe'),
              t('web.about.how.award'),
              t('web.about.how.hold'),
              t('web.about.how.verify'),
            ],
          },
          { title: t('web.about.rules.title'), text: t('web.about.rules.text') },
          { title: t('web.about.open.title'), text: t('web.about.open.text') },
        ]}
      >
        <p>
          <a href={at('/about/rights')}>{t('web.about.rights')}</a>
        </p>
        <p>
          <a href={at('/about/parts')}>{t('web.about.parts')}</a>
        </p>
      </Prose>
    </>
  );
}
