// It was shown that it is they, in a tab that was opened for it.
import { useSentences } from '../../language/sentences.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';

export default function ConfirmDone() {
  const t = useSentences();
  return (
    <>
      <PageTitle title={t('web.people.confirm.done')} />
      <Notice signal="yes" title={t('web.people.confirm.done-title')} live>
        <p>{t('web.people.confirm.done-text')}</p>
      </Notice>
    </>
  );
}
