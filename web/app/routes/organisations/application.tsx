// One application, for whoever sent it: its state, what was asked, evidence, and the way to withdraw it.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { type Sent, sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { FileField, TextArea } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { plain, Text } from '../../ui/text.tsx';
import { type Visiting, visited } from '../../visit.ts';
import type { Route } from './+types/application';
import { ApplicationSaid, ApplicationState, Exchange } from './application-parts.tsx';
import { countryName } from './choosers.server.ts';

const DONE = ['sent', 'evidence', 'answer', 'withdraw'] as const;

export async function loader({ context, params: { language, application }, request }: Route.LoaderArgs) {
  const found = await context.get(visited).api.organisations.myApplication({ application });
  const { searchParams } = new URL(request.url);
  const done = DONE.find((word) => searchParams.has(word));
  return { application: found, country: countryName(found.identity.country, language), done };
}

export async function action({ context, params: { language, application }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const doing = form.text('doing');
  const { refused } = await attempt(asked(doing, application, form, context.get(visited)), form.typed);
  return refused ?? redirect(`/${language}/apply/${application}?${doing}`, 303);
}

function asked(doing: string, application: string, form: Sent, { api }: Visiting): Promise<unknown> {
  switch (doing) {
    case 'withdraw':
      return api.organisations.withdrawApplication({ application });
    case 'evidence': {
      const file = form.file('file') ?? new File([], '');
      return api.organisations.addEvidence({ application, name: file.name.slice(-200) || '-', file });
    }
    default:
      return api.organisations.answerApplication({ application, text: form.text('text') });
  }
}

export default function MyApplication({ loaderData, actionData }: Route.ComponentProps) {
  const { application, country, done } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const { name, state, evidence, messages, organisation } = application;
  const open = state === 'applied' || state === 'screening';
  const answerOf = (doing: string) => (actionData?.typed['doing'] === doing ? actionData : undefined);
  return (
    <>
      <PageTitle
        title={plain(name)}
        heading={<Text>{name}</Text>}
        crumbs={[
          { href: at('/desk'), name: t('web.organisations.desk') },
          { href: at('/apply'), name: t('web.apply.title') },
        ]}
        lead={t(`web.apply.lead.${state}`)}
      />
      <div className="beside">
        <div className="stack loose">
          {done !== undefined && <Notice signal="yes" title={t(`web.apply.done.${done}`)} live />}
          {organisation !== undefined && (
            <p>
              <LinkButton href={at(`/desk/${organisation}`)}>{t('web.apply.to-desk')}</LinkButton>
            </p>
          )}
          <Exchange messages={messages} by="applicant" />
          {open && (
            <Form answer={answerOf('answer')} words={{ text: t('web.apply.answer-missing') }}>
              <input type="hidden" name="doing" value="answer" />
              <TextArea name="text" label={t('web.apply.answer')} rows={4} maxLength={2000} />
              <Button look={application.asked ? 'main' : 'plain'}>{t('web.apply.answer-button')}</Button>
            </Form>
          )}
          <ApplicationSaid {...{ application, country }} by="applicant" />
        </div>
        <aside className="stack">
          <p>
            <ApplicationState of={application} by="applicant" />
          </p>
          <h2>{t('web.apply.evidence')}</h2>
          {evidence.length === 0 && <p className="soft">{t('web.apply.evidence-none')}</p>}
          <ul>
            {evidence.map(({ evidence: id, name: file }) => (
              <li key={id}>
                <Text>{file}</Text>
              </li>
            ))}
          </ul>
          {open && evidence.length < 3 && (
            <Form
              answer={answerOf('evidence')}
              prefix="evidence-"
              files
              words={{ name: t('web.apply.evidence-missing') }}
            >
              <input type="hidden" name="doing" value="evidence" />
              <FileField
                name="file"
                label={t('web.apply.evidence-add')}
                help={t('web.apply.evidence-help')}
                accept=".pdf,.png,.jpg,.jpeg"
              />
              <Button look="plain">{t('web.apply.evidence-button')}</Button>
            </Form>
          )}
          {open && (
            <Form answer={answerOf('withdraw')} prefix="withdraw-">
              <input type="hidden" name="doing" value="withdraw" />
              <Button look="quiet">{t('web.apply.withdraw')}</Button>
            </Form>
          )}
        </aside>
      </div>
    </>
  );
}
