// Head and foot round every page: who this is, the few ways, the language, the account.
import { OFFERED_LANGUAGES } from '@tessera/messages/languages';
import type { ReactNode } from 'react';
import { useLocation, useRouteLoaderData } from 'react-router';
import { inLanguage } from '../language/address.ts';
import { useAddress, useLanguage, useSentences } from '../language/sentences.ts';
import type { Shown } from '../visit.ts';
import { Mark } from './mark.tsx';
import { Text } from './text.tsx';

export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useSentences();
  const at = useAddress();
  const visit = useRouteLoaderData<() => Shown>('root');
  return (
    <>
      <a className="skip" href="#main">
        {t('web.shell.skip')}
      </a>
      {visit?.site.demonstration && (
        <aside className="demonstration" aria-label={t('web.shell.note')}>
          <p>
            {t('web.shell.demonstration')} <a href={at('/demonstration')}>{t('web.shell.demonstration-be')}</a>
            <span aria-hidden="true"> · </span>
            <a href={at('/outbox')}>{t('web.shell.demonstration-letters')}</a>
          </p>
        </aside>
      )}
      <header className="head">
        <div>
          <a className="brand" href={at('/')}>
            <Mark />
            {t('web.shell.name')}
          </a>
          <nav aria-label={t('web.shell.navigation')}>
            <ul>
              <Way to="/catalogue">{t('web.nav.find')}</Way>
              <Way to="/verify">{t('web.nav.verify')}</Way>
              {visit?.account !== undefined && <Way to="/my">{t('web.nav.wallet')}</Way>}
            </ul>
          </nav>
          <div className="tools">
            <Languages />
            {visit?.account === undefined ? (
              <a className="enter" href={at('/sign-in')}>
                {t('web.nav.sign-in')}
              </a>
            ) : (
              <AccountMenu account={visit.account} />
            )}
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div>
          <p>{t('web.shell.about')}</p>
          <nav aria-label={t('web.shell.foot')}>
            <ul>
              <Way to="/providers">{t('web.nav.providers')}</Way>
              <Way to="/about">{t('web.nav.about')}</Way>
              <Way to="/api">{t('web.nav.api')}</Way>
              <Way to="/accessibility">{t('web.nav.accessibility')}</Way>
              <Way to="/privacy">{t('web.nav.privacy')}</Way>
            </ul>
          </nav>
        </div>
      </footer>
    </>
  );
}

function Way({ to, children }: { readonly to: `/${string}`; readonly children: ReactNode }) {
  const href = useAddress()(to);
  const { pathname } = useLocation();
  const here = pathname === href || pathname.startsWith(`${href}/`);
  return (
    <li>
      <a href={href} aria-current={here ? 'page' : undefined}>
        {children}
      </a>
    </li>
  );
}

/** Links to this page in the other languages; nothing while there is one. */
function Languages() {
  const t = useSentences();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const others = OFFERED_LANGUAGES.filter(({ tag }) => tag !== language);
  if (others.length === 0) return null;
  const own = OFFERED_LANGUAGES.find(({ tag }) => tag === language)?.name ?? language;
  return (
    <details className="menu">
      <summary>
        <span className="heard">{t('web.shell.language')} </span>
        {own}
      </summary>
      <div>
        <ul>
          {others.map(({ tag, name }) => (
            <li key={tag}>
              <a href={inLanguage(pathname, tag) + search} lang={tag} hrefLang={tag}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

type Account = NonNullable<Shown['account']>;

function AccountMenu({ account }: { readonly account: Account }) {
  const t = useSentences();
  const at = useAddress();
  return (
    <details className="menu">
      <summary>
        <span className="heard">{t('web.shell.account')} </span>
        <span className="name">
          <Text>{account.name || account.email}</Text>
        </span>
      </summary>
      <div>
        <p className="soft">
          <Text>{account.email}</Text>
        </p>
        <hr />
        {account.organisations.length > 0 && <h2>{t('web.shell.organisations')}</h2>}
        <ul>
          {account.organisations.map(({ id, name }) => (
            <li key={id}>
              <a href={at(`/desk/${id}`)}>
                <Text>{name}</Text>
              </a>
            </li>
          ))}
          <li>
            <a href={at('/desk')}>{t('web.nav.organisations')}</a>
          </li>
          {account.operator && (
            <li>
              <a href={at('/operator')}>{t('web.nav.operator')}</a>
            </li>
          )}
          <li>
            <a href={at('/account')}>{t('web.nav.account')}</a>
          </li>
        </ul>
        <hr />
        <form method="post" action={at('/sign-out')}>
          <button type="submit">{t('web.nav.sign-out')}</button>
        </form>
      </div>
    </details>
  );
}
