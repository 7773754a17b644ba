// The register of processing, as anyone may read it: what personal data this program keeps, where, for what, how long. It is
// made from what the database says of its own columns.
import { useAddress, useLanguage, useSentences } from '../../language/sentences.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { Table } from '../../ui/table.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/register';
import { spokenRegister } from './spoken-register.server.ts';

export async function loader({ context, params: { language } }: Route.LoaderArgs) {
  return spokenRegister(await context.get(visited).api.myData.register({}), language);
}

export default function Register({ loaderData: { slices } }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const isEnglish = useLanguage() === 'en';
  return (
    <>
      <PageTitle
        title={t('web.my-data.register.title')}
        crumbs={[{ href: at('/privacy'), name: t('web.privacy.title') }]}
        lead={t('web.my-data.register.lead')}
      />
      <div className="stack loose">
        {!isEnglish && <p className="soft">{t('web.my-data.register.english')}</p>}
        {slices.map(({ slice, title, purpose, tables, rules }) => (
          <section key={slice} className="stack" aria-labelledby={slice}>
            <h2 id={slice}>{title}</h2>
            <p>{purpose}</p>
            <Table
              caption={t('web.my-data.register.caption', { title })}
              rows={tables}
              keyOf={({ table }) => table}
              columns={[
                {
                  key: 'what',
                  head: t('web.my-data.register.what'),
                  cell: ({ says }) => <span lang="en">{says}</span>,
                },
                {
                  key: 'columns',
                  head: t('web.my-data.register.columns'),
                  cell: ({ columns }) => (
                    <ul lang="en">
                      {columns.map(({ column, says }) => (
                        <li key={column}>
                          <code>{column}</code>
                          {says !== '' && `: ${says}`}
                        </li>
                      ))}
                    </ul>
                  ),
                },
                { key: 'where', head: t('web.my-data.register.where'), cell: ({ table }) => <code>{table}</code> },
              ]}
            />
            <h3>{t('web.my-data.register.kept')}</h3>
            <ul>
              {rules.map(({ what, kept, why }) => (
                <li key={what}>
                  {kept} <span className="soft">{why}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
