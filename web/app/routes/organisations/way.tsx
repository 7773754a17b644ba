// The way to a first certificate: four tiles, each full when its part is done, and the next step with its button.
import type { ReactNode } from 'react';
import { useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Tiles } from '../../ui/tiles.tsx';

export interface Part {
  readonly key: 'seal' | 'design' | 'learners' | 'issue';
  readonly done: boolean;
  readonly href: string;
  /** Whether who looks may do it; others see who can. */
  readonly may: boolean;
  /** How far it is, once begun. */
  readonly state?: ReactNode;
}

export function Way({ parts }: { readonly parts: readonly Part[] }) {
  const t = useSentences();
  const next = parts.find(({ done }) => !done)?.key;
  const count = parts.filter(({ done }) => done).length;
  return (
    <section className="stack" aria-labelledby="way">
      <div className="row way-head">
        <h2 id="way">{t(next === undefined ? 'web.organisations.way.done' : 'web.organisations.way')}</h2>
        <Tiles
          states={parts.map(({ done }) => (done ? 'full' : 'empty'))}
          label={t('web.organisations.way.count', { count, of: parts.length })}
        />
      </div>
      <ol className="way">
        {parts.map(({ key, done, href, may, state }, place) => (
          <li key={key} data-state={done ? 'done' : key === next ? 'next' : 'later'}>
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              <path d="M2 2h20v20H2z" />
              {done && <path className="line" d="M7 12.500l3.600 3.600L17.500 8.500" />}
            </svg>
            <div className="stack tight">
              <h3>
                <span className="heard">{t('web.organisations.way.step', { number: place + 1 })} </span>
                <a href={href}>{t(`web.organisations.way.${key}`)}</a>
                {done && <span className="heard"> {t('web.organisations.way.is-done')}</span>}
              </h3>
              {!done && <p className="soft">{t(`web.organisations.way.${key}-text`)}</p>}
              {state !== undefined && <p className="soft small">{state}</p>}
              {key === next &&
                (may ? (
                  <p>
                    <LinkButton href={href}>{t(`web.organisations.way.${key}-do`)}</LinkButton>
                  </p>
                ) : (
                  <p className="small">{t(`web.organisations.way.${key}-who`)}</p>
                ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
