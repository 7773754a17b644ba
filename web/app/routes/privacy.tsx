// What the pages know of a person, why, and for how long.
import { useAddress, useSentences } from '../language/sentences.ts';
import { PageTitle } from '../ui/headings.tsx';
import { Prose } from '../ui/prose.tsx';

const SUBJECTS = ['verify', 'account', 'learner', 'share', 'rights'] as const;

export default function Privacy() {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle title={t('web.privacy.title')} lead={t('web.privacy.lead')} />
      <Prose
        sections={SUBJECTS.map((subject) => ({
          title: t(`web.privacy.${subject}.title`),
          text: t(`web.privacy.${subject}.text`),
        }))}
      >
        <ul>
          <li>
            <a href={at('/account/data')}>{t('web.privacy.to-mine')}</a>
          </li>
          <li>
            <a href={at('/providers')}>{t('web.privacy.to-providers')}</a>
          </li>
          <li>
            <a href={at('/privacy/register')}>{t('web.my-data.register-link')}</a>
          </li>
        </ul>
      </Prose>
    </>
  );
}
