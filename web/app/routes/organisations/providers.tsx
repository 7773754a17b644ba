// The organisations of this installation, for anyone: found by name or number, kind and country.
import { KINDS } from '@tessera/server/organisations/contract/kinds';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { pagedIn } from '../../paged.ts';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState, Pager } from '../../ui/list.tsx';
import { Card } from '../../ui/show.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/providers';
import { choosers, countryLetters, countryName } from './choosers.server.ts';

const SOUGHT = ['provider', ...KINDS] as const;

export async function loader({ context, params: { language }, request }: Route.LoaderArgs) {
  const wanted = pagedIn(request);
  const { searchParams } = new URL(request.url);
  const kind = SOUGHT.find((one) => one === searchParams.get('kind'));
  const { countries } = choosers(language);
  const country = countries.find(({ value }) => value === searchParams.get('country'))?.value;
  const list = await context.get(visited).api.organisations.providers({ ...wanted, kind, country });
  const entries = list.entries.map((one) => ({
    ...one,
    country: countryName(one.country, language),
    letters: countryLetters(one.country),
  }));
  return { ...list, entries, search: wanted.search, kind: kind ?? '', country: country ?? '', countries };
}

export default function Providers({ loaderData }: Route.ComponentProps) {
  const { entries, total, page, pageSize, search, kind, country, countries } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const here = at('/providers');
  return (
    <>
      <PageTitle title={t('web.organisations.providers')} lead={t('web.organisations.providers.lead')} />
      <div className="stack">
        <search>
          <form className="find-providers">
            <div className="field">
              <label htmlFor="look-for">{t('web.organisations.providers.name')}</label>
              <input id="look-for" type="search" name="search" defaultValue={search} />
            </div>
            <div className="field">
              <label htmlFor="kind">{t('web.organisations.providers.kind')}</label>
              <select id="kind" name="kind" defaultValue={kind}>
                <option value="">{t('web.organisations.providers.any-kind')}</option>
                {SOUGHT.map((one) => (
                  <option key={one} value={one}>
                    {t(`web.organisations.kind.${one}`)}
                  </option>
                ))}
              </select>
            </div>
            <div className="field">
              <label htmlFor="country">{t('web.organisations.country')}</label>
              <select id="country" name="country" defaultValue={country}>
                <option value="">{t('web.organisations.providers.any-country')}</option>
                {countries.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </div>
            <Button>{t('web.search.button')}</Button>
          </form>
        </search>
        <p className="soft">{t('web.organisations.providers.count', { count: total })}</p>
        {entries.length === 0 ? (
          <EmptyState title={t('web.organisations.register.nothing')}>
            <p>{t('web.organisations.register.nothing-text')}</p>
          </EmptyState>
        ) : (
          <ul className="grid">
            {entries.map((one) => (
              <li key={one.organisation}>
                <Card
                  level={2}
                  href={at(`/providers/${one.organisation}`)}
                  title={
                    <span lang={one.language}>
                      <Text>{one.name}</Text>
                    </span>
                  }
                  picture={
                    one.logo && (
                      <img
                        className="logo"
                        src={one.logo.path}
                        alt={one.logo.alternative}
                        width={one.logo.width}
                        height={one.logo.height}
                      />
                    )
                  }
                  foot={one.country}
                >
                  {one.kinds.length > 0 && (
                    <p className="soft small">
                      {one.kinds.map((each) => t(`web.organisations.kind.${each}`)).join(' · ')}
                    </p>
                  )}
                </Card>
              </li>
            ))}
          </ul>
        )}
        <Pager
          {...{ page, pageSize, total }}
          hrefOf={(to) => `${here}?${new URLSearchParams({ search, kind, country, page: String(to) })}`}
        />
      </div>
    </>
  );
}
