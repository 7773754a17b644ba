// The credentials of an organisation: found by learner, by state, by design, by order.
import { CREDENTIAL_STATES } from '@tessera/server/issuing/contract';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState, Pager } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/credentials';
import { addressOf, asked } from './address.ts';
import { CredentialState } from './credential-state.tsx';
import { deskOf, Lists, titleIn, useCrumbs } from './desk.tsx';
import styles from './issuing.css?url';
import { LearnerDetail, LearnerName } from './learner.tsx';
import { Filters, Narrow } from './narrow.tsx';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ context, params: { language, organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const question = asked(request, CREDENTIAL_STATES);
  const [desk, found, { entries: designs }] = await Promise.all([
    deskOf(api, organisation),
    api.issuing.credentials({ organisation, ...question }),
    api.catalogue.designs({ organisation }),
  ]);
  const entries = found.entries.map(({ title, failure, ...entry }) => ({
    ...entry,
    title: titleIn(title, language).text,
    failed: failure !== undefined,
  }));
  return { ...found, entries, desk, question, designs: designs.map(({ design, title }) => ({ design, title })) };
}

export default function Credentials({ loaderData }: Route.ComponentProps) {
  const { entries, total, page, pageSize, desk, question, designs } = loaderData;
  const { search, state, design, order } = question;
  const t = useSentences();
  const at = useAddress();
  const crumbs = useCrumbs(desk);
  const here = at(`/desk/${desk.id}/credentials`);
  const isNarrowed = search !== '' || state !== undefined || design !== undefined || order !== undefined;
  return (
    <div className="desk-page">
      <PageTitle
        title={t('web.issuing.lists.credentials')}
        crumbs={crumbs()}
        lead={t('web.issuing.credentials.lead')}
      />
      <Lists desk={desk} now="credentials" />
      {(total > 0 || isNarrowed) && (
        <div className="stack">
          <Narrow
            action={here}
            label={t('web.issuing.credentials.find')}
            search={search}
            design={design}
            designs={designs}
            keep={{ state, order }}
          />
          {order !== undefined && (
            <Notice signal="info" title={t('web.issuing.of-order')}>
              <p>
                <a href={addressOf(here, { search, state, design })}>{t('web.issuing.of-order.all')}</a>
              </p>
            </Notice>
          )}
          <Filters
            label={t('web.issuing.credentials.states')}
            filters={([undefined, ...CREDENTIAL_STATES] as const).map((each) => ({
              name: t(`web.issuing.credential.state.${each ?? 'all'}`),
              href: addressOf(here, { search, design, order, state: each }),
              now: each === state,
            }))}
          />
        </div>
      )}
      <Table
        caption={t('web.issuing.lists.credentials')}
        rows={entries}
        keyOf={({ credential }) => credential}
        empty={
          <EmptyState
            title={t(isNarrowed ? 'web.issuing.none-found' : 'web.issuing.credentials.none')}
            action={
              isNarrowed ? (
                <LinkButton href={here}>{t('web.issuing.show-all')}</LinkButton>
              ) : (
                <LinkButton href={at(`/desk/${desk.id}/results`)}>{t('web.issuing.lists.results')}</LinkButton>
              )
            }
          >
            <p>{t(isNarrowed ? 'web.issuing.none-found.text' : 'web.issuing.credentials.none.text')}</p>
          </EmptyState>
        }
        columns={[
          {
            key: 'learner',
            head: t('web.issuing.head.learner'),
            cell: ({ learner, credential }) => (
              <>
                <LearnerName learner={learner} href={`${here}/${credential}`} />
                <LearnerDetail learner={learner} />
              </>
            ),
          },
          {
            key: 'title',
            head: t('web.issuing.head.title'),
            cell: ({ title, version }) => (
              <>
                <span className="clamp">
                  <Text>{title}</Text>
                </span>
                <span className="detail">{t('web.issuing.version', { version })}</span>
              </>
            ),
          },
          { key: 'day', head: t('web.issuing.head.issued-on'), cell: ({ issuedOn }) => <Time value={issuedOn} /> },
          {
            key: 'state',
            head: t('web.issuing.head.state'),
            cell: (row) => <CredentialState state={row.state} failed={row.failed} />,
          },
        ]}
      />
      <Pager
        {...{ page, pageSize, total }}
        hrefOf={(to) => addressOf(here, { search, design, order, state, page: to })}
      />
    </div>
  );
}
