// What is to be done, in words. A kind that has none, of a newer program that works beside this one, is told as it is.
import { hasSentence } from '@tessera/messages';
import { speakerOf } from '../../language/sentences.ts';

interface Done {
  readonly kind: string;
  readonly consumer?: string | undefined;
}

/** “A credential was corrected: bringing its learner the corrected one” */
export function workInWords({ kind, consumer }: Done, language: string): string {
  const t = speakerOf(language);
  const words = hasSentence(`work.${kind}`) ? t(`work.${kind}`) : kind;
  if (consumer === undefined) return words;
  const hearing = hasSentence(`work.by.${consumer}`) ? t(`work.by.${consumer}`) : consumer;
  return t('web.operating.work.heard-by', { what: words, consumer: hearing });
}
