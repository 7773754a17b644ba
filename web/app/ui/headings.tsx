// The top of a page: its title for window and page, the way back, a lead, and what can be done with the whole of it.
import type { ReactNode } from 'react';
import { useActionData } from 'react-router';
import { useSentences } from '../language/sentences.ts';
import { STEP_UP } from '../refused.ts';
import { ConfirmFirst } from './confirm-first.tsx';

export interface Crumb {
  readonly href: string;
  readonly name: ReactNode;
}

export interface PageTitleProps {
  readonly title: string;
  /** What the heading shows where it is more than the title's text, such as a stranger's text in <Text>. */
  readonly heading?: ReactNode;
  readonly lead?: ReactNode;
  /** The pages above this one, from the top. */
  readonly crumbs?: readonly Crumb[];
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
}

export function PageTitle({ title, heading, lead, crumbs, actions }: PageTitleProps) {
  const t = useSentences();
  const answer: unknown = useActionData();
  const refused = typeof answer === 'object' && answer !== null && 'refused' in answer;
  return (
    <div className="page-title">
      <title>{t(refused ? 'web.title.refused' : 'web.title.page', { title })}</title>
      {crumbs !== undefined && <Breadcrumbs crumbs={crumbs} />}
      <div className="row">
        <h1 className={lengthOf(title)}>{heading ?? title}</h1>
        {actions !== undefined && <div className="row">{actions}</div>}
      </div>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {isStepUp(answer) && <ConfirmFirst />}
    </div>
  );
}

/** Titles of micro-credentials may be sentences; those are set smaller. */
export const lengthOf = (title: string): 'long' | undefined => (title.length > 60 ? 'long' : undefined);

/** What a form sent was refused until the person shows that it is they; no form says how. */
const isStepUp = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  'refused' in answer &&
  typeof answer.refused === 'object' &&
  answer.refused !== null &&
  'code' in answer.refused &&
  answer.refused.code === STEP_UP;

export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useSentences();
  return (
    <nav className="crumbs" aria-label={t('web.crumbs')}>
      <ol>
        {crumbs.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
