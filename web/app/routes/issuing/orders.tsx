// The orders of an organisation, newest first.
import { useAddress, useLocale, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState, Pager, SearchBox } from '../../ui/list.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/orders';
import { addressOf, asked } from './address.ts';
import { deskOf, Lists, titleIn, useCrumbs } from './desk.tsx';
import styles from './issuing.css?url';
import { OrderState } from './order-state.tsx';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ context, params: { language, organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const { page, search } = asked(request, []);
  const [desk, found] = await Promise.all([
    deskOf(api, organisation),
    api.issuing.orders({ organisation, page, search }),
  ]);
  const entries = found.entries.map(({ title, ...entry }) => ({ ...entry, title: titleIn(title, language).text }));
  return { ...found, entries, desk, search };
}

export default function Orders({ loaderData: { entries, total, page, pageSize, desk, search } }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const crumbs = useCrumbs(desk);
  const number = new Intl.NumberFormat(useLocale());
  const here = at(`/desk/${desk.id}/orders`);
  return (
    <div className="desk-page">
      <PageTitle title={t('web.issuing.lists.orders')} crumbs={crumbs()} lead={t('web.issuing.orders.lead')} />
      <Lists desk={desk} now="orders" />
      {(total > 0 || search !== '') && <SearchBox label={t('web.issuing.orders.find')} value={search} />}
      <Table
        caption={t('web.issuing.lists.orders')}
        rows={entries}
        keyOf={({ order }) => order}
        empty={
          <EmptyState
            title={t(search === '' ? 'web.issuing.orders.none' : 'web.issuing.none-found')}
            action={
              search === '' ? (
                <LinkButton href={at(`/desk/${desk.id}/results`)}>{t('web.issuing.lists.results')}</LinkButton>
              ) : (
                <LinkButton href={here}>{t('web.issuing.show-all')}</LinkButton>
              )
            }
          >
            <p>{t(search === '' ? 'web.issuing.orders.none.text' : 'web.issuing.none-found.text')}</p>
          </EmptyState>
        }
        columns={[
          {
            key: 'title',
            head: t('web.issuing.head.title'),
            cell: ({ order, title, version }) => (
              <>
                <a href={`${here}/${order}`}>
                  <Text>{title}</Text>
                </a>
                <span className="detail">{t('web.issuing.version', { version })}</span>
              </>
            ),
          },
          {
            key: 'ordered',
            head: t('web.issuing.head.ordered'),
            cell: ({ ordered }) => <Time value={ordered} clock />,
          },
          { key: 'day', head: t('web.issuing.head.issued-on'), cell: ({ issuedOn }) => <Time value={issuedOn} /> },
          {
            key: 'count',
            head: t('web.issuing.head.sealed'),
            number: true,
            cell: (order) =>
              t('web.issuing.order.of', { done: number.format(order.done), total: number.format(order.total) }),
          },
          { key: 'state', head: t('web.issuing.head.state'), cell: ({ state }) => <OrderState state={state} /> },
        ]}
      />
      <Pager {...{ page, pageSize, total }} hrefOf={(to) => addressOf(here, { search, page: to })} />
    </div>
  );
}
