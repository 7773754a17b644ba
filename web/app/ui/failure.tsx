// What is shown in place of a page: there is none, it was refused, or the fault is ours.
import { type ReactNode, useContext } from 'react';
import { isRouteErrorResponse } from 'react-router';
import { useAddress, useSentences } from '../language/sentences.ts';
import type { Refused } from '../refused.ts';
import { Rendering } from '../rendering.ts';
import { LinkButton } from './button.tsx';
import { PageTitle } from './headings.tsx';

export function FailurePage({ error }: { readonly error: unknown }) {
  const t = useSentences();
  const at = useAddress();
  const { fault } = useContext(Rendering);
  const refused = refusedIn(error);
  if (refused !== undefined) {
    return (
      <Failure title={t(`refusal.${refused.code}.what`, refused.facts)}>
        {t(`refusal.${refused.code}.do`, refused.facts)}
      </Failure>
    );
  }
  if (isRouteErrorResponse(error) && error.status < 500) {
    return error.status === 404 || error.status === 405 ? (
      <Failure title={t('web.missing.title')}>
        {t('web.missing.do')} <a href={at('/catalogue')}>{t('web.nav.find')}</a>
      </Failure>
    ) : (
      <Failure title={t('web.unreadable.title')}>{t('web.unreadable.do')}</Failure>
    );
  }
  return <Failure title={t('web.fault.title')}>{t('web.fault.do', { number: fault ?? '–' })}</Failure>;
}

function Failure({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const t = useSentences();
  const at = useAddress();
  return (
    <div className="failure">
      <svg viewBox="0 0 120 72" aria-hidden="true" focusable="false">
        <path className="lying" d="M1 25h22v22H1zM25 25h22v22H25zM1 49h22v22H1zM25 49h22v22H25zM49 49h22v22H49z" />
        <path className="gap" d="M50 26h20v20H50z" />
        <path className="fallen" d="M88 44l20 9-9 19-20-9z" />
      </svg>
      <PageTitle title={title} />
      <p className="lead">{children}</p>
      <p>
        <LinkButton href={at('/')} look="plain">
          {t('web.failure.home')}
        </LinkButton>
      </p>
    </div>
  );
}

function refusedIn(error: unknown): Refused | undefined {
  if (!isRouteErrorResponse(error)) return undefined;
  const said: unknown = error.data;
  if (typeof said !== 'object' || said === null || !('refused' in said)) return undefined;
  return said.refused as Refused; // made by refused.ts alone
}
