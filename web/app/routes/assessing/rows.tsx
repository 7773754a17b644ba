// The rows of a spreadsheet as they would be entered, each with what is wrong or odd in it.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { EmptyState, Pager } from '../../ui/list.tsx';
import { Badge } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { Text } from '../../ui/text.tsx';
import { addressOf } from '../issuing/address.ts';
import { LearnerDetail, LearnerName } from '../issuing/learner.tsx';
import { Filters } from '../issuing/narrow.tsx';
import { FoundList } from './found-list.tsx';
import type { ImportShown } from './shown.ts';

export function Rows({ shown }: { readonly shown: ImportShown }) {
  const { rows, only, desk, import: id } = shown;
  const t = useSentences();
  const at = useAddress();
  if (rows === undefined) return null;
  const here = at(`/desk/${desk.id}/imports/${id}`);
  const filters = ([undefined, 'wrong', 'notices'] as const).map((state) => ({
    name: t(`web.assessing.rows.${state ?? 'all'}`),
    href: `${addressOf(here, { state })}#rows`,
    now: state === only,
  }));
  const hasGrades = rows.entries.some(({ grade }) => grade !== undefined);
  return (
    <section className="stack" aria-labelledby="rows">
      <h2 id="rows">{t('web.assessing.rows')}</h2>
      <Filters label={t('web.assessing.rows.label')} filters={filters} />
      <Table
        caption={t('web.assessing.rows')}
        rows={rows.entries}
        keyOf={({ row }) => String(row)}
        empty={<EmptyState title={t(`web.assessing.rows.none-${only ?? 'all'}`)} />}
        columns={[
          { key: 'row', head: t('web.assessing.head.row'), cell: ({ row }) => t('web.assessing.row', { row }) },
          {
            key: 'learner',
            head: t('web.assessing.head.learner'),
            cell: ({ learner, email }) =>
              learner === undefined ? (
                <span className="soft">{t('web.assessing.row.unread')}</span>
              ) : (
                <>
                  <LearnerName learner={learner} />
                  <LearnerDetail learner={learner} />
                  <span className="detail">
                    {email === undefined ? t('web.assessing.row.no-email') : <Text>{email}</Text>}
                  </span>
                </>
              ),
          },
          ...(hasGrades
            ? [
                {
                  key: 'grade',
                  head: t('web.assessing.column.grade'),
                  cell: ({ grade }: (typeof rows.entries)[number]) => <Text>{grade ?? '–'}</Text>,
                },
              ]
            : []),
          {
            key: 'found',
            head: t('web.assessing.head.found'),
            cell: ({ found }) =>
              found.length === 0 ? (
                <Badge signal="yes">{t('web.assessing.row.good')}</Badge>
              ) : (
                <FoundList found={found} />
              ),
          },
        ]}
      />
      <Pager {...rows} hrefOf={(page) => `${addressOf(here, { state: only, page })}#rows`} />
    </section>
  );
}
