// Somebody asks that their organisation be entered: who it is by law, what kind of body, and why.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/apply-new';
import { choosers } from './choosers.server.ts';
import { identityIn, PLACES } from './identity.ts';
import { OwnFields, RegisterFields, useIdentityWords } from './identity-fields.tsx';

export async function loader({ context, params: { language } }: Route.LoaderArgs) {
  await context.get(visited).api.organisations.myApplications({}); // for whoever is signed in
  return choosers(language);
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const link = form.optional('link');
  const asked = { identity: identityIn(form), reason: form.text('reason'), ...(link !== undefined && { link }) };
  const { done, refused } = await attempt(api.organisations.apply(asked), form.typed);
  return refused ?? redirect(`/${language}/apply/${done.application}?sent`, 303);
}

export default function ApplyNew({ loaderData, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const words = useIdentityWords(actionData);
  return (
    <>
      <PageTitle
        title={t('web.apply.begin')}
        crumbs={[
          { href: at('/desk'), name: t('web.organisations.desk') },
          { href: at('/apply'), name: t('web.apply.title') },
        ]}
        lead={t('web.apply.form-lead')}
      />
      <Form
        answer={actionData}
        places={PLACES}
        words={{ ...words, reason: t('web.apply.reason-missing'), link: t('web.organisations.wrong.homepage') }}
      >
        <h2>{t('web.apply.who')}</h2>
        <RegisterFields choosers={loaderData} />
        <h2>{t('web.organisations.of-own')}</h2>
        <OwnFields choosers={loaderData} />
        <h2>{t('web.apply.why')}</h2>
        <TextArea
          name="reason"
          label={t('web.apply.reason')}
          help={t('web.apply.reason-help')}
          rows={5}
          maxLength={2000}
        />
        <TextField
          name="link"
          type="url"
          label={t('web.apply.link')}
          help={t('web.apply.link-help')}
          maxLength={300}
          spellCheck={false}
          optional
        />
        <p className="soft">{t('web.apply.kept')}</p>
        <div className="row">
          <Button>{t('web.apply.send')}</Button>
          <LinkButton href={at('/apply')} look="quiet">
            {t('web.confirm.back')}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}
