// The letters of an organisation: what became of each; mending an address and sending again.
import { CLAIM_STATES } from '@tessera/server/wallet/contract';
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState, Pager, SearchBox } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/letters';
import { addressOf, asked } from './address.ts';
import { deskOf, Lists, may, titleIn, useCrumbs } from './desk.tsx';
import styles from './issuing.css?url';
import { LetterState, SIGNALS_OF_LETTERS } from './letter-state.tsx';
import { Numbers } from './numbers.tsx';
import { SendAgain } from './send-again.tsx';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ context, params: { language, organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const { page, search, state, order } = asked(request, CLAIM_STATES);
  const question = { page, search, ...(state && { state }), ...(order && { order }) };
  const [desk, found] = await Promise.all([
    deskOf(api, organisation),
    api.wallet.letters({ organisation, ...question }),
  ]);
  const entries = found.entries.map(({ title, ...entry }) => ({ ...entry, title: titleIn(title, language).text }));
  return { ...found, entries, desk, question, again: new URL(request.url).searchParams.has('again') };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const email = form.optional('email');
  const wanted = { organisation, claim: form.text('claim'), ...(email !== undefined && { email }) };
  const { refused } = await attempt(context.get(visited).api.wallet.sendAgain(wanted), form.typed);
  if (refused !== undefined) return refused;
  const { page, search, state, order } = asked(request, CLAIM_STATES);
  return redirect(
    addressOf(`/${language}/desk/${organisation}/letters`, { page, search, state, order, again: 1 }),
    303,
  );
}

export default function Letters({ loaderData, actionData }: Route.ComponentProps) {
  const { entries, total, page, pageSize, counts, desk, question, again } = loaderData;
  const { search, state, order } = question;
  const t = useSentences();
  const at = useAddress();
  const crumbs = useCrumbs(desk);
  const here = at(`/desk/${desk.id}/letters`);
  const toPrint = counts['without-address'] ?? 0;
  const isNarrowed = search !== '' || state !== undefined || order !== undefined;
  return (
    <div className="desk-page">
      <PageTitle title={t('web.issuing.lists.letters')} crumbs={crumbs()} lead={t('web.letters.lead')} />
      <Lists desk={desk} now="letters" />
      {again && actionData === undefined && <Notice signal="yes" live title={t('web.letters.again.done')} />}
      {order !== undefined && (
        <Notice signal="info" title={t('web.letters.of-order')}>
          <p>
            <a href={addressOf(here, { search, state })}>{t('web.issuing.of-order.all')}</a>
          </p>
        </Notice>
      )}
      {Object.keys(counts).length > 0 && (
        <nav aria-label={t('web.letters.states')} className="stack">
          <Numbers
            numbers={CLAIM_STATES.filter((each) => (counts[each] ?? 0) > 0 || each === state).map((each) => ({
              key: each,
              count: counts[each] ?? 0,
              label: t(`web.letters.state.${each}`),
              signal: SIGNALS_OF_LETTERS[each],
              href: addressOf(here, { search, order, state: each }),
              now: each === state,
            }))}
          />
          {state !== undefined && (
            <p>
              <a href={addressOf(here, { search, order })}>{t('web.letters.all-states')}</a>
            </p>
          )}
        </nav>
      )}
      {toPrint > 0 && may(desk, 'letters-send') && (
        <Notice signal="caution" title={t('web.letters.to-print', { count: toPrint })}>
          <p>
            <a href={addressOf(`${here}/codes`, { order })}>{t('web.letters.to-print.go')}</a>
          </p>
        </Notice>
      )}
      {(total > 0 || isNarrowed) && (
        <SearchBox
          label={t('web.letters.find')}
          value={search}
          action={here}
          keep={{ ...(state && { state }), ...(order && { order }) }}
        />
      )}
      <Table
        caption={t('web.issuing.lists.letters')}
        rows={entries}
        keyOf={({ claim }) => claim}
        empty={
          <EmptyState
            title={t(isNarrowed ? 'web.issuing.none-found' : 'web.letters.none')}
            action={isNarrowed ? <LinkButton href={here}>{t('web.issuing.show-all')}</LinkButton> : undefined}
          >
            <p>{t(isNarrowed ? 'web.issuing.none-found.text' : 'web.letters.none.text')}</p>
          </EmptyState>
        }
        columns={[
          {
            key: 'learner',
            head: t('web.issuing.head.learner'),
            cell: ({ learner, credential, email }) => (
              <>
                <a href={at(`/desk/${desk.id}/credentials/${credential}`)}>
                  <Text>{learner}</Text>
                </a>
                <span className="detail">{email === undefined ? t('web.letters.no-email') : <Text>{email}</Text>}</span>
              </>
            ),
          },
          {
            key: 'title',
            head: t('web.issuing.head.title'),
            cell: ({ title }) => (
              <span className="clamp">
                <Text>{title}</Text>
              </span>
            ),
          },
          {
            key: 'state',
            head: t('web.issuing.head.state'),
            cell: ({ state: stands, sent: at1, opened, claimed, expires }) => {
              const when = claimed ?? opened ?? at1;
              return (
                <>
                  <LetterState state={stands} />
                  {when !== undefined && (
                    <span className="detail">
                      <Time value={when} clock />
                    </span>
                  )}
                  {OPEN.includes(stands) && (
                    <span className="detail">
                      {t('web.letters.until')} <Time value={expires} />
                    </span>
                  )}
                </>
              );
            },
          },
          {
            key: 'do',
            head: t('web.letters.head.do'),
            cell: (row) =>
              may(desk, 'letters-send') && MENDABLE.includes(row.state) ? (
                <SendAgain {...row} codes={`${here}/codes`} answer={actionData} />
              ) : (
                '–'
              ),
          },
        ]}
      />
      <Pager {...{ page, pageSize, total }} hrefOf={(to) => addressOf(here, { search, state, order, page: to })} />
    </div>
  );
}

type State = (typeof CLAIM_STATES)[number];

const OPEN: readonly State[] = ['sent', 'opened'];
const MENDABLE: readonly State[] = ['sent', 'not-delivered', 'opened', 'not-me', 'expired', 'without-address'];
