// The desk of an organisation for requests about data: the first due first.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState, Pager } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/requests';
import { Due, RequestState } from './request-state.tsx';

export async function loader({ context, params: { organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const page = Number(new URL(request.url).searchParams.get('page') ?? '1') || 1;
  const [{ name }, listed] = await Promise.all([
    api.organisations.show({ organisation }),
    api.myData.requests({ organisation, page: Math.max(1, Math.trunc(page)) }),
  ]);
  return { organisation, name, ...listed };
}

export default function Requests({ loaderData }: Route.ComponentProps) {
  const { organisation, name, entries, total, page, pageSize } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const here = at(`/desk/${organisation}/requests`);
  const late = entries.filter(({ urgency }) => urgency === 'late').length;
  return (
    <>
      <PageTitle
        title={t('web.my-data.desk.title')}
        crumbs={[{ href: at(`/desk/${organisation}`), name: <Text>{name}</Text> }]}
        lead={t('web.my-data.desk.lead')}
      />
      <div className="stack loose">
        {late > 0 && (
          <Notice signal="no" title={t('web.my-data.desk.late', { count: late })}>
            <p>{t('web.my-data.desk.late-text')}</p>
          </Notice>
        )}
        {entries.length === 0 ? (
          <EmptyState title={t('web.my-data.desk.none')}>
            <p>{t('web.my-data.desk.none-text')}</p>
          </EmptyState>
        ) : (
          <Table
            caption={t('web.my-data.desk.title')}
            rows={entries}
            keyOf={({ request }) => request}
            columns={[
              {
                key: 'kind',
                head: t('web.my-data.request-kind'),
                cell: ({ request, kind, received }) => (
                  <a href={`${here}/${request}`}>
                    {t(`web.my-data.kind-${kind}`)}
                    <span className="heard">
                      {' '}
                      <Time value={received} />
                    </span>
                  </a>
                ),
              },
              {
                key: 'origin',
                head: t('web.my-data.desk.origin'),
                cell: ({ origin }) => t(`web.my-data.origin-${origin}`),
              },
              {
                key: 'received',
                head: t('web.my-data.desk.received'),
                cell: ({ received }) => <Time value={received} />,
              },
              { key: 'due', head: t('web.my-data.request-due'), cell: (each) => <Due {...each} /> },
              {
                key: 'state',
                head: t('web.my-data.request-state'),
                cell: ({ state }) => <RequestState state={state} />,
              },
            ]}
          />
        )}
        <Pager page={page} pageSize={pageSize} total={total} hrefOf={(number) => `${here}?page=${number}`} />
      </div>
    </>
  );
}
