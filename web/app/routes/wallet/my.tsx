// My credentials: each with its mosaic, newest first; those taken back say so.
import { chosen } from '../../credential/shown.ts';
import { Said } from '../../credential/said.tsx';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState, Pager } from '../../ui/list.tsx';
import { Mosaic } from '../../ui/mosaic.tsx';
import { Badge } from '../../ui/notice.tsx';
import { Card } from '../../ui/show.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { pagedIn } from '../../paged.ts';
import { visited } from '../../visit.ts';
import type { Route } from './+types/my';

export async function loader({ context, params: { language }, request }: Route.LoaderArgs) {
  const { page } = pagedIn(request);
  const { entries, ...rest } = await context.get(visited).api.wallet.mine({ page });
  const shown = entries.map(({ title, language: own, ...entry }) => ({
    ...entry,
    title: chosen(title, language, own),
  }));
  return { entries: shown, ...rest };
}

export default function My({ loaderData: { entries, total, page, pageSize } }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <div className="stack loose">
      <PageTitle title={t('web.wallet.my.title')} lead={t('web.wallet.my.lead')} />
      {entries.length === 0 ? (
        <EmptyState
          title={t('web.wallet.my.empty')}
          action={
            <>
              <LinkButton href={at('/claim')}>{t('web.wallet.my.claim')}</LinkButton>
              <LinkButton href={at('/catalogue')} look="plain">
                {t('web.nav.find')}
              </LinkButton>
            </>
          }
        >
          <p>{t('web.wallet.my.empty-text')}</p>
        </EmptyState>
      ) : (
        <>
          <ul className="grid held-cards">
            {entries.map(({ held, title, provider, issuedOn, state, digest }) => (
              <li key={held}>
                <Card
                  level={2}
                  href={at(`/my/${held}`)}
                  title={title === undefined ? t('web.credential.untitled') : <Said words={title} />}
                  picture={<Mosaic digest={digest} />}
                  foot={<Time value={issuedOn} />}
                >
                  <p>
                    <Text>{provider}</Text>
                  </p>
                  {state === 'revoked' && <Badge signal="no">{t('web.wallet.state.revoked')}</Badge>}
                  {state === 'superseded' && <Badge signal="caution">{t('web.wallet.state.superseded')}</Badge>}
                </Card>
              </li>
            ))}
          </ul>
          <Pager page={page} pageSize={pageSize} total={total} hrefOf={(number) => at(`/my?page=${number}`)} />
          <p>
            <a href={at('/claim')}>{t('web.wallet.my.claim')}</a>
          </p>
        </>
      )}
    </div>
  );
}
