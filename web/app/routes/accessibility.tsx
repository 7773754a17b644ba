// What can be relied on, what is not there yet, whom to tell.
import { useSentences } from '../language/sentences.ts';
import { PageTitle } from '../ui/headings.tsx';
import { Prose } from '../ui/prose.tsx';

export default function Accessibility() {
  const t = useSentences();
  return (
    <>
      <PageTitle title={t('web.accessibility.title')} lead={t('web.accessibility.lead')} />
      <Prose
        sections={[
          {
            title: t('web.accessibility.done.title'),
            points: [
              t('web.accessibility.done.keyboard'),
              t('web.accessibility.done.script'),
              t('web.accessibility.done.zoom'),
              t('web.accessibility.done.colour'),
              t('web.accessibility.done.motion'),
            ],
          },
          {
            title: t('web.accessibility.not.title'),
            points: [t('web.accessibility.not.tested'), t('web.accessibility.not.strangers')],
          },
          { title: t('web.accessibility.tell.title'), text: t('web.accessibility.tell.text') },
        ]}
      />
    </>
  );
}
