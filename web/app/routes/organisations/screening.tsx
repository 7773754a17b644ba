// One application, for the operator: looked into, asked about, granted or refused.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { type Sent, sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { plain, Text, Time } from '../../ui/text.tsx';
import { type Visiting, visited } from '../../visit.ts';
import type { Route } from './+types/screening';
import { ApplicationSaid, ApplicationState, Exchange } from './application-parts.tsx';
import { countryName } from './choosers.server.ts';

const DONE = ['screen', 'ask', 'grant', 'refuse'] as const;

export async function loader({ context, params: { language, application }, request }: Route.LoaderArgs) {
  const found = await context.get(visited).api.organisations.application({ application });
  const { searchParams } = new URL(request.url);
  const done = DONE.find((word) => searchParams.has(word));
  return { application: found, country: countryName(found.identity.country, language), done };
}

export async function action({ context, params: { language, application }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const doing = form.text('doing');
  const { refused } = await attempt(asked(doing, application, form, context.get(visited)), form.typed);
  return refused ?? redirect(`/${language}/operator/applications/${application}?${doing}`, 303);
}

function asked(doing: string, application: string, form: Sent, { api }: Visiting): Promise<unknown> {
  switch (doing) {
    case 'grant':
      return api.organisations.grantApplication({ application });
    case 'refuse':
      return api.organisations.refuseApplication({ application, text: form.text('text') });
    case 'ask':
      return api.organisations.screenApplication({ application, text: form.text('text') });
    default:
      return api.organisations.screenApplication({ application });
  }
}

export default function Screening({ loaderData, actionData }: Route.ComponentProps) {
  const { application, country, done } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const { name, state, applicant, known, others, evidence, messages, organisation, undelivered } = application;
  const open = state === 'applied' || state === 'screening';
  const here = at(`/operator/applications/${application.application}`);
  const answerOf = (doing: string) => (actionData?.typed['doing'] === doing ? actionData : undefined);
  return (
    <>
      <PageTitle
        title={plain(name)}
        heading={<Text>{name}</Text>}
        crumbs={[
          { href: at('/operator'), name: t('web.organisations.register') },
          { href: at('/operator/applications'), name: t('web.apply.applications') },
        ]}
        lead={<ApplicationState of={application} by="operator" />}
      />
      <div className="beside">
        <div className="stack loose">
          {done !== undefined && <Notice signal="yes" title={t(`web.apply.screening.done.${done}`)} live />}
          {known.length > 0 && (
            <Notice signal="no" title={t('web.apply.screening.known')}>
              <Named rows={known.map((one) => ({ href: at(`/operator/${one.organisation}`), name: one.name }))} />
            </Notice>
          )}
          {others.length > 0 && (
            <Notice signal="caution" title={t('web.apply.screening.others')}>
              <Named
                rows={others.map((one) => ({ href: at(`/operator/applications/${one.application}`), name: one.name }))}
              />
            </Notice>
          )}
          <ApplicationSaid {...{ application, country }} by="operator" />
          <Exchange messages={messages} by="operator" />
          {organisation !== undefined && (
            <p>
              <LinkButton href={at(`/operator/${organisation}`)}>{t('web.organisations.entry')}</LinkButton>
            </p>
          )}
          {open && (
            <>
              <section className="stack">
                <h2>{t('web.apply.screening.ask')}</h2>
                <Form answer={answerOf('ask')} prefix="ask-" words={{ text: t('web.apply.screening.ask-missing') }}>
                  <input type="hidden" name="doing" value="ask" />
                  <TextArea
                    name="text"
                    label={t('web.apply.screening.question')}
                    help={t('web.apply.screening.question-help')}
                    rows={3}
                    maxLength={2000}
                  />
                  <Button look="plain">{t('web.apply.screening.ask-button')}</Button>
                </Form>
              </section>
              <section className="stack">
                <h2>{t('web.apply.screening.decide')}</h2>
                <Form answer={answerOf('grant')} prefix="grant-">
                  <input type="hidden" name="doing" value="grant" />
                  <p>{t('web.apply.screening.grant-text')}</p>
                  <AsksToConfirm />
                  <Button>{t('web.apply.screening.grant')}</Button>
                </Form>
                <details open={answerOf('refuse') !== undefined}>
                  <summary>{t('web.apply.screening.refuse')}</summary>
                  <Form
                    answer={answerOf('refuse')}
                    prefix="refuse-"
                    words={{ text: t('web.apply.screening.reason-missing') }}
                  >
                    <input type="hidden" name="doing" value="refuse" />
                    <TextArea
                      name="text"
                      label={t('web.apply.screening.reason')}
                      help={t('web.apply.screening.reason-help')}
                      rows={3}
                      maxLength={2000}
                    />
                    <Button look="grave">{t('web.apply.screening.refuse')}</Button>
                  </Form>
                </details>
              </section>
            </>
          )}
        </div>
        <aside className="stack">
          <h2>{t('web.apply.screening.applicant')}</h2>
          <p>
            <Text>{applicant.name || applicant.email}</Text>
            {applicant.name !== '' && (
              <span className="soft small member-email">
                <Text>{applicant.email}</Text>
              </span>
            )}
          </p>
          {undelivered !== undefined && (
            <p>
              <Badge signal="caution">{t('web.apply.screening.undelivered')}</Badge>
            </p>
          )}
          <p className="soft">
            {t('web.apply.applied')} <Time value={application.applied} />
          </p>
          <h2>{t('web.apply.evidence')}</h2>
          {evidence.length === 0 && <p className="soft">{t('web.apply.evidence-none')}</p>}
          <ul>
            {evidence.map(({ evidence: id, name: file }) => (
              <li key={id}>
                <a href={`${here}/evidence/${id}`} download>
                  <Text>{file}</Text>
                </a>
              </li>
            ))}
          </ul>
          {state === 'applied' && (
            <Form answer={answerOf('screen')} prefix="screen-">
              <input type="hidden" name="doing" value="screen" />
              <p>{t('web.apply.screening.take-text')}</p>
              <Button look="plain">{t('web.apply.screening.take')}</Button>
            </Form>
          )}
        </aside>
      </div>
    </>
  );
}

const Named = ({ rows }: { readonly rows: readonly { readonly href: string; readonly name: string }[] }) => (
  <ul>
    {rows.map(({ href, name }) => (
      <li key={href}>
        <a href={href}>
          <Text>{name}</Text>
        </a>
      </li>
    ))}
  </ul>
);
