// One entry of the log of an organisation, and what shows that it is in its sealed batch.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { plain } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/organisation-entry';
import { EntryParts } from './entry-parts.tsx';
import { provedIn } from './proved.server.ts';

export async function loader({ context, params: { language, organisation, entry } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const proved = await api.people.logEntry({ organisation, entry });
  const { name } = await api.organisations.show({ organisation });
  return { organisation, name, ...provedIn(proved, organisation, language) };
}

export default function OrganisationEntry({ loaderData: { organisation, name, ...entry } }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const log = at(`/desk/${organisation}/log`);
  return (
    <>
      <PageTitle
        title={t('web.log.entry')}
        lead={entry.said.what}
        crumbs={[
          { href: at('/desk'), name: t('web.organisations.desk') },
          { href: at(`/desk/${organisation}`), name: plain(name) },
          { href: log, name: t('web.log.title') },
        ]}
      />
      <EntryParts log={log} entry={entry} />
    </>
  );
}
