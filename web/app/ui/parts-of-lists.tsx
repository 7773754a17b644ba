// On the page of parts: tables, search, pages, emptiness, work that takes long, a grave step.
import { useAddress, useSentences } from '../language/sentences.ts';
import { Button, LinkButton } from './button.tsx';
import { EmptyState, Pager, SearchBox } from './list.tsx';
import { Badge } from './notice.tsx';
import { Table } from './table.tsx';
import { Text, Time } from './text.tsx';
import { Confirm, Progress } from './work.tsx';

const LEARNERS = [
  { name: 'Ana Lind', result: 87, day: '2026-06-01', sealed: true },
  { name: 'Νίκη Παπαδοπούλου', result: 92, day: '2026-06-01', sealed: true },
  { name: 'فاطمة الزهراء', result: 78, day: '2026-06-03', sealed: false },
];

export function PartsOfLists() {
  const t = useSentences();
  const here = useAddress()('/about/parts');
  return (
    <>
      <section className="stack" aria-labelledby="tables">
        <h2 id="tables">{t('web.parts.tables')}</h2>
        <SearchBox label={t('web.parts.find')} />
        <Table
          caption={t('web.parts.table')}
          captionHidden={false}
          rows={LEARNERS}
          keyOf={({ name }) => name}
          columns={[
            {
              key: 'name',
              head: t('web.parts.learner'),
              cell: ({ name }) => <Text>{name}</Text>,
              sort: { href: '?sort=name', now: 'ascending' },
            },
            {
              key: 'state',
              head: t('web.parts.state'),
              cell: ({ sealed }) => (
                <Badge signal={sealed ? 'yes' : 'unknown'}>
                  {t(sealed ? 'web.parts.sealed' : 'web.parts.waiting')}
                </Badge>
              ),
            },
            {
              key: 'day',
              head: t('web.parts.date'),
              cell: ({ day }) => <Time value={day} />,
              sort: { href: '?sort=day' },
            },
            { key: 'result', head: t('web.parts.result'), cell: ({ result }) => result, number: true },
          ]}
        />
        <Pager page={2} pageSize={3} total={9} hrefOf={(page) => `${here}?page=${page}`} />
        <EmptyState
          title={t('web.parts.nothing')}
          action={
            <LinkButton href={here} look="plain">
              {t('web.parts.bring')}
            </LinkButton>
          }
        >
          <p>{t('web.parts.nothing-text')}</p>
        </EmptyState>
      </section>
      <section className="stack" aria-labelledby="work">
        <h2 id="work">{t('web.parts.work')}</h2>
        <Progress
          label={t('web.parts.sealing')}
          done={6420}
          total={10_000}
          perSecond={1240}
          secondsLeft={3}
          running={false}
          href={here}
        />
        <Confirm back={here} button={<Button look="grave">{t('web.parts.delete')}</Button>}>
          <p>{t('web.parts.confirm')}</p>
        </Confirm>
      </section>
    </>
  );
}
