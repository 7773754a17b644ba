// Another e-mail address: the code goes to the new one, and is typed in here; then the old one is told.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/address';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { email } = await context.get(visited).api.people.me({});
  return { email, sent: new URL(request.url).searchParams.has('sent') };
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  if (form.text('doing') === 'confirm') {
    const { refused } = await attempt(api.myData.confirmAddress({ code: form.text('code') }), form.typed);
    return refused ?? redirect(`/${language}/account/data?done=address`, 303);
  }
  const { refused } = await attempt(api.myData.askAddress({ email: form.text('email') }), form.typed);
  return refused ?? redirect(`/${language}/account/address?sent`, 303);
}

export default function Address({ loaderData, actionData }: Route.ComponentProps) {
  const { email, sent: isSent } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const isConfirming = actionData?.typed['doing'] === 'confirm';
  return (
    <>
      <PageTitle
        title={t('web.my-data.address.title')}
        crumbs={[{ href: at('/account/data'), name: t('web.my-data.title') }]}
        lead={t('web.my-data.address.lead')}
      />
      <div className="stack loose">
        <p>
          {t('web.my-data.address.now')} <Text>{email}</Text>
        </p>
        {isSent && (
          <section className="stack" aria-labelledby="code">
            <h2 id="code">{t('web.my-data.address.code-title')}</h2>
            <Notice signal="info" title={t('web.my-data.address.sent')} live />
            <Form answer={isConfirming ? actionData : undefined} prefix="confirm-">
              <input type="hidden" name="doing" value="confirm" />
              <TextField
                name="code"
                label={t('web.my-data.address.code')}
                inputMode="numeric"
                autoComplete="one-time-code"
                width="short"
                maxLength={12}
              />
              <Button>{t('web.my-data.address.confirm')}</Button>
            </Form>
          </section>
        )}
        <section className="stack" aria-labelledby="new">
          <h2 id="new">{t(isSent ? 'web.my-data.address.again' : 'web.my-data.address.new-title')}</h2>
          <Form answer={isConfirming ? undefined : actionData} words={{ email: t('web.people.email-wrong') }}>
            <TextField
              name="email"
              type="email"
              label={t('web.my-data.address.new')}
              inputMode="email"
              autoComplete="email"
              spellCheck={false}
              maxLength={254}
            />
            <AsksToConfirm />
            <Button look={isSent ? 'plain' : 'main'}>{t('web.my-data.address.send')}</Button>
          </Form>
        </section>
      </div>
    </>
  );
}
