// A letter as the learner will read it.
import { useSentences } from '../../language/sentences.ts';
import { plain, Text } from '../../ui/text.tsx';

export interface LetterPreviewProps {
  readonly kind: 'taken-back' | 'corrected';
  readonly facts: {
    readonly provider: string;
    readonly title: string;
    readonly date?: string;
    readonly reason?: string;
  };
}

export function LetterPreview({ kind, facts }: LetterPreviewProps) {
  const t = useSentences();
  const known = Object.fromEntries(Object.entries(facts).map(([name, text]) => [name, plain(text)]));
  return (
    <figure className="letter">
      <figcaption>{t('web.issuing.letter')}</figcaption>
      <div>
        <p className="subject">
          <Text>{t(`letter.${kind}.subject`, known)}</Text>
        </p>
        {t(`letter.${kind}.body`, known)
          .split('\n\n')
          .map((paragraph) => (
            <p key={paragraph}>
              <Text lines>{paragraph}</Text>
            </p>
          ))}
        <p>
          <span className="as-button">{t(`letter.${kind}.action`)}</span>
        </p>
      </div>
    </figure>
  );
}
