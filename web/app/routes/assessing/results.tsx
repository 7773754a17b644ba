// The results that were entered: what waits to be issued, what is ordered, what is issued. One that waits can be removed.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt, type FormAnswer } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState, Pager } from '../../ui/list.tsx';
import { Badge, Notice, type Signal } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import { addressOf, asked } from '../issuing/address.ts';
import { deskOf, Lists, may, useCrumbs } from '../issuing/desk.tsx';
import desk from '../issuing/issuing.css?url';
import { LearnerDetail, LearnerName, nameOf } from '../issuing/learner.tsx';
import { Filters, Narrow } from '../issuing/narrow.tsx';
import type { Route } from './+types/results';
import styles from './assessing.css?url';

export const links: Route.LinksFunction = () => [desk, styles].map((href) => ({ rel: 'stylesheet', href }));

const STATES = ['ready', 'ordered', 'issued'] as const;

const SIGNALS: Readonly<Record<(typeof STATES)[number], Signal>> = { ready: 'info', ordered: 'info', issued: 'yes' };

export async function loader({ context, params: { organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const question = asked(request, STATES);
  const { page, search, state, design } = question;
  const [own, found, { entries: designs }] = await Promise.all([
    deskOf(api, organisation),
    api.assessing.results({ organisation, page, search, ...(state && { state }), ...(design && { design }) }),
    api.catalogue.designs({ organisation }),
  ]);
  const removed = new URL(request.url).searchParams.has('removed');
  return {
    ...found,
    desk: own,
    question,
    removed,
    designs: designs.map(({ design: id, title }) => ({ design: id, title })),
  };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const wanted = { organisation, result: form.text('result') };
  const { refused } = await attempt(context.get(visited).api.assessing.removeResult(wanted), form.typed);
  if (refused !== undefined) return refused;
  const { page, search, state, design } = asked(request, STATES);
  return redirect(
    addressOf(`/${language}/desk/${organisation}/results`, { page, search, state, design, removed: 1 }),
    303,
  );
}

export default function Results({ loaderData, actionData }: Route.ComponentProps) {
  const { entries, total, page, pageSize, desk: own, question, designs, removed } = loaderData;
  const { search, state, design } = question;
  const t = useSentences();
  const at = useAddress();
  const crumbs = useCrumbs(own);
  const here = at(`/desk/${own.id}/results`);
  const titles = new Map(designs.map(({ design: id, title }) => [id, title]));
  const isNarrowed = search !== '' || state !== undefined || design !== undefined;
  return (
    <div className="desk-page">
      <PageTitle title={t('web.assessing.results')} crumbs={crumbs()} lead={t('web.assessing.results.lead')} />
      <Lists desk={own} now="results" />
      {removed && actionData === undefined && <Notice signal="yes" live title={t('web.assessing.removed')} />}
      {(total > 0 || isNarrowed) && (
        <div className="stack">
          <Narrow
            action={here}
            label={t('web.assessing.results.find')}
            search={search}
            design={design}
            designs={designs}
            keep={{ state }}
          />
          <Filters
            label={t('web.assessing.results.states')}
            filters={([undefined, ...STATES] as const).map((each) => ({
              name: t(`web.assessing.result.${each ?? 'all'}`),
              href: addressOf(here, { search, design, state: each }),
              now: each === state,
            }))}
          />
        </div>
      )}
      <ToIssue
        organisation={own.id}
        waiting={waitingIn(entries)}
        titles={titles}
        mayIssue={may(own, 'credentials-issue')}
      />
      <Table
        caption={t('web.assessing.results')}
        rows={entries}
        keyOf={({ result }) => result}
        empty={
          <EmptyState
            title={t(isNarrowed ? 'web.issuing.none-found' : 'web.assessing.results.none')}
            action={
              isNarrowed ? (
                <LinkButton href={here}>{t('web.issuing.show-all')}</LinkButton>
              ) : (
                <LinkButton href={at(`/desk/${own.id}/designs`)}>{t('web.catalogue.designs')}</LinkButton>
              )
            }
          >
            <p>{t(isNarrowed ? 'web.issuing.none-found.text' : 'web.assessing.results.none.text')}</p>
          </EmptyState>
        }
        columns={[
          {
            key: 'learner',
            head: t('web.assessing.head.learner'),
            cell: ({ learner }) => (
              <>
                <LearnerName learner={learner} />
                <LearnerDetail learner={learner} />
              </>
            ),
          },
          {
            key: 'design',
            head: t('web.assessing.head.design'),
            cell: ({ design: of, version }) => (
              <>
                <span className="clamp">
                  <Text>{titles.get(of) ?? ''}</Text>
                </span>
                <span className="detail">{t('web.assessing.import.version', { version })}</span>
              </>
            ),
          },
          { key: 'grade', head: t('web.assessing.column.grade'), cell: ({ grade }) => <Text>{grade ?? '–'}</Text> },
          {
            key: 'entered',
            head: t('web.assessing.head.entered'),
            cell: ({ entered }) => <Time value={entered} />,
          },
          {
            key: 'state',
            head: t('web.assessing.head.state'),
            cell: (row) => (
              <>
                <Badge signal={SIGNALS[row.state]}>{t(`web.assessing.result.${row.state}`)}</Badge>
                {row.state === 'ready' && may(own, 'results-enter', row) && <Remove {...row} answer={actionData} />}
              </>
            ),
          },
        ]}
      />
      <Pager {...{ page, pageSize, total }} hrefOf={(to) => addressOf(here, { search, design, state, page: to })} />
    </div>
  );
}

interface Waiting {
  readonly design: string;
  readonly version: number;
}

/** Each version of which something on this page waits to be issued, once. */
const waitingIn = (entries: readonly (Waiting & { readonly state: string })[]): readonly Waiting[] => {
  const ready = entries.filter(({ state }) => state === 'ready');
  const known = new Map(ready.map(({ design, version }) => [`${design} ${version}`, { design, version }]));
  return [...known.values()];
};

interface ToIssueProps {
  readonly organisation: string;
  readonly waiting: readonly Waiting[];
  readonly titles: ReadonlyMap<string, string>;
  readonly mayIssue: boolean;
}

function ToIssue({ organisation, waiting, titles, mayIssue }: ToIssueProps) {
  const t = useSentences();
  const at = useAddress();
  if (waiting.length === 0 || !mayIssue) return null;
  return (
    <Notice signal="info" title={t('web.assessing.to-issue')}>
      <ul>
        {waiting.map(({ design, version }) => (
          <li key={`${design} ${version}`}>
            <a href={addressOf(at(`/desk/${organisation}/issue`), { design, version })}>
              <Text>{titles.get(design) ?? ''}</Text>, {t('web.assessing.import.version', { version })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface RemoveProps {
  readonly result: string;
  readonly learner: React.ComponentProps<typeof LearnerName>['learner'];
  readonly answer: FormAnswer | undefined;
}

/** Asks once, in the row, so that it is clear who is meant. */
function Remove({ result, learner, answer }: RemoveProps) {
  const t = useSentences();
  const own = answer?.typed['result'] === result ? answer : undefined;
  return (
    <details className="in-row" open={own !== undefined}>
      <summary>
        {t('web.assessing.remove')}
        <span className="heard"> {nameOf(learner)}</span>
      </summary>
      <Form answer={own}>
        <input type="hidden" name="result" value={result} />
        <p>{t('web.assessing.remove.text', { name: nameOf(learner) })}</p>
        <Button look="grave">{t('web.assessing.remove.button')}</Button>
      </Form>
    </details>
  );
}
