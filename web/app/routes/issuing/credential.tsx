// One credential as its issuer sees it: the thing itself, where it stands, what happened to it, and what can be done.
import { Credential } from '../../credential/credential.tsx';
import { dayOfSeal } from '../../credential/day-of-seal.server.ts';
import { showCredential } from '../../credential/show.server.ts';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/credential';
import { CredentialState } from './credential-state.tsx';
import { deskOf, may, MayNot, titleIn, useCrumbs } from './desk.tsx';
import { History } from './history.tsx';
import styles from './issuing.css?url';
import { LearnerDetail, LearnerName, nameOf } from './learner.tsx';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export async function loader({ context, params: { language, organisation, credential }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [desk, { content, title, ...found }] = await Promise.all([
    deskOf(api, organisation),
    api.issuing.credential({ organisation, credential }),
  ]);
  const { entries } = await api.wallet.letters({
    organisation,
    order: found.order,
    search: found.learner.familyName.slice(0, 200),
  });
  const letter = entries.find((entry) => entry.credential === credential);
  const { searchParams } = new URL(request.url);
  return {
    ...found,
    desk,
    title: titleIn(title, language).text,
    content: content && showCredential(content, language),
    sealedAt: found.sealedAt && dayOfSeal(content, found.sealedAt),
    letter: letter && { ...letter, title: undefined },
    done: (['revoked', 'corrected'] as const).find((each) => searchParams.has(each)),
  };
}

export default function OneCredential({ loaderData }: Route.ComponentProps) {
  const { desk, credential, title, learner, state, failure, content, digest, sealedAt, takenBack, done } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const crumbs = useCrumbs(desk);
  const here = at(`/desk/${desk.id}/credentials/${credential}`);
  const isSealed = state !== 'ordered';
  return (
    <div className="desk-page">
      <PageTitle
        title={nameOf(learner)}
        heading={<LearnerName learner={learner} />}
        crumbs={crumbs({ href: at(`/desk/${desk.id}/credentials`), name: t('web.issuing.lists.credentials') })}
        lead={
          <>
            <Text>{title}</Text> · <CredentialState state={state} failed={failure !== undefined} />
            <LearnerDetail learner={learner} />
          </>
        }
      />
      {done !== undefined && <Notice signal="yes" live title={t(`web.issuing.credential.${done}`)} />}
      <Standing {...loaderData} />
      <div className="beside of-credential">
        {content === undefined ? (
          <Notice signal="no" title={t('web.issuing.credential.no-content')} />
        ) : (
          <Credential
            content={content}
            digest={digest}
            seal={isSealed ? 'sealed' : 'preview'}
            sealedBy={isSealed ? desk.name : undefined}
            sealedAt={sealedAt}
            state={state === 'ordered' ? undefined : state}
            takenBack={takenBack && { at: takenBack.at, reason: `${t(`web.issuing.reason.${takenBack.reason}`)}.` }}
          />
        )}
        <aside className="stack loose">
          {isSealed && (
            <div className="stack tight doings">
              <LinkButton look="plain" href={`/api/organisations/${desk.id}/credentials/${credential}/file`} download>
                {t('web.issuing.credential.file')}
              </LinkButton>
              {may(desk, 'credentials-issue', loaderData) && state === 'issued' && (
                <LinkButton look="plain" href={`${here}/formats`}>
                  {t('web.wallet.held.formats')}
                </LinkButton>
              )}
              {state === 'issued' && !may(desk, 'credentials-take-back', loaderData) && (
                <MayNot right="credentials-take-back" />
              )}
              {may(desk, 'credentials-take-back', loaderData) && state === 'issued' && (
                <>
                  <LinkButton look="plain" href={`${here}/correct`}>
                    {t('web.issuing.credential.correct')}
                  </LinkButton>
                  <LinkButton look="grave" href={`${here}/revoke`}>
                    {t('web.issuing.credential.revoke')}
                  </LinkButton>
                </>
              )}
            </div>
          )}
          <History {...loaderData} />
        </aside>
      </div>
    </div>
  );
}

/** What has to be known before the credential itself. */
function Standing({ desk, state, failure, replacedBy, replaces, order }: Route.ComponentProps['loaderData']) {
  const t = useSentences();
  const at = useAddress();
  const link = (id: string, words: string) => <a href={at(`/desk/${desk.id}/credentials/${id}`)}>{words}</a>;
  if (replacedBy !== undefined)
    return (
      <Notice signal="caution" title={t('web.issuing.credential.replaced')}>
        <p>{link(replacedBy, t('web.issuing.credential.replaced.go'))}</p>
      </Notice>
    );
  if (replaces !== undefined)
    return (
      <Notice signal="info" title={t('web.issuing.credential.replaces')}>
        <p>{link(replaces, t('web.issuing.credential.replaces.go'))}</p>
      </Notice>
    );
  if (state !== 'ordered') return null;
  return (
    <Notice
      signal={failure === undefined ? 'info' : 'no'}
      title={t('web.issuing.credential.not-sealed', { failed: failure === undefined ? 0 : 1 })}
    >
      {failure !== undefined && <p>{t('web.issuing.credential.failed.text')}</p>}
      <p>
        <a href={at(`/desk/${desk.id}/orders/${order}`)}>{t('web.issuing.credential.order')}</a>
      </p>
    </Notice>
  );
}
