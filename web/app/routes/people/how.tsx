// How signing in works, in three steps, beside each page of it.
import { useSentences } from '../../language/sentences.ts';

export function HowItWorks() {
  const t = useSentences();
  return (
    <aside className="stack">
      <h2>{t('web.people.how')}</h2>
      <ol className="stack tight">
        <li>{t('web.people.how.address')}</li>
        <li>{t('web.people.how.letter')}</li>
        <li>{t('web.people.how.code')}</li>
      </ol>
      <p className="soft small">{t('web.people.how.why')}</p>
    </aside>
  );
}
