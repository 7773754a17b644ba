// The public list of micro-credentials: looked for by words, sorted by links, a card for each. No script.
import { useAddress, useLanguage, useLocale, useSentences } from '../../language/sentences.ts';
import { pagedIn } from '../../paged.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState, Pager, SearchBox } from '../../ui/list.tsx';
import { Mosaic } from '../../ui/mosaic.tsx';
import { Card, Tabs } from '../../ui/show.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/list';
import { inOwn } from './words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const sort = new URL(request.url).searchParams.get('sort') === 'title' ? 'title' : 'newest';
  const wanted = { ...pagedIn(request), sort } as const;
  return { ...(await context.get(visited).api.catalogue.list(wanted)), ...wanted };
}

export default function Catalogue({
  loaderData: { entries, total, page, pageSize, search, sort },
}: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const number = new Intl.NumberFormat(useLocale());
  const here = at('/catalogue');
  const hrefOf = (change: Readonly<Record<string, string>>) =>
    `${here}?${new URLSearchParams({ ...(search !== '' && { search }), ...(sort === 'title' && { sort }), ...change })}`;
  return (
    <div className="stack loose">
      <div>
        <PageTitle title={t('web.catalogue.list.title')} lead={t('web.catalogue.list.lead')} />
        <SearchBox label={t('web.catalogue.list.find')} value={search} keep={sort === 'title' ? { sort } : {}} />
      </div>
      {entries.length === 0 ? (
        <EmptyState
          title={t(search === '' && page === 1 ? 'web.catalogue.list.empty' : 'web.catalogue.list.none')}
          action={
            (search !== '' || page > 1) && (
              <LinkButton look="plain" href={here}>
                {t('web.catalogue.list.all')}
              </LinkButton>
            )
          }
        >
          <p>{t(search === '' && page === 1 ? 'web.catalogue.list.empty-text' : 'web.catalogue.list.none-text')}</p>
        </EmptyState>
      ) : (
        <section className="stack" aria-labelledby="found">
          <div className="row found">
            <h2 id="found">{t('web.catalogue.list.count', { count: total, number: number.format(total) })}</h2>
            <Tabs
              label={t('web.catalogue.list.sort')}
              tabs={[
                { name: t('web.catalogue.list.newest'), href: hrefOf({ sort: 'newest' }), now: sort === 'newest' },
                { name: t('web.catalogue.list.by-title'), href: hrefOf({ sort: 'title' }), now: sort === 'title' },
              ]}
            />
          </div>
          <ul className="grid">
            {entries.map((entry) => (
              <li key={entry.design}>
                <EntryCard entry={entry} />
              </li>
            ))}
          </ul>
          <Pager page={page} pageSize={pageSize} total={total} hrefOf={(to) => hrefOf({ page: String(to) })} />
        </section>
      )}
    </div>
  );
}

type Entry = Route.ComponentProps['loaderData']['entries'][number];

function EntryCard({ entry }: { readonly entry: Entry }) {
  const t = useSentences();
  const at = useAddress();
  const reader = useLanguage();
  const locale = useLocale();
  const { design, title, about, provider, language, ects, hours, eqf, digest } = entry;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const name = inOwn(title, reader, language);
  const text = about === undefined ? undefined : inOwn(about, reader, language);
  const country =
    provider.country === '' ? undefined : new Intl.DisplayNames(locale, { type: 'region' }).of(provider.country);
  const facts = [
    ects !== undefined && t('web.catalogue.ects', { count: ects, number: number.format(ects) }),
    ects === undefined &&
      hours !== undefined &&
      t('web.catalogue.hours', { count: hours, number: number.format(hours) }),
    eqf !== undefined && t('web.catalogue.eqf', { level: eqf }),
    country,
  ].filter((fact) => typeof fact === 'string');
  return (
    <Card
      title={
        <span lang={name.lang}>
          <Text>{name.text}</Text>
        </span>
      }
      href={at(`/catalogue/${design}`)}
      picture={<Mosaic digest={digest} />}
      foot={facts.join(' · ')}
    >
      <p className="soft">
        <Text>{provider.name}</Text>
      </p>
      {text !== undefined && (
        <p className="about" lang={text.lang}>
          <Text>{text.text}</Text>
        </p>
      )}
    </Card>
  );
}
