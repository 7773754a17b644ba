// Pieces of the public page: a text in its own language, a part, an element with its number in Annex I.
import type { ReactNode } from 'react';
import { useSentences } from '../../language/sentences.ts';
import { Text } from '../../ui/text.tsx';
import type { InLanguage } from './words.ts';

export function Said({
  children: { text, lang },
  lines = false,
}: {
  readonly children: InLanguage;
  readonly lines?: boolean;
}) {
  return (
    <span lang={lang}>
      <Text lines={lines}>{text}</Text>
    </span>
  );
}

export interface PartProps {
  readonly id: string;
  readonly title: string;
  /** Of the elements in it. */
  readonly numbers?: readonly number[];
  readonly children: ReactNode;
}

export function Part({ id, title, numbers = [], children }: PartProps) {
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>
        {title} <Numbers numbers={numbers} />
      </h2>
      {children}
    </section>
  );
}

export interface ElementProps {
  readonly name: string;
  readonly numbers?: readonly number[];
  /** Nothing is shown where there is nothing to say. */
  readonly children: ReactNode;
}

export function Element({ name, numbers = [], children }: ElementProps) {
  if (children === undefined || children === null || children === false || children === '') return null;
  return (
    <div>
      <dt>
        {name} <Numbers numbers={numbers} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Small tiles with the numbers that elements have in Annex I. */
export function Numbers({ numbers }: { readonly numbers: readonly number[] }) {
  const t = useSentences();
  return numbers.map((number) => (
    <span key={number} className="annex-number">
      <span className="heard">({t('web.catalogue.element-number')} </span>
      {number}
      <span className="heard">)</span>
    </span>
  ));
}

/** A link that leads out, to where its text says. */
export function Out({ href, children }: { readonly href: string; readonly children?: ReactNode }) {
  if (!/^https?:\/\//.test(href)) return <Text>{href}</Text>;
  return (
    <a href={href} rel="noopener noreferrer nofollow">
      {children ?? <Text>{href.replace(/^https?:\/\//, '').replace(/\/$/, '')}</Text>}
    </a>
  );
}
