// A spreadsheet at work: being read, or being entered. How many rows there are is known only at the end; the page looks
// again by itself, or by its link.
import reloading from '../../enhance/reload.ts?worker&url';
import { useAddress, useLocale, useSentences } from '../../language/sentences.ts';
import { Notice } from '../../ui/notice.tsx';
import type { ImportShown } from './shown.ts';

export function Working({ shown }: { readonly shown: ImportShown }) {
  const { desk, import: id, state, counts, progress, tried } = shown;
  const t = useSentences();
  const at = useAddress();
  const number = new Intl.NumberFormat(useLocale());
  const isReading = state === 'reading';
  const count = isReading ? progress : counts.good;
  const here = at(`/desk/${desk.id}/imports/${id}`);
  return (
    <section className="at-work stack" aria-labelledby="at-work">
      <h2 id="at-work">{t(isReading ? 'web.assessing.reading' : 'web.assessing.confirming')}</h2>
      {tried && <Notice signal="info" title={t('web.assessing.still.tried')} live />}
      <svg className="rows-coming" viewBox="0 0 96 40" aria-hidden="true" focusable="false">
        <path className="there" d="M0 0h30v10H0zM33 0h30v10H33zM66 0h30v10H66z" />
        <path className="read" d="M0 15h30v10H0zM33 15h30v10H33zM66 15h30v10H66z" />
        <path className="coming" d="M0 30h30v10H0z" />
      </svg>
      <p role="status">
        {t(isReading ? 'web.assessing.reading.count' : 'web.assessing.confirming.count', {
          count,
          number: number.format(count),
        })}
      </p>
      <p data-reload="2">
        <a href={here}>{t('web.progress.again')}</a> {t('web.progress.leave')}
        <script type="module" src={reloading} async />
      </p>
      <p>
        <a href={`${here}?still`}>{t('web.assessing.still')}</a>
      </p>
    </section>
  );
}
