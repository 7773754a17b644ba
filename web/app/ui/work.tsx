// Long work, and grave steps. Work shows count, rate and time left, may be left, and looks again by itself.
import type { ReactNode } from 'react';
import reloading from '../enhance/reload.ts?worker&url';
import { useLocale, useSentences } from '../language/sentences.ts';
import { LinkButton } from './button.tsx';
import { Form } from './form.tsx';

export interface ProgressProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly perSecond?: number | undefined;
  readonly secondsLeft?: number | undefined;
  /** It still runs: the page looks again every two seconds, or by the link. */
  readonly running: boolean;
  /** This page. */
  readonly href: string;
}

export function Progress({ label, done, total, perSecond, secondsLeft, running, href }: ProgressProps) {
  const t = useSentences();
  const number = new Intl.NumberFormat(useLocale());
  return (
    <section className="progress" aria-label={label}>
      <progress aria-label={label} value={done} max={Math.max(total, 1)} />
      <p role="status">{t('web.progress.count', { done: number.format(done), total: number.format(total) })}</p>
      {running && (
        <p className="soft">
          {perSecond !== undefined && t('web.progress.rate', { rate: number.format(Math.round(perSecond)) })}{' '}
          {secondsLeft !== undefined && t('web.progress.left', timeOf(secondsLeft))}
        </p>
      )}
      {running && (
        <p data-reload="2">
          <a href={href}>{t('web.progress.again')}</a> {t('web.progress.leave')}
          <script type="module" src={reloading} async />
        </p>
      )}
    </section>
  );
}

const timeOf = (seconds: number) =>
  seconds < 90
    ? { unit: 'second', count: Math.max(1, Math.round(seconds)) }
    : { unit: 'minute', count: Math.round(seconds / 60) };

export interface ConfirmProps {
  /** What will happen, and what of it cannot be undone. */
  readonly children: ReactNode;
  /** The button that does it. */
  readonly button: ReactNode;
  /** Back, with nothing done. */
  readonly back: string;
  readonly answer?: React.ComponentProps<typeof Form>['answer'];
}

/** A page of its own in place of a dialogue: it works without script and can be gone back from. */
export function Confirm({ children, button, back, answer }: ConfirmProps) {
  const t = useSentences();
  return (
    <Form answer={answer}>
      {children}
      <div className="row">
        {button}
        <LinkButton href={back} look="quiet">
          {t('web.confirm.back')}
        </LinkButton>
      </div>
    </Form>
  );
}
