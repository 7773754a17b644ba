// The letters that would have been sent, newest first. They hold codes and links, so this exists on loopback only.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState, Pager } from '../../ui/list.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { pagedIn } from '../../paged.ts';
import { visited } from '../../visit.ts';
import type { Route } from './+types/outbox';
import { present } from './present.ts';

const PAGE = 25;

export async function loader({ context, request }: Route.LoaderArgs) {
  const { page } = pagedIn(request);
  return { ...(await present(context.get(visited).api).outbox({ page })), page };
}

export default function Outbox({ loaderData: { letters, total, page } }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const here = at('/outbox');
  return (
    <>
      <PageTitle
        title={t('web.demonstration.outbox')}
        crumbs={[{ href: at('/demonstration'), name: t('web.demonstration.title') }]}
        lead={t('web.demonstration.outbox.lead')}
        actions={
          <LinkButton look="plain" href={here}>
            {t('web.demonstration.look-again')}
          </LinkButton>
        }
      />
      <Table
        caption={t('web.demonstration.outbox')}
        rows={letters}
        keyOf={({ id }) => id}
        empty={
          <EmptyState title={t('web.demonstration.outbox-empty')}>
            <p>{t('web.demonstration.outbox-empty-text')}</p>
          </EmptyState>
        }
        columns={[
          {
            key: 'subject',
            head: t('web.demonstration.subject'),
            cell: ({ id, subject }) => (
              <a href={`${here}/${id}`}>
                <Text>{subject}</Text>
              </a>
            ),
          },
          { key: 'to', head: t('web.demonstration.to'), cell: ({ to }) => <Text>{to}</Text> },
          { key: 'at', head: t('web.demonstration.at'), cell: (letter) => <Time value={letter.at} clock /> },
        ]}
      />
      <Pager page={page} pageSize={PAGE} total={total} hrefOf={(to) => `${here}?page=${to}`} />
    </>
  );
}
