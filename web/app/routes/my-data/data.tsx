// Everything that is known of oneself: to be read, taken along, corrected, erased; what one has consented to, and what one
// has asked providers for.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { Facts } from '../../ui/show.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time, useDate } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import { AccountTabs } from '../people/account-tabs.tsx';
import type { Route } from './+types/data';
import { type SpokenGroup, spokenGroups } from './spoken.server.ts';
import { RequestState } from './request-state.tsx';

export async function loader({ context, params: { language }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ groups }, { consents }, { requests }] = await Promise.all([
    api.myData.mine({}),
    api.myData.consents({}),
    api.myData.asked({}),
  ]);
  const done = new URL(request.url).searchParams.get('done');
  return {
    groups: spokenGroups(
      groups.filter(({ what }) => what !== 'consent' && what !== 'request'),
      language,
    ),
    consents,
    requests,
    done: (['withdrawn', 'address', 'asked'] as const).find((each) => each === done),
  };
}

export default function Data({ loaderData }: Route.ComponentProps) {
  const { groups, consents, requests, done } = loaderData;
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle title={t('web.my-data.title')} lead={t('web.my-data.lead')} />
      <AccountTabs />
      <div className="stack loose my-data">
        {done !== undefined && <Notice signal="yes" title={t(`web.my-data.done-${done}`)} live />}
        <section className="stack" aria-labelledby="do">
          <h2 id="do">{t('web.my-data.do')}</h2>
          <ul className="grid my-data-ways">
            <li className="stack tight">
              <p>{t('web.my-data.file-text')}</p>
              <AsksToConfirm />
              <LinkButton href={at('/account/data/file')}>{t('web.my-data.file')}</LinkButton>
            </li>
            <li className="stack tight">
              <p>{t('web.my-data.correct-text')}</p>
              <p className="row">
                <a href={at('/account')}>{t('web.my-data.correct-name')}</a>
                <a href={at('/account/address')}>{t('web.my-data.correct-address')}</a>
              </p>
            </li>
            <li className="stack tight">
              <p>{t('web.my-data.erase-text')}</p>
              <LinkButton href={at('/account/erase')} look="plain">
                {t('web.my-data.erase-see')}
              </LinkButton>
            </li>
          </ul>
        </section>
        <Consents consents={consents} />
        {requests.length > 0 && <Requests requests={requests} />}
        <section className="stack" aria-labelledby="known">
          <h2 id="known">{t('web.my-data.known')}</h2>
          <p className="soft">{t('web.my-data.known-text')}</p>
          {groups.map((group) => (
            <Group key={group.what} group={group} />
          ))}
        </section>
        <p>
          <a href={at('/privacy/register')}>{t('web.my-data.register-link')}</a>
        </p>
      </div>
    </>
  );
}

function Group({ group: { title, count, entries, more } }: { readonly group: SpokenGroup }) {
  const t = useSentences();
  return (
    <details className="my-data-group" open={count === 1}>
      <summary>
        {title} <span className="soft">{count}</span>
      </summary>
      <ul className="stack">
        {entries.map((facts, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the entries never move
          <li key={place}>
            <Facts
              facts={facts.map(({ name, at, text }) => ({
                name,
                value: at === undefined ? <Text>{text ?? ''}</Text> : <Time value={at} clock={at.length > 10} />,
              }))}
            />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="soft">{t('web.my-data.more', { count: more })}</p>}
    </details>
  );
}

type Loaded = Route.ComponentProps['loaderData'];

function Consents({ consents }: Pick<Loaded, 'consents'>) {
  const t = useSentences();
  const at = useAddress();
  const date = useDate();
  return (
    <section className="stack" aria-labelledby="consents">
      <h2 id="consents">{t('web.my-data.consents')}</h2>
      {consents.length === 0 ? (
        <p className="soft">{t('web.my-data.consents-none')}</p>
      ) : (
        <Table
          caption={t('web.my-data.consents')}
          rows={consents}
          keyOf={({ consent }) => consent}
          columns={[
            {
              key: 'what',
              head: t('web.my-data.consent-what'),
              cell: ({ what }) =>
                what.length === 0
                  ? t('web.my-data.consent-all')
                  : what.map((each) => t(`element.${each}.name`)).join(', '),
            },
            {
              key: 'who',
              head: t('web.my-data.consent-who'),
              cell: ({ recipient }) =>
                recipient === 'link-holders' ? t('web.my-data.consent-link-holders') : <Text>{recipient}</Text>,
            },
            { key: 'given', head: t('web.my-data.consent-given'), cell: ({ given }) => <Time value={given} /> },
            {
              key: 'until',
              head: t('web.my-data.consent-until'),
              cell: ({ until }) => (until === undefined ? t('web.my-data.consent-no-end') : date(until)),
            },
            {
              key: 'state',
              head: t('web.my-data.consent-state'),
              cell: ({ inForce, withdrawn, consent, given }) =>
                inForce ? (
                  <a href={at(`/account/consents/${consent}`)}>
                    {t('web.my-data.consent-withdraw')} <span className="heard">{date(given)}</span>
                  </a>
                ) : (
                  t(withdrawn === undefined ? 'web.my-data.consent-ended' : 'web.my-data.consent-withdrawn')
                ),
            },
          ]}
        />
      )}
    </section>
  );
}

function Requests({ requests }: Pick<Loaded, 'requests'>) {
  const t = useSentences();
  return (
    <section className="stack" aria-labelledby="requests">
      <h2 id="requests">{t('web.my-data.requests')}</h2>
      <Table
        caption={t('web.my-data.requests')}
        rows={requests}
        keyOf={({ request }) => request}
        columns={[
          { key: 'of', head: t('web.my-data.request-of'), cell: ({ organisation }) => <Text>{organisation}</Text> },
          { key: 'kind', head: t('web.my-data.request-kind'), cell: ({ kind }) => t(`web.my-data.kind-${kind}`) },
          { key: 'state', head: t('web.my-data.request-state'), cell: ({ state }) => <RequestState state={state} /> },
          {
            key: 'due',
            head: t('web.my-data.request-due'),
            cell: ({ due, urgency }) => (
              <>
                <Time value={due} /> {urgency === 'late' && <Badge signal="no">{t('web.my-data.late')}</Badge>}
              </>
            ),
          },
          {
            key: 'answer',
            head: t('web.my-data.request-answer'),
            cell: ({ answer }) => (answer === '' ? '–' : <Text lines>{answer}</Text>),
          },
        ]}
      />
    </section>
  );
}
