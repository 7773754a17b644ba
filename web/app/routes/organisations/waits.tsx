// What waits for whoever looks at the desk: designs to be approved, results to be issued.
import type { Api } from '@tessera/server/api/contract';
import type { Right } from '@tessera/server/rights/contract';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import { addressOf } from '../issuing/address.ts';
import { titleIn } from '../issuing/desk.tsx';

export interface Waiting {
  readonly reviews: readonly { readonly design: string; readonly title: string; readonly by?: string | undefined }[];
  readonly toIssue: readonly {
    readonly design: string;
    readonly version: number;
    readonly title: string;
    readonly count: number;
  }[];
}

/** What this person is asked for here. */
export async function waitsOf(
  api: Api,
  organisation: string,
  language: string,
  may: (right: Right) => boolean,
): Promise<Waiting> {
  const [reviews, toIssue] = await Promise.all([
    may('designs-review') ? api.catalogue.reviews({ organisation }) : undefined,
    may('credentials-issue') ? api.issuing.waiting({ organisation }) : undefined,
  ]);
  return {
    reviews: reviews?.entries ?? [],
    toIssue: (toIssue?.entries ?? []).map((entry) => ({ ...entry, title: titleIn(entry.title, language).text })),
  };
}

export function Waits({ organisation, reviews, toIssue }: Waiting & { readonly organisation: string }) {
  const t = useSentences();
  const at = useAddress();
  if (reviews.length + toIssue.length === 0) return null;
  return (
    <Notice signal="info" title={t('web.waits.title')}>
      <ul>
        {reviews.map(({ design, title, by }) => (
          <li key={design}>
            <a href={at(`/desk/${organisation}/designs/${design}/review`)}>
              {t('web.waits.review')} <Text>{title === '' ? t('web.catalogue.untitled') : title}</Text>
            </a>
            {by !== undefined && (
              <p className="soft small">
                {t('web.waits.by')} <Text>{by}</Text>
              </p>
            )}
          </li>
        ))}
        {toIssue.map(({ design, version, title, count }) => (
          <li key={`${design} ${version}`}>
            <a href={addressOf(at(`/desk/${organisation}/issue`), { design, version })}>
              {t('web.waits.issue', { count })} <Text>{title}</Text>
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
