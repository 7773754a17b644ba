// The programs that may act for an organisation: what each may, how long, when it last came; another is added, its secret
// replaced, its access ended.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { EmptyState } from '../../ui/list.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/clients';

export async function loader({ context, params: { organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name }, { clients }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.clients({ organisation }),
  ]);
  return { organisation, name, clients, ended: new URL(request.url).searchParams.has('ended') };
}

export default function Clients({ loaderData: { organisation, name, clients, ended } }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const here = at(`/desk/${organisation}/clients`);
  const adds = <LinkButton href={`${here}/new`}>{t('web.organisations.clients.add')}</LinkButton>;
  return (
    <>
      <PageTitle
        title={t('web.organisations.clients')}
        crumbs={[{ href: at(`/desk/${organisation}`), name: <Text>{name}</Text> }]}
        lead={t('web.organisations.clients.lead')}
        actions={clients.length > 0 && adds}
      />
      <div className="stack loose">
        {ended && <Notice signal="yes" title={t('web.organisations.clients.ended')} live />}
        {clients.length === 0 ? (
          <EmptyState title={t('web.organisations.clients.none')} action={adds}>
            {t('web.organisations.clients.none-text')}
          </EmptyState>
        ) : (
          <Table
            caption={t('web.organisations.clients')}
            rows={clients}
            keyOf={({ client }) => client}
            columns={[
              {
                key: 'name',
                head: t('web.organisations.clients.name'),
                cell: (client) => (
                  <>
                    <Text>{client.name}</Text>{' '}
                    {client.state !== 'at-work' && (
                      <Badge signal="info">{t(`web.organisations.clients.state-${client.state}`)}</Badge>
                    )}
                    <code className="soft small member-email client-id">{client.clientId}</code>
                  </>
                ),
              },
              {
                key: 'scopes',
                head: t('web.organisations.clients.may'),
                cell: ({ scopes }) => (
                  <ul className="small plain-list">
                    {scopes.map((scope) => (
                      <li key={scope}>{t(`right.${scope}`)}</li>
                    ))}
                  </ul>
                ),
              },
              {
                key: 'used',
                head: t('web.organisations.clients.used'),
                cell: ({ used }) =>
                  used === undefined ? (
                    <span className="soft">{t('web.organisations.clients.never')}</span>
                  ) : (
                    <Time value={used} clock />
                  ),
              },
              {
                key: 'until',
                head: t('web.organisations.clients.until'),
                cell: (client) => <Time value={client.ended ?? client.expires} />,
              },
              {
                key: 'change',
                head: t('web.organisations.clients.change'),
                cell: (client) =>
                  client.state !== 'at-work' ? (
                    <span className="soft">–</span>
                  ) : (
                    <div className="row">
                      <a href={`${here}/${client.client}/secret`}>
                        {t('web.organisations.clients.rotate')}
                        <span className="heard"> {client.name}</span>
                      </a>
                      <a href={`${here}/${client.client}/end`}>
                        {t('web.organisations.clients.end')}
                        <span className="heard"> {client.name}</span>
                      </a>
                    </div>
                  ),
              },
            ]}
          />
        )}
        <p className="soft small">
          {t('web.organisations.clients.how')} <a href={at('/api')}>{t('web.organisations.clients.api')}</a>
        </p>
      </div>
    </>
  );
}
