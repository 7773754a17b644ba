// Asking an organisation about the data it holds of oneself: signed in at once, else by a letter.
import { REQUEST_KINDS } from '@tessera/server/my-data/contract';
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { plain, Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/ask';

export async function loader({ context, params: { organisation }, request }: Route.LoaderArgs) {
  const { api, account } = context.get(visited);
  const { name } = await api.organisations.profile({ organisation });
  return { name, email: account?.email, sent: new URL(request.url).searchParams.has('sent') };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api, account } = context.get(visited);
  const asks = REQUEST_KINDS.find((kind) => kind === form.text('asks')) ?? 'access';
  const asking = { askedOf: organisation, asks, body: form.text('body') };
  if (account !== undefined) {
    const { refused } = await attempt(api.myData.ask(asking), form.typed);
    return refused ?? redirect(`/${language}/account/data?done=asked`, 303);
  }
  const whose = { name: form.text('name'), email: form.text('email') };
  const { refused } = await attempt(api.myData.askByLetter({ ...asking, ...whose }), form.typed);
  return refused ?? redirect(`/${language}/providers/${organisation}/ask?sent`, 303);
}

export default function Ask({ loaderData, actionData, params: { organisation } }: Route.ComponentProps) {
  const { name, email, sent: isSent } = loaderData;
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle
        title={t('web.my-data.ask.title', { name: plain(name) })}
        crumbs={[{ href: at(`/providers/${organisation}`), name: <Text>{name}</Text> }]}
        lead={t('web.my-data.ask.lead')}
      />
      <div className="stack loose">
        {isSent && (
          <Notice signal="info" title={t('web.my-data.ask.sent')} live>
            <p>{t('web.my-data.ask.sent-text')}</p>
          </Notice>
        )}
        <Form
          answer={actionData}
          words={{ email: t('web.people.email-wrong'), name: t('web.my-data.ask.name-missing') }}
        >
          <ChoiceField
            name="asks"
            label={t('web.my-data.ask.what')}
            value="access"
            options={REQUEST_KINDS.map((kind) => ({
              value: kind,
              label: t(`web.my-data.kind-${kind}`),
              help: t(`web.my-data.kind-${kind}-help`),
            }))}
          />
          <TextArea
            name="body"
            label={t('web.my-data.ask.body')}
            help={t('web.my-data.ask.body-help')}
            optional
            maxLength={4000}
          />
          {email === undefined ? (
            <>
              <TextField name="name" label={t('web.my-data.ask.name')} autoComplete="name" maxLength={200} />
              <TextField
                name="email"
                type="email"
                label={t('web.people.email')}
                help={t('web.my-data.ask.email-help')}
                inputMode="email"
                autoComplete="email"
                spellCheck={false}
                maxLength={254}
              />
            </>
          ) : (
            <p>
              {t('web.my-data.ask.as')} <Text>{email}</Text>
            </p>
          )}
          <Button>{t('web.my-data.ask.button')}</Button>
        </Form>
      </div>
    </>
  );
}
