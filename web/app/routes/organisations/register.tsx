// The register of this installation: every organisation that may issue here. The operator's.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { pagedIn } from '../../paged.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState, Pager, SearchBox } from '../../ui/list.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/register';
import { OperatorTabs } from '../operating/tabs.tsx';
import { countryName } from './choosers.server.ts';

export async function loader({ context, params: { language }, request }: Route.LoaderArgs) {
  const { page, search } = pagedIn(request);
  const found = await context.get(visited).api.organisations.register({ page, search });
  const entries = found.entries.map((entry) => ({ ...entry, country: countryName(entry.country, language) }));
  return { ...found, entries, search };
}

export default function Register({ loaderData: { entries, total, page, pageSize, search } }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const here = at('/operator');
  const found = <LinkButton href={`${here}/new`}>{t('web.organisations.found')}</LinkButton>;
  return (
    <>
      <PageTitle
        title={t('web.organisations.register')}
        lead={t('web.organisations.register.lead')}
        actions={total > 0 ? found : undefined}
      />
      <div className="stack">
        <OperatorTabs now="register" />
        {(total > 0 || search !== '') && <SearchBox label={t('web.organisations.register.find')} value={search} />}
        <Table
          caption={t('web.organisations.register')}
          rows={entries}
          keyOf={({ organisation }) => organisation}
          empty={
            <EmptyState
              title={t(search === '' ? 'web.organisations.register.empty' : 'web.organisations.register.nothing')}
              action={
                search === '' ? (
                  found
                ) : (
                  <LinkButton href={here} look="plain">
                    {t('web.organisations.register.all')}
                  </LinkButton>
                )
              }
            >
              <p>
                {t(search === '' ? 'web.organisations.register.empty-text' : 'web.organisations.register.nothing-text')}
              </p>
            </EmptyState>
          }
          columns={[
            {
              key: 'name',
              head: t('web.organisations.legal-name'),
              cell: ({ organisation, name }) => (
                <a href={`${here}/${organisation}`}>
                  <Text>{name}</Text>
                </a>
              ),
            },
            {
              key: 'identifier',
              head: t('web.organisations.legal-identifier'),
              cell: ({ legalIdentifier }) => <Text>{legalIdentifier}</Text>,
            },
            { key: 'country', head: t('web.organisations.country'), cell: ({ country }) => country },
            {
              key: 'since',
              head: t('web.organisations.provider.since'),
              cell: ({ since }) => <Time value={since} />,
            },
          ]}
        />
        <Pager
          page={page}
          pageSize={pageSize}
          total={total}
          hrefOf={(to) => `${here}?${new URLSearchParams({ search, page: String(to) })}`}
        />
      </div>
    </>
  );
}
