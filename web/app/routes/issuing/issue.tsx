// The moment of truth: three of the credentials as they will be, who seals them, what happens next, and one button.
import { createHash } from 'node:crypto';
import { redirect } from 'react-router';
import { showCredential } from '../../credential/show.server.ts';
import { speakerOf, useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { LinkButton } from '../../ui/button.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { plain, Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/issue';
import { addressOf, dayIn, idIn, numberIn } from './address.ts';
import { Decision } from './decision.tsx';
import { deskOf, titleIn, useCrumbs } from './desk.tsx';
import styles from './issuing.css?url';
import { Previews } from './previews.tsx';
import { Way } from './way.tsx';

export const links: Route.LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

/** What is to be issued, as the address says; a version that is not named is the newest. Whoever comes without it chooses. */
function selectionIn(request: Request, language: string, organisation: string) {
  const { searchParams } = new URL(request.url);
  const design = idIn(searchParams, 'design');
  if (design === undefined) throw redirect(`/${language}/desk/${organisation}/results`, 303);
  const from = idIn(searchParams, 'import');
  const issuedOn = dayIn(searchParams, 'issuedOn');
  return {
    ...{ organisation, design, version: numberIn(searchParams, 'version') },
    ...(from !== undefined && { import: from }),
    ...(issuedOn !== undefined && { issuedOn }),
  };
}

export async function loader({ context, params: { language, organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const t = speakerOf(language);
  const asked = selectionIn(request, language, organisation);
  const { title, version } = await api.catalogue.published({
    design: asked.design,
    ...(asked.version !== undefined && { version: asked.version }),
  });
  const [desk, found] = await Promise.all([deskOf(api, organisation), api.issuing.preview({ ...asked, version })]);
  const previews = found.previews.map((content) => ({
    content: showCredential(content, language),
    digest: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
  }));
  return {
    desk,
    asked: { ...asked, version },
    title: titleIn(title, language).text,
    count: found.count,
    withoutEmail: found.withoutEmail,
    sealedBy: found.sealedBy,
    own: found.own,
    mandate: found.mandate,
    previews,
    problems: found.problems.map(
      ({ code, facts }) => `${t(`problem.${code}.what`, facts)} ${t(`problem.${code}.do`, facts)}`,
    ),
  };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const { api } = context.get(visited);
  const form = await sent(request);
  const { version = 0, ...asked } = selectionIn(request, language, organisation);
  const wanted = { ...asked, version, count: Number(form.text('count')) };
  const { done, refused } = await attempt(api.issuing.order(wanted), form.typed);
  return refused ?? redirect(`/${language}/desk/${organisation}/orders/${done.order}`, 303);
}

export default function Issue({ loaderData, actionData }: Route.ComponentProps) {
  const { desk, asked, title, count, problems, sealedBy } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const crumbs = useCrumbs(desk);
  const learners = at(`/desk/${desk.id}/designs/${asked.design}/learners`);
  return (
    <div className="desk-page">
      <PageTitle
        title={t('web.issuing.issue.title', { title: plain(title) })}
        heading={<Text>{title}</Text>}
        crumbs={crumbs({ href: at(`/desk/${desk.id}/results`), name: t('web.issuing.lists.results') })}
        lead={count === 0 ? undefined : t('web.issuing.issue.lead')}
      />
      <AsksToConfirm />
      <Way
        now="issue"
        back={{ upload: learners, check: asked.import && at(`/desk/${desk.id}/imports/${asked.import}`) }}
      />
      {count === 0 && actionData !== undefined && (
        <Notice signal="no" live title={t(`refusal.${actionData.refused.code}.what`, actionData.refused.facts)} />
      )}
      {count === 0 ? (
        <EmptyState
          title={t('web.issuing.issue.none')}
          action={
            <>
              <LinkButton href={learners}>{t('web.issuing.issue.none.learners')}</LinkButton>
              <LinkButton look="plain" href={addressOf(at(`/desk/${desk.id}/credentials`), { design: asked.design })}>
                {t('web.issuing.issue.none.credentials')}
              </LinkButton>
            </>
          }
        >
          <p>{t('web.issuing.issue.none.text')}</p>
        </EmptyState>
      ) : (
        <>
          {sealedBy === undefined && (
            <Notice signal="no" title={t('web.issuing.issue.no-seal')}>
              <p>
                {t('web.issuing.issue.no-seal.text')}{' '}
                <a href={at(`/desk/${desk.id}/seal`)}>{t('web.issuing.issue.no-seal.go')}</a>
              </p>
            </Notice>
          )}
          {problems.length > 0 && (
            <Notice signal="no" title={t('web.issuing.issue.problems')}>
              <ul>
                {problems.map((text) => (
                  <li key={text}>
                    <Text>{text}</Text>
                  </li>
                ))}
              </ul>
              <p>
                <a href={at(`/desk/${desk.id}/designs/${asked.design}`)}>{t('web.issuing.issue.problems.go')}</a>
              </p>
            </Notice>
          )}
          <Previews {...loaderData} />
          <Decision shown={loaderData} answer={actionData} />
        </>
      )}
    </div>
  );
}
