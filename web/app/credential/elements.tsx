// Everything that a credential says: the sixteen elements of Annex I in their order, and what stands beside them. What is
// not said is shown as such. [EUMC A1]
import { useSentences } from '../language/sentences.ts';
import { SaidFacts, Value } from './said.tsx';
import type { ShownCredential } from './shown.ts';

export interface ElementsProps {
  readonly content: ShownCredential;
  /** The level of the heading of each element. */
  readonly level?: 2 | 3;
}

export function Elements({ content: { elements, beside }, level = 3 }: ElementsProps) {
  const t = useSentences();
  const Heading = `h${level}` as const;
  const isSaid = ({ mandatory, said }: (typeof elements)[number]) => mandatory || said !== undefined;
  return (
    <div className="elements">
      <ol>
        {elements.filter(isSaid).map(({ number, key, said }) => (
          <li key={key} value={number}>
            <Heading>{t(`element.${key}.name`)}</Heading>
            {said === undefined ? <p className="soft">{t('web.credential.nothing')}</p> : <Value value={said} />}
          </li>
        ))}
      </ol>
      {beside.length > 0 && (
        <section>
          <Heading>{t('web.credential.beside')}</Heading>
          <SaidFacts facts={beside} />
        </section>
      )}
    </div>
  );
}
