// A credential of the organisation in other formats, for whoever asks the provider for one.
import { FileFormats, RefusedFile, refusedFile } from '../../credential/file-formats.tsx';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/formats';
import { deskOf, MayNot, may, useCrumbs } from './desk.tsx';
import styles from './issuing.css?url';
import { LearnerName, nameOf } from './learner.tsx';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ context, params: { organisation, credential }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [desk, { learner, state, unit }] = await Promise.all([
    deskOf(api, organisation),
    api.issuing.credential({ organisation, credential }),
  ]);
  return { desk, learner, state, unit, refused: refusedFile(request) };
}

export default function Formats({ loaderData, params: { credential } }: Route.ComponentProps) {
  const { desk, learner, state, refused } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const crumbs = useCrumbs(desk);
  const here = at(`/desk/${desk.id}/credentials/${credential}`);
  return (
    <div className="desk-page">
      <PageTitle
        title={t('web.formats.of', { name: nameOf(learner) })}
        heading={t('web.formats.title-provider')}
        crumbs={crumbs(
          { href: at(`/desk/${desk.id}/credentials`), name: t('web.issuing.lists.credentials') },
          { href: here, name: <LearnerName learner={learner} /> },
        )}
        lead={t('web.formats.lead')}
      />
      <RefusedFile refused={refused} />
      {state === 'issued' && may(desk, 'credentials-issue', loaderData) ? (
        <FileFormats action={`${here}/in`} level={2} />
      ) : (
        <NotHad isInForce={state === 'issued'} />
      )}
    </div>
  );
}

function NotHad({ isInForce }: { readonly isInForce: boolean }) {
  const t = useSentences();
  return isInForce ? (
    <MayNot right="credentials-issue" />
  ) : (
    <Notice signal="info" title={t('web.formats.not-in-force')} />
  );
}
