// One entry of the log of the installation, and what shows that it is in its sealed batch.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/installation-entry';
import { EntryParts } from './entry-parts.tsx';
import { provedIn } from './proved.server.ts';

export async function loader({ context, params: { language, entry } }: Route.LoaderArgs) {
  const proved = await context.get(visited).api.people.installationLogEntry({ entry });
  return provedIn(proved, undefined, language);
}

export default function InstallationEntry({ loaderData: entry }: Route.ComponentProps) {
  const t = useSentences();
  const log = useAddress()('/operator/log');
  return (
    <>
      <PageTitle
        title={t('web.log.entry')}
        lead={entry.said.what}
        crumbs={[{ href: log, name: t('web.log.installation') }]}
      />
      <EntryParts log={log} entry={entry} />
    </>
  );
}
