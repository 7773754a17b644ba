// The log of the installation itself, for its operator.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { visited } from '../../visit.ts';
import { OperatorTabs } from '../operating/tabs.tsx';
import type { Route } from './+types/installation-log';
import { askedIn } from './asked.server.ts';
import { LogParts } from './log-parts.tsx';
import { shownIn } from './shown.server.ts';

export async function loader({ context, params: { language }, request }: Route.LoaderArgs) {
  const { people } = context.get(visited).api;
  const { asked, page, whole } = askedIn(request);
  const shown = await people.installationLog({ page, ...asked });
  const verified = whole ? await people.verifiedInstallationLog({}) : undefined;
  const published = new URL(`/organisations/${INSTALLATION}/log.json`, request.url).href;
  return { published, ...shownIn({ shown, verified, asked }, language) };
}

const INSTALLATION = '00000000-0000-0000-0000-000000000000';

export default function InstallationLog({ loaderData: log }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle title={t('web.log.installation')} lead={t('web.log.installation.lead')} />
      <div className="stack">
        <OperatorTabs now="log" />
        <LogParts here={at('/operator/log')} log={log} />
      </div>
    </>
  );
}
