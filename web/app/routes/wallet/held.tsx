// One credential of the person who is signed in: the sheet, whether it is in force, and what can be done with it.
import { Credential } from '../../credential/credential.tsx';
import { Elements } from '../../credential/elements.tsx';
import { showCredential } from '../../credential/show.server.ts';
import printing from '../../enhance/print.ts?worker&url';
import { speakerOf, useAddress, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Breadcrumbs } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { plain, Text, useDate } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/held';

export async function loader({ context, params: { language, held }, request }: Route.LoaderArgs) {
  const found = await context.get(visited).api.wallet.held({ held });
  const { content, title: _, takenBack, ...rest } = found;
  return {
    ...rest,
    content: showCredential(content, language),
    welcome: new URL(request.url).searchParams.has('welcome'),
    takenBack: takenBack && {
      at: takenBack.at,
      reason: speakerOf(language)(`reason.${takenBack.reason}`),
      text: takenBack.text,
    },
  };
}

export default function Held({ loaderData: found }: Route.ComponentProps) {
  const { held, content, provider, state, digest, welcome, takenBack, replacedBy } = found;
  const t = useSentences();
  const at = useAddress();
  return (
    <div className="stack held">
      <title>{t('web.title.page', { title: plain(content.title?.text ?? t('web.credential.untitled')) })}</title>
      <Breadcrumbs crumbs={[{ href: at('/my'), name: t('web.wallet.my.title') }]} />
      {welcome && (
        <Notice signal="yes" title={t('web.wallet.held.welcome')} live>
          <p>{t('web.wallet.held.welcome-text')}</p>
        </Notice>
      )}
      {takenBack !== undefined && <TakenBack {...takenBack} provider={provider} replacedBy={replacedBy} />}
      <div className="row actions">
        <LinkButton href={at(`/my/${held}/share`)} look={takenBack === undefined ? 'main' : 'plain'}>
          {t('web.wallet.held.share')}
        </LinkButton>
        <LinkButton href={at(`/my/${held}/file`)} look="plain" download>
          {t('web.wallet.held.download')}
        </LinkButton>
        {takenBack === undefined && (
          <LinkButton href={at(`/my/${held}/formats`)} look="plain">
            {t('web.wallet.held.formats')}
          </LinkButton>
        )}
        <button type="button" className="button plain" data-prints="" data-needs-script="">
          {t('web.wallet.held.print')}
        </button>
        <script type="module" src={printing} async />
      </div>
      <Credential
        content={content}
        digest={digest}
        seal="sealed"
        sealedBy={provider}
        state={state}
        takenBack={takenBack && { at: takenBack.at }}
        level={1}
      />
      <details className="all">
        <summary>{t('web.verifying.says.all')}</summary>
        <Elements content={content} level={2} />
      </details>
      <p className="soft small">{t('web.wallet.held.file-text')}</p>
    </div>
  );
}

interface TakenBackProps {
  readonly at: string;
  readonly reason: string;
  readonly text: string | undefined;
  readonly provider: string;
  readonly replacedBy: string | undefined;
}

function TakenBack({ at: moment, reason, text, provider, replacedBy }: TakenBackProps) {
  const t = useSentences();
  const at = useAddress();
  const date = useDate();
  return (
    <Notice signal="no" title={t('web.wallet.held.taken-back', { date: date(moment) })}>
      <p>
        <Text>{provider}</Text>: {reason}
        {text !== undefined && (
          <>
            {' – '}
            <Text lines>{text}</Text>
          </>
        )}
      </p>
      {replacedBy === undefined ? (
        <p>{t('web.wallet.held.ask')}</p>
      ) : (
        <p>
          <a href={at(`/my/${replacedBy}`)}>{t('web.wallet.held.corrected')}</a>
        </p>
      )}
    </Notice>
  );
}
