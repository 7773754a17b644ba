// How the organisation recognises micro-credentials of others, for its public page. [EUMC §9(c)]
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { type Sent, sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/recognition';

const FIELDS = ['scope', 'fewestCredits', 'mostCredits', 'evidence', 'days', 'contact', 'appeal'] as const;

export async function loader({ context, params: { organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name, rights }, { recognition }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.profile({ organisation }),
  ]);
  const saved = new URL(request.url).searchParams.has('saved');
  return { organisation, name, rules: rights.includes('organisation-change'), policy: recognition?.policy, saved };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const { refused } = await attempt(
    api.organisations.setRecognition({ organisation, policy: policyIn(form) }),
    form.typed,
  );
  return refused ?? redirect(`/${language}/desk/${organisation}/recognition?saved`, 303);
}

/** What is no number is for the server to refuse. */
function policyIn(form: Sent) {
  const credits = (name: 'fewestCredits' | 'mostCredits') => {
    const typed = form.optional(`policy.${name}`);
    return typed !== undefined && { [name]: Number(typed.replace(',', '.')) };
  };
  return {
    scope: form.text('policy.scope'),
    ...credits('fewestCredits'),
    ...credits('mostCredits'),
    evidence: form.text('policy.evidence'),
    days: Number(form.text('policy.days')),
    contact: form.text('policy.contact'),
    appeal: form.text('policy.appeal'),
  };
}

export default function Recognition({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, rules, policy, saved } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const words = Object.fromEntries(
    FIELDS.map((field) => [`policy.${field}`, t(`web.organisations.recognition.wrong.${field}`)]),
  );
  const paragraph = (field: 'scope' | 'evidence' | 'appeal') => (
    <TextArea
      name={`policy.${field}`}
      label={t(`web.organisations.recognition.${field}`)}
      help={t(`web.organisations.recognition.${field}-help`)}
      value={policy?.[field]}
      rows={4}
      maxLength={2000}
    />
  );
  return (
    <>
      <PageTitle
        title={t('web.organisations.recognition')}
        crumbs={[
          { href: at(`/desk/${organisation}`), name: <Text>{name}</Text> },
          { href: at(`/desk/${organisation}/settings`), name: t('web.organisations.settings') },
        ]}
        lead={t('web.organisations.recognition.lead')}
      />
      <div className="stack loose">
        {saved && <Notice signal="yes" title={t('web.organisations.recognition.saved')} live />}
        {!rules && <p className="soft">{t('web.organisations.owners-change')}</p>}
        {rules && (
          <Form answer={actionData} words={words}>
            {paragraph('scope')}
            <TextField
              name="policy.fewestCredits"
              label={t('web.organisations.recognition.fewestCredits')}
              value={policy?.fewestCredits?.toString()}
              inputMode="decimal"
              width="short"
              optional
            />
            <TextField
              name="policy.mostCredits"
              label={t('web.organisations.recognition.mostCredits')}
              value={policy?.mostCredits?.toString()}
              inputMode="decimal"
              width="short"
              optional
            />
            {paragraph('evidence')}
            <TextField
              name="policy.days"
              label={t('web.organisations.recognition.days')}
              value={policy?.days.toString()}
              inputMode="numeric"
              width="short"
            />
            <TextField
              name="policy.contact"
              label={t('web.organisations.recognition.contact')}
              help={t('web.organisations.recognition.contact-help')}
              value={policy?.contact}
              maxLength={300}
            />
            {paragraph('appeal')}
            <div className="row">
              <Button>{t('web.organisations.save')}</Button>
              <LinkButton href={at(`/providers/${organisation}`)} look="quiet">
                {t('web.organisations.public-page')}
              </LinkButton>
            </div>
          </Form>
        )}
      </div>
    </>
  );
}
