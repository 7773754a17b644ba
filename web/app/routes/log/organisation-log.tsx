// The log of an organisation, for its auditors and owners.
import { useAddress, useSentences } from '../../language/sentences.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { plain } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/organisation-log';
import { askedIn } from './asked.server.ts';
import { LogParts } from './log-parts.tsx';
import { shownIn } from './shown.server.ts';

export async function loader({ context, params: { language, organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const { asked, page, whole } = askedIn(request);
  const shown = await api.people.log({ organisation, page, ...asked });
  const [{ name }, verified] = await Promise.all([
    api.organisations.show({ organisation }),
    whole ? api.people.verifiedLog({ organisation }) : undefined,
  ]);
  const published = new URL(`/organisations/${organisation}/log.json`, request.url).href;
  return { organisation, name, published, ...shownIn({ shown, verified, asked, organisation }, language) };
}

export default function OrganisationLog({ loaderData: { organisation, name, ...log } }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle
        title={t('web.log.title')}
        lead={t('web.log.lead')}
        crumbs={[
          { href: at('/desk'), name: t('web.organisations.desk') },
          { href: at(`/desk/${organisation}`), name: plain(name) },
        ]}
      />
      <LogParts here={at(`/desk/${organisation}/log`)} log={log} />
    </>
  );
}
