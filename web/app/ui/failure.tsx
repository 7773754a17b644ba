// What is shown in place of a page: there is none, it was refused, or the fault is ours.
import { type ReactNode, useContext } from 'react';
import { isRight, RIGHTS } from '@tessera/server/rights/contract';
import { isRouteErrorResponse, useLocation } from 'react-router';
import { useAddress, useLocale, useSentences } from '../language/sentences.ts';
import type { Refused } from '../refused.ts';
import { Rendering } from '../rendering.ts';
import { LinkButton } from './button.tsx';
import { PageTitle } from './headings.tsx';

export function FailurePage({ error }: { readonly error: unknown }) {
  const t = useSentences();
  const at = useAddress();
  const { fault } = useContext(Rendering);
  const refused = refusedIn(error);
  if (refused?.code === 'role-missing') return <RoleMissing right={String(refused.facts['right'])} />;
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

/** Which right is missing, which roles have it, and who can give one. */
function RoleMissing({ right }: { readonly right: string }) {
  const t = useSentences();
  const at = useAddress();
  const { pathname } = useLocation();
  const locale = useLocale();
  const organisation = /\/desk\/([0-9a-f-]{36})/.exec(pathname)?.[1];
  const roles = isRight(right) ? RIGHTS[right].roles.map((role) => t(`web.organisations.role.${role}`)) : [];
  return (
    <Failure
      title={t('refusal.role-missing.what')}
      ways={
        <>
          {organisation !== undefined && (
            <LinkButton href={at(`/desk/${organisation}/members`)}>{t('web.role-missing.members')}</LinkButton>
          )}
          <LinkButton href={at('/about/rights')} look="plain">
            {t('web.role-missing.table')}
          </LinkButton>
        </>
      }
    >
      {isRight(right) && t('web.role-missing.right', { right: t(`right.${right}`) })}{' '}
      {roles.length > 0 &&
        t('web.role-missing.who', { roles: new Intl.ListFormat(locale, { type: 'disjunction' }).format(roles) })}
    </Failure>
  );
}

interface FailureProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Where to go from here; home where absent. */
  readonly ways?: ReactNode;
}

function Failure({ title, children, ways }: FailureProps) {
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
      <div className="row">
        {ways ?? (
          <LinkButton href={at('/')} look="plain">
            {t('web.failure.home')}
          </LinkButton>
        )}
      </div>
    </div>
  );
}

function refusedIn(error: unknown): Refused | undefined {
  if (!isRouteErrorResponse(error)) return undefined;
  const said: unknown = error.data;
  if (typeof said !== 'object' || said === null || !('refused' in said)) return undefined;
  return said.refused as Refused; // made by refused.ts alone
}
