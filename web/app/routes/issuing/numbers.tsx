// Counts that matter, large; a number that is a way to what it counts is a link.
import type { ReactNode } from 'react';
import { useLocale } from '../../language/sentences.ts';
import { type Signal, Sign } from '../../ui/notice.tsx';

export interface Numbered {
  readonly key: string;
  readonly count: number;
  readonly label: ReactNode;
  readonly signal?: Signal | undefined;
  readonly href?: string | undefined;
  /** What it counts is shown now. */
  readonly now?: boolean;
}

export function Numbers({ numbers }: { readonly numbers: readonly Numbered[] }) {
  const number = new Intl.NumberFormat(useLocale());
  return (
    <dl className="numbers">
      {numbers.map(({ key, count, label, signal, href, now = false }) => (
        <div key={key} className={signal} data-now={now ? '' : undefined}>
          <dt>{label}</dt>
          <dd>
            {signal !== undefined && <Sign signal={signal} />}
            {href === undefined ? (
              number.format(count)
            ) : (
              <a href={href} aria-current={now ? 'true' : undefined}>
                {number.format(count)}
              </a>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
