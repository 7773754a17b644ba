// Applications of whoever is signed in, and the way to one more.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState } from '../../ui/list.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/apply';
import { ApplicationState } from './application-parts.tsx';

export const loader = ({ context }: Route.LoaderArgs) => context.get(visited).api.organisations.myApplications({});

export default function Apply({ loaderData: { applications } }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const begin = <LinkButton href={at('/apply/new')}>{t('web.apply.begin')}</LinkButton>;
  return (
    <>
      <PageTitle
        title={t('web.apply.title')}
        crumbs={[{ href: at('/desk'), name: t('web.organisations.desk') }]}
        lead={t('web.apply.lead')}
        actions={applications.length > 0 ? begin : undefined}
      />
      <Table
        caption={t('web.apply.mine')}
        rows={applications}
        keyOf={({ application }) => application}
        empty={
          <EmptyState title={t('web.apply.none')} action={begin}>
            <p>{t('web.apply.none-text')}</p>
          </EmptyState>
        }
        columns={[
          {
            key: 'name',
            head: t('web.organisations.legal-name'),
            cell: ({ application, name }) => (
              <a href={at(`/apply/${application}`)}>
                <Text>{name}</Text>
              </a>
            ),
          },
          { key: 'state', head: t('web.apply.state'), cell: (one) => <ApplicationState of={one} by="applicant" /> },
          { key: 'applied', head: t('web.apply.applied'), cell: ({ applied }) => <Time value={applied} /> },
        ]}
      />
    </>
  );
}
