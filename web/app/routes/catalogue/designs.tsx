// The designs of an organisation: what is being written, what is published.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { pagedIn } from '../../paged.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState, Pager, SearchBox } from '../../ui/list.tsx';
import { Badge } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { Tiles } from '../../ui/tiles.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/designs';
import { namesOfUnits } from './units.ts';

export async function loader({ context, params: { organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const { page, search } = pagedIn(request);
  const [own, { units }, found] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.units({ organisation }),
    api.catalogue.designs({ organisation, page, search }),
  ]);
  const mayEdit = own.rights.includes('designs-write');
  return { ...found, search, organisation: { id: organisation, name: own.name }, mayEdit, units: namesOfUnits(units) };
}

export default function Designs({ loaderData }: Route.ComponentProps) {
  const { entries, total, page, pageSize, search, organisation, mayEdit, units } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const here = at(`/desk/${organisation.id}/designs`);
  const begin = <LinkButton href={`${here}/new`}>{t('web.catalogue.begin')}</LinkButton>;
  return (
    <>
      <PageTitle
        title={t('web.catalogue.designs')}
        crumbs={[{ href: at(`/desk/${organisation.id}`), name: <Text>{organisation.name}</Text> }]}
        lead={t('web.catalogue.designs.lead')}
        actions={mayEdit && total > 0 ? begin : undefined}
      />
      <div className="stack">
        {(total > 0 || search !== '') && <SearchBox label={t('web.catalogue.designs.find')} value={search} />}
        <Table
          caption={t('web.catalogue.designs')}
          rows={entries}
          keyOf={({ design }) => design}
          empty={
            <EmptyState
              title={t(search === '' ? 'web.catalogue.designs.none' : 'web.catalogue.list.none')}
              action={
                search === '' && mayEdit ? begin : <LinkButton href={here}>{t('web.catalogue.list.all')}</LinkButton>
              }
            >
              <p>{t(search === '' ? 'web.catalogue.designs.none-text' : 'web.catalogue.list.none-text')}</p>
            </EmptyState>
          }
          columns={[
            {
              key: 'title',
              head: t('web.catalogue.field.title'),
              cell: ({ design, title, unit }) => (
                <>
                  <a href={`${here}/${design}`}>
                    <Text>{title === '' ? t('web.catalogue.untitled') : title}</Text>
                  </a>
                  {unit !== undefined && (
                    <p className="soft small">
                      <Text>{units[unit] ?? ''}</Text>
                    </p>
                  )}
                </>
              ),
            },
            {
              key: 'complete',
              head: t('web.catalogue.head.complete'),
              cell: ({ complete }) => (
                <Tiles
                  states={Array.from({ length: ASKED }, (_, place) => (place < complete ? 'full' : 'empty'))}
                  label={t('web.catalogue.complete-short', { complete, of: ASKED })}
                />
              ),
            },
            {
              key: 'state',
              head: t('web.catalogue.head.state'),
              cell: ({ version, changed, review }) =>
                review !== 'draft' ? (
                  <Badge signal={review === 'approved' ? 'yes' : 'info'}>{t(`web.review.state.${review}`)}</Badge>
                ) : version === undefined ? (
                  <Badge signal="unknown">{t('web.catalogue.draft')}</Badge>
                ) : (
                  <Badge signal={changed ? 'info' : 'yes'}>
                    {t(changed ? 'web.catalogue.changed' : 'web.catalogue.published', { version })}
                  </Badge>
                ),
            },
            { key: 'updated', head: t('web.catalogue.head.updated'), cell: ({ updated }) => <Time value={updated} /> },
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

/** The mandatory elements that a design can hold; the learner and the date come with each award. */
const ASKED = 9;
