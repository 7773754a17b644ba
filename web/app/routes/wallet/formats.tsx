// One's own credential for other wallets: the formats, each with what it is for.
import { FileFormats, RefusedFile, refusedFile } from '../../credential/file-formats.tsx';
import { Said } from '../../credential/said.tsx';
import { chosen } from '../../credential/shown.ts';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/formats';

export async function loader({ context, params: { language, held }, request }: Route.LoaderArgs) {
  const { title, language: own, state } = await context.get(visited).api.wallet.held({ held });
  return {
    title: chosen(title, language, own),
    state,
    refused: refusedFile(request),
  };
}

export default function Formats({ loaderData: { title, state, refused }, params: { held } }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <div className="stack loose">
      <PageTitle
        title={t('web.formats.title')}
        lead={t('web.formats.lead')}
        crumbs={[
          { href: at('/my'), name: t('web.wallet.my.title') },
          {
            href: at(`/my/${held}`),
            name: title === undefined ? t('web.credential.untitled') : <Said words={title} />,
          },
        ]}
      />
      <RefusedFile refused={refused} />
      {state === 'issued' ? (
        <FileFormats action={at(`/my/${held}/in`)} level={2} />
      ) : (
        <Notice signal="caution" title={t('web.formats.taken-back')}>
          <p>
            <a href={at(`/my/${held}/file`)} download>
              {t('web.wallet.held.download')}
            </a>
          </p>
        </Notice>
      )}
    </div>
  );
}
