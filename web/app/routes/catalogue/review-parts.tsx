// Parts of pages that show how far a design is on its way to being published, and what was said of it.
import type { REVIEW_STATES, REVIEWED, STEPS } from '@tessera/server/catalogue/contract';
import { useSentences } from '../../language/sentences.ts';
import { Notice } from '../../ui/notice.tsx';
import { Steps } from '../../ui/show.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { ANCHORS } from './panel.tsx';

type State = (typeof REVIEW_STATES)[number];

export interface Commented {
  readonly element: (typeof REVIEWED)[number];
  readonly text: string;
}

const ORDER = ['draft', 'in-review', 'approved', 'published'] as const;

export function ReviewSteps({ state, isPublished }: { readonly state: State; readonly isPublished: boolean }) {
  const t = useSentences();
  const now = isPublished ? ORDER.length - 1 : ORDER.indexOf(state);
  return <Steps steps={ORDER.map((each) => ({ name: t(`web.review.state.${each}`) }))} now={now} />;
}

interface CommentListProps {
  readonly comments: readonly Commented[];
  /** The page with the form of the design; this one where it is empty. */
  readonly form: string;
}

/** What is to be mended, each leading to the place where that is done. */
export function CommentList({ comments, form }: CommentListProps) {
  const t = useSentences();
  return (
    <Notice signal="caution" title={t('web.review.returned')}>
      <ul>
        {comments.map(({ element, text }) => (
          <li key={element}>
            {element !== 'whole' && (
              <>
                <a href={`${form}#${ANCHORS[element] ?? element}`}>{t(`element.${element}.name`)}</a>:{' '}
              </>
            )}
            <Text lines>{text}</Text>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

export interface Stepped {
  readonly kind: (typeof STEPS)[number];
  readonly version: number;
  readonly at: string;
  readonly by?: string | undefined;
  readonly comments: readonly Commented[];
}

export function History({ history }: { readonly history: readonly Stepped[] }) {
  const t = useSentences();
  if (history.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="history">
      <h2 id="history">{t('web.review.history')}</h2>
      <ol className="plain-list stack" reversed>
        {history.map(({ kind, version, at, by, comments }) => (
          <li key={at + kind}>
            <p>
              <strong>{t(`web.review.step.${kind}`, { version })}</strong>
            </p>
            <p className="soft small">
              {by !== undefined && (
                <>
                  <Text>{by}</Text> ·{' '}
                </>
              )}
              <Time value={at} clock />
            </p>
            {comments.map(({ element, text }) => (
              <p key={element} className="help">
                {element !== 'whole' && `${t(`element.${element}.name`)}: `}
                <Text lines>{text}</Text>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
