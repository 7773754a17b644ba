// One's own account: the name to be called by, the address letters go to.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { Facts } from '../../ui/show.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/account';
import { AccountTabs } from './account-tabs.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name, email, operator }, { passkeys }] = await Promise.all([api.people.me({}), api.people.ways({})]);
  const saved = new URL(request.url).searchParams.has('saved');
  return { name, email, operator, saved, offersPasskey: passkeys.length === 0 };
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { refused } = await attempt(context.get(visited).api.people.nameMe({ name: form.text('name') }), form.typed);
  return refused ?? redirect(`/${language}/account?saved`, 303);
}

export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  const { name, email, operator, saved, offersPasskey } = loaderData;
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle title={t('web.people.account')} lead={t('web.people.account.lead')} />
      <div className="stack loose">
        <AccountTabs />
        {saved && <Notice signal="yes" title={t('web.people.account.saved')} live />}
        {offersPasskey && (
          <div data-needs-script="">
            <Notice signal="info" title={t('web.people.passkey.offer')}>
              <p>
                <a href={at('/account/ways')}>{t('web.people.passkey.offer-link')}</a>
              </p>
            </Notice>
          </div>
        )}
        <Form answer={actionData} words={{ name: t('web.people.name-missing') }}>
          <TextField
            name="name"
            label={t('web.people.name')}
            help={t('web.people.name-help')}
            value={name}
            autoComplete="name"
            maxLength={120}
          />
          <Button>{t('web.people.account.save')}</Button>
        </Form>
        <Facts
          facts={[
            {
              name: t('web.people.email'),
              value: (
                <>
                  <Text>{email}</Text> <a href={at('/account/address')}>{t('web.people.email-change')}</a>
                </>
              ),
            },
            {
              name: t('web.people.account.part'),
              value: operator ? <Badge signal="info">{t('web.people.account.operator')}</Badge> : undefined,
            },
          ]}
        />
      </div>
    </>
  );
}
