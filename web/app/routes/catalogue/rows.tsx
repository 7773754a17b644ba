// A row of the editor: one of the European standard elements, what we ask, why, how it stands, and its fields.
import type { ReactNode } from 'react';
import { useSentences } from '../../language/sentences.ts';
import { Why } from '../../ui/field.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { type Found, paragraphWords, problemWords } from './words.ts';

export interface RowStanding {
  readonly key: string;
  readonly number: number;
  readonly state: 'complete' | 'missing' | 'wrong' | 'at-award';
  readonly paragraph: string;
  readonly problems: readonly Found[];
}

export interface RowProps {
  /** Where links lead: the member of the design. */
  readonly id: string;
  /** "What can a learner do at the end?" */
  readonly question: string;
  readonly help?: ReactNode;
  readonly why: string;
  readonly paragraph: string;
  /** Absent for what may be left empty. */
  readonly standing?: RowStanding | undefined;
  /** The number of the row in Annex I, where it is one. */
  readonly number?: number | string;
  readonly problems?: readonly Found[];
  readonly children: ReactNode;
}

export function Row({ id, question, help, why, paragraph, standing, number, problems = [], children }: RowProps) {
  const t = useSentences();
  const told = problems.filter(({ path, code }) => !path.slice(1).includes('/') && code !== 'element-missing');
  return (
    <section className="row-of-annex" id={id} tabIndex={-1} aria-labelledby={`${id}-question`}>
      <header>
        {number !== undefined && (
          <p className="number-tile" data-state={standing?.state ?? 'optional'}>
            <span className="heard">{t('web.catalogue.element-number')} </span>
            {number}
          </p>
        )}
        <div>
          <h2 id={`${id}-question`}>{question}</h2>
          {standing !== undefined && <Standing state={standing.state} />}
        </div>
      </header>
      <div className="stack">
        <div className="asking">
          {help !== undefined && <p className="help">{help}</p>}
          <Why>
            {why} <cite>{paragraphWords(t, paragraph)}</cite>
          </Why>
        </div>
        {told.map((found) => (
          <Notice
            key={found.path + found.code}
            signal={found.severity === 'warning' ? 'caution' : 'no'}
            title={t(found.severity === 'warning' ? 'web.catalogue.is-that-right' : 'web.catalogue.state.wrong')}
          >
            <p>{problemWords(t, found)}</p>
          </Notice>
        ))}
        {children}
      </div>
    </section>
  );
}

const SIGNALS = { complete: 'yes', missing: 'unknown', wrong: 'no', 'at-award': 'info' } as const;

export function Standing({ state }: { readonly state: RowStanding['state'] }) {
  const t = useSentences();
  return <Badge signal={SIGNALS[state]}>{t(`web.catalogue.state.${state}`)}</Badge>;
}
