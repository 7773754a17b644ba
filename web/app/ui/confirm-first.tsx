// What is grave asks a person who signed in a while ago to show that it is they: said before they begin, and where they were
// refused for it, with all that they typed still there.
import { useCallback } from 'react';
import { useLocation, useRouteLoaderData } from 'react-router';
import { useAddress, useSentences } from '../language/sentences.ts';
import type { Shown } from '../visit.ts';
import { Notice } from './notice.tsx';

/** Above a page whose form was refused. Another tab leaves what was typed where it is. */
export function ConfirmFirst() {
  const t = useSentences();
  const at = useAddress();
  const focus = useCallback((element: HTMLElement | null) => element?.focus(), []);
  return (
    <section role="alert" tabIndex={-1} ref={focus} aria-label={t('web.confirm.first')}>
      <Notice signal="caution" title={t('web.confirm.first')}>
        <p>{t('web.confirm.first-text')}</p>
        <p>
          <a className="button plain" href={at('/confirm')} target="_blank" rel="noopener">
            {t('web.confirm.first-link')}
            <span className="heard"> {t('web.confirm.new-tab')}</span>
          </a>
        </p>
      </Notice>
    </section>
  );
}

/** Beside a button that will ask for it; nothing where it was shown lately. `here` is this page, where it is another. */
export function AsksToConfirm({ here }: { readonly here?: `/${string}` }) {
  const t = useSentences();
  const at = useAddress();
  const { pathname } = useLocation();
  const visit = useRouteLoaderData<() => Shown>('root');
  if (!visit?.account?.unconfirmed) return null;
  const back = new URLSearchParams({ returnTo: here === undefined ? pathname : at(here) });
  return (
    <div className="asks-to-confirm">
      <Notice signal="info" title={t('web.confirm.asked')}>
        <p>
          <a href={`${at('/confirm')}?${back}`}>{t('web.confirm.asked-link')}</a>
        </p>
      </Notice>
    </div>
  );
}
