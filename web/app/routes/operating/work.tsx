// What is to be done and is not: by kind, then one by one in the state that is looked at. What is parked waits for whoever
// reads this.
import { WORK_STATES } from '@tessera/server/operating/contract';
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { pagedIn } from '../../paged.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState, Pager } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Tabs } from '../../ui/show.tsx';
import { Table } from '../../ui/table.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/work';
import { useAgo } from './measures.ts';
import { OperatorTabs } from './tabs.tsx';
import { workInWords } from './words.server.ts';

const DONE = ['retried', 'retried-all', 'discarded'] as const;

export async function loader({ context, params: { language }, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const state = WORK_STATES.find((one) => one === searchParams.get('state')) ?? 'parked';
  const kind = searchParams.get('kind')?.slice(0, 80);
  const { page } = pagedIn(request);
  const { at, kinds, list } = await context
    .get(visited)
    .api.operating.work({ state, page, ...(kind !== undefined && kind !== '' && { kind }) });
  return {
    ...{
      at,
      state,
      list: { ...list, entries: list.entries.map((one) => ({ ...one, words: workInWords(one, language) })) },
    },
    kinds: kinds.map((one) => ({ ...one, words: workInWords(one, language) })),
    kind: kind === undefined || kind === '' ? undefined : { name: kind, words: workInWords({ kind }, language) },
    done: DONE.find((word) => searchParams.has(word)),
  };
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { refused } = await attempt(context.get(visited).api.operating.retry({ work: form.text('work') }), form.typed);
  return refused ?? redirect(`/${language}/operator/work?retried`, 303);
}

type Loaded = Route.ComponentProps['loaderData'];

export default function Work({ loaderData, actionData }: Route.ComponentProps) {
  const { at: now, state, list, kinds, kind, done } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const here = (to: Readonly<Record<string, string>>) =>
    `${at('/operator/work')}?${new URLSearchParams({ ...(kind !== undefined && { kind: kind.name }), ...to })}`;
  const count = (one: (typeof WORK_STATES)[number]): number =>
    kinds
      .filter(({ kind: name }) => kind === undefined || name === kind.name)
      .reduce((sum, each) => sum + each[one], 0);
  return (
    <>
      <PageTitle title={t('web.operating.work')} lead={t('web.operating.work.lead')} />
      <div className="stack loose">
        <OperatorTabs now="work" />
        {done !== undefined && <Notice signal="yes" title={t(`web.operating.work.${done}`)} live />}
        {actionData !== undefined && (
          <Notice signal="no" title={t(`refusal.${actionData.refused.code}.what`, actionData.refused.facts)} live>
            <p>{t(`refusal.${actionData.refused.code}.do`, actionData.refused.facts)}</p>
          </Notice>
        )}
        <div className="stack">
          <Kinds kinds={kinds} />
          <div className="row">
            {kinds.map(
              ({ what, kind: name, words, parked }) =>
                parked > 0 && (
                  <LinkButton
                    key={`${what} ${name}`}
                    href={`${at('/operator/work/retry')}?${new URLSearchParams({ kind: name })}`}
                    look="plain"
                  >
                    {t('web.operating.work.retry-all', { kind: words })}
                  </LinkButton>
                ),
            )}
          </div>
        </div>
        <section className="stack">
          <h2>{kind === undefined ? t('web.operating.work.one-by-one') : kind.words}</h2>
          {kind !== undefined && (
            <p>
              <a href={`${at('/operator/work')}?state=${state}`}>{t('web.operating.work.all-kinds')}</a>
            </p>
          )}
          <Tabs
            label={t('web.operating.work.states')}
            tabs={WORK_STATES.map((one) => ({
              name: t(`web.operating.state.${one}`, { count: count(one) }),
              href: here({ state: one }),
              now: one === state,
            }))}
          />
          <List now={now} state={state} list={list} />
          <Pager {...list} hrefOf={(page) => here({ state, page: String(page) })} />
        </section>
      </div>
    </>
  );
}

function Kinds({ kinds }: { readonly kinds: Loaded['kinds'] }) {
  const t = useSentences();
  const at = useAddress();
  const number = (state: (typeof WORK_STATES)[number]) => ({
    key: state,
    head: t(`web.operating.state.${state}.short`),
    number: true,
    cell: (one: Loaded['kinds'][number]) => one[state],
  });
  return (
    <Table
      caption={t('web.operating.work.kinds')}
      captionHidden={false}
      rows={kinds}
      keyOf={({ what, kind }) => `${what} ${kind}`}
      empty={
        <EmptyState title={t('web.operating.work.nothing')}>
          <p>{t('web.operating.work.nothing-text')}</p>
        </EmptyState>
      }
      columns={[
        {
          key: 'kind',
          head: t('web.operating.work.kind'),
          cell: ({ kind, words, parked }) => (
            <a
              href={`${at('/operator/work')}?${new URLSearchParams({ kind, ...(parked === 0 && { state: 'waiting' }) })}`}
            >
              {words}
            </a>
          ),
        },
        ...WORK_STATES.map(number),
      ]}
    />
  );
}

function List({ now, state, list: { entries } }: Pick<Loaded, 'state' | 'list'> & { readonly now: string }) {
  const t = useSentences();
  const at = useAddress();
  const ago = useAgo();
  const acts = {
    key: 'acts',
    head: t('web.operating.work.acts'),
    cell: ({ work }: Loaded['list']['entries'][number]) => (
      <form method="post" className="work-acts">
        <input type="hidden" name="work" value={work} />
        <Button look="plain">{t('web.operating.work.retry')}</Button>
        <LinkButton href={at(`/operator/work/${work}/discard`)} look="quiet">
          {t('web.operating.work.discard')}
        </LinkButton>
      </form>
    ),
  };
  return (
    <Table
      caption={t(`web.operating.state.${state}.short`)}
      rows={entries}
      keyOf={({ work, consumer }) => `${work} ${consumer}`}
      empty={<p className="soft">{t(`web.operating.state.${state}.none`)}</p>}
      columns={[
        {
          key: 'what',
          head: t('web.operating.work.kind'),
          cell: ({ words, organisation }) => (
            <>
              {words}
              {organisation !== undefined && (
                <>
                  {' '}
                  <a className="soft small" href={at(`/operator/${organisation}`)}>
                    {t('web.operating.work.whose')}
                  </a>
                </>
              )}
            </>
          ),
        },
        { key: 'ordered', head: t('web.operating.work.ordered'), cell: ({ ordered }) => ago(ordered, now) },
        { key: 'tries', head: t('web.operating.work.tries'), number: true, cell: ({ attempts }) => attempts },
        {
          key: 'error',
          head: t('web.operating.work.error'),
          cell: ({ error }) => (error === undefined ? t('web.operating.work.no-error') : <code>{error}</code>),
        },
        {
          key: 'next',
          head: t(state === 'parked' ? 'web.operating.work.parked-since' : 'web.operating.work.next'),
          cell: ({ next, parked }) =>
            parked !== undefined
              ? ago(parked, now)
              : next !== undefined
                ? ago(next, now)
                : t(`web.operating.state.${state}.next`),
        },
        ...(state === 'parked' ? [acts] : []),
      ]}
    />
  );
}
