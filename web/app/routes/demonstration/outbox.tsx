// The letters that would have been sent, newest first. They hold codes and links, so this exists on loopback only.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState, Pager, SearchBox } from '../../ui/list.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { pagedIn } from '../../paged.ts';
import { visited } from '../../visit.ts';
import type { Route } from './+types/outbox';
import { addressOf } from '../issuing/address.ts';
import { present } from './present.ts';

const PAGE = 25;

export async function loader({ context, request }: Route.LoaderArgs) {
  const { page, search } = pagedIn(request);
  const letters = await present(context.get(visited).api).outbox({ page, ...(search !== '' && { search }) });
  return { ...letters, page, search };
}

export default function Outbox({ loaderData: { letters, total, page, search } }: Route.ComponentProps) {
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
      {(letters.length > 0 || search !== '') && (
        <SearchBox label={t('web.demonstration.outbox-search')} value={search} />
      )}
      <Table
        caption={t('web.demonstration.outbox')}
        rows={letters}
        keyOf={({ id }) => id}
        empty={
          search === '' ? (
            <EmptyState title={t('web.demonstration.outbox-empty')}>
              <p>{t('web.demonstration.outbox-empty-text')}</p>
            </EmptyState>
          ) : (
            <EmptyState title={t('web.demonstration.outbox-none')}>
              <p>{t('web.demonstration.outbox-none-text')}</p>
              <LinkButton look="plain" href={here}>
                {t('web.demonstration.outbox-all')}
              </LinkButton>
            </EmptyState>
          )
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
      <Pager page={page} pageSize={PAGE} total={total} hrefOf={(to) => addressOf(here, { search, page: to })} />
    </>
  );
}
