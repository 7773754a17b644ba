// Showing: cards, facts in pairs, steps of a way, tabs that are links.
import type { ReactNode } from 'react';
import { useSentences } from '../language/sentences.ts';

export interface CardProps {
  readonly title: ReactNode;
  /** The whole card goes there. */
  readonly href?: string;
  /** The level of its heading. */
  readonly level?: 2 | 3 | 4;
  /** At its head: a <Mosaic> or a <Badge>. */
  readonly picture?: ReactNode;
  readonly children?: ReactNode;
  /** At its foot. */
  readonly foot?: ReactNode;
}

export function Card({ title, href, level = 3, picture, children, foot }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className="card" data-goes={href === undefined ? undefined : ''}>
      {picture}
      <div className="stack tight">
        <Heading>{href === undefined ? title : <a href={href}>{title}</a>}</Heading>
        {children}
      </div>
      {foot !== undefined && <div className="foot-of-card">{foot}</div>}
    </article>
  );
}

export interface Fact {
  readonly name: ReactNode;
  /** Left out where it is null or undefined. */
  readonly value: ReactNode;
}

/** Names and values. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== undefined && value !== null);
  return (
    <dl className="facts">
      {known.map(({ name, value }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pairs never move
        <div key={place}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface StepsProps {
  /** In their order; those before the present one may be gone back to. */
  readonly steps: readonly { readonly name: string; readonly href?: string | undefined }[];
  /** From 0. */
  readonly now: number;
}

export function Steps({ steps, now }: StepsProps) {
  const t = useSentences();
  return (
    <nav aria-label={t('web.steps.label', { now: now + 1, of: steps.length })}>
      <ol className="steps">
        {steps.map(({ name, href }, place) => (
          <li
            key={name}
            data-state={place < now ? 'done' : place === now ? 'now' : 'ahead'}
            aria-current={place === now ? 'step' : undefined}
          >
            {href !== undefined && place < now ? <a href={href}>{name}</a> : <span>{name}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly { readonly name: ReactNode; readonly href: string; readonly now?: boolean }[];
}

export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ name, href, now }) => (
          <li key={href}>
            <a href={href} aria-current={now ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
