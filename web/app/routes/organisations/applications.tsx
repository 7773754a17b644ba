// What was applied for, for the operator: those to look into first.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { pagedIn } from '../../paged.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState, Pager, SearchBox } from '../../ui/list.tsx';
import { Tabs } from '../../ui/show.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/applications';
import { OperatorTabs } from '../operating/tabs.tsx';
import { ApplicationState } from './application-parts.tsx';
import { countryName } from './choosers.server.ts';

const STATES = ['open', 'granted', 'refused', 'withdrawn'] as const;

export async function loader({ context, params: { language }, request }: Route.LoaderArgs) {
  const wanted = pagedIn(request);
  const asked = new URL(request.url).searchParams.get('state');
  const state = STATES.find((one) => one === asked) ?? 'open';
  const list = await context.get(visited).api.organisations.applications({ ...wanted, state });
  const entries = list.entries.map((one) => ({ ...one, country: countryName(one.country, language) }));
  return { ...list, entries, search: wanted.search, state };
}

export default function Applications({ loaderData }: Route.ComponentProps) {
  const { entries, total, page, pageSize, search, state } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const here = at('/operator/applications');
  return (
    <>
      <PageTitle title={t('web.apply.applications')} lead={t('web.apply.applications-lead')} />
      <div className="stack">
        <OperatorTabs now="applications" />
        <Tabs
          label={t('web.apply.state')}
          tabs={STATES.map((one) => ({
            name: t(`web.apply.tab.${one}`),
            href: `${here}?${new URLSearchParams({ state: one, search })}`,
            now: one === state,
          }))}
        />
        <SearchBox label={t('web.organisations.register.find')} value={search} keep={{ state }} />
        <Table
          caption={t('web.apply.applications')}
          rows={entries}
          keyOf={({ application }) => application}
          empty={
            <EmptyState title={t('web.apply.nothing')}>
              <p>{t('web.apply.nothing-text')}</p>
            </EmptyState>
          }
          columns={[
            {
              key: 'name',
              head: t('web.organisations.legal-name'),
              cell: ({ application, name }) => (
                <a href={`${here}/${application}`}>
                  <Text>{name}</Text>
                </a>
              ),
            },
            { key: 'country', head: t('web.organisations.country'), cell: ({ country }) => country },
            {
              key: 'identifier',
              head: t('web.organisations.legal-identifier'),
              cell: ({ legalIdentifier }) => <Text>{legalIdentifier}</Text>,
            },
            { key: 'state', head: t('web.apply.state'), cell: (one) => <ApplicationState of={one} by="operator" /> },
            { key: 'applied', head: t('web.apply.applied'), cell: ({ applied }) => <Time value={applied} /> },
          ]}
        />
        <Pager
          {...{ page, pageSize, total }}
          hrefOf={(to) => `${here}?${new URLSearchParams({ state, search, page: String(to) })}`}
        />
      </div>
    </>
  );
}
