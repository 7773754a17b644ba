// Finding one's way in a list: a search that is an address, pages, and what stands where there is nothing.
import type { ReactNode } from 'react';
import { useSentences } from '../language/sentences.ts';
import { Button } from './button.tsx';

export interface SearchBoxProps {
  readonly label: string;
  /** What is looked for now. */
  readonly value?: string | undefined;
  readonly action?: string;
  /** What else stands in the address and stays there. */
  readonly keep?: Readonly<Record<string, string>>;
}

export function SearchBox({ label, value, action, keep = {} }: SearchBoxProps) {
  const t = useSentences();
  return (
    <search>
      <form className="search" {...(action === undefined ? {} : { action })}>
        <label htmlFor="look-for">{label}</label>
        <div>
          <input id="look-for" type="search" name="search" defaultValue={value} />
          <Button>{t('web.search.button')}</Button>
        </div>
        {Object.entries(keep).map(([key, kept]) => (
          <input key={key} type="hidden" name={key} value={kept} />
        ))}
      </form>
    </search>
  );
}

export interface PagerProps {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly hrefOf: (page: number) => string;
}

/** Nothing where all is on one page. */
export function Pager({ page, pageSize, total, hrefOf }: PagerProps) {
  const t = useSentences();
  const pages = Math.ceil(total / pageSize);
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label={t('web.pager.label')}>
      {page > 1 ? (
        <a className="button plain" rel="prev" href={hrefOf(page - 1)}>
          {t('web.pager.before')}
        </a>
      ) : (
        <span />
      )}
      <p>{t('web.pager.now', { page, pages })}</p>
      {page < pages ? (
        <a className="button plain" rel="next" href={hrefOf(page + 1)}>
          {t('web.pager.after')}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}

export interface EmptyStateProps {
  readonly title: ReactNode;
  /** What will stand here, and how it comes. */
  readonly children?: ReactNode;
  /** The next step. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <svg viewBox="0 0 64 40" aria-hidden="true" focusable="false">
        <path className="hollow" d="M1 17h22v22H1zM25 17h22v22H25zM25 1h22v14H25z" />
        <path className="coming" d="M52 3h11v11H52z" />
      </svg>
      <p className="title">{title}</p>
      {children !== undefined && <div>{children}</div>}
      {action !== undefined && <div className="row">{action}</div>}
    </div>
  );
}
