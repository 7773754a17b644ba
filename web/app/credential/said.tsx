// What a stranger wrote, in the language it says it is in; and values of any depth. Nothing of it becomes a link.
import { plain, Time } from '../ui/text.tsx';
import type { Shown, ShownFact, Words } from './shown.ts';

/** A stranger's text: it cannot turn its surroundings round, and signs that would are shown. */
export function Said({ words, lines = false }: { readonly words: Words; readonly lines?: boolean }) {
  return (
    <bdi dir="auto" lang={words.lang} className={lines ? 'as-typed' : undefined}>
      {plain(words.text)}
    </bdi>
  );
}

export function Value({ value }: { readonly value: Shown }) {
  switch (value.is) {
    case 'words':
      return <InLanguages {...value} />;
    case 'day':
      return <Time value={value.day} />;
    case 'list':
      return (
        <ul className="values">
          {value.entries.map((entry, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never move
            <li key={place}>
              <Value value={entry} />
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return <SaidFacts facts={value.facts} />;
  }
}

/** Names and values; those inside a value run on in its line. */
export function SaidFacts({ facts }: { readonly facts: readonly ShownFact[] }) {
  return (
    <dl className="said">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{plain(name)}</dt>
          <dd>
            <Value value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function InLanguages({ words, also = [], code }: Extract<Shown, { is: 'words' }>) {
  if (code)
    return (
      <code>
        <Said words={words} />
      </code>
    );
  if (also.length === 0) return <Said words={words} lines />;
  return (
    <ul className="values languages">
      {[words, ...also].map((one) => (
        <li key={one.lang}>
          <Said words={one} lines /> {one.lang !== undefined && <span className="tag">{one.lang}</span>}
        </li>
      ))}
    </ul>
  );
}
