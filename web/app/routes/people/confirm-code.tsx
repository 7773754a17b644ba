// The six digits of the letter that was sent to show that it is they.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/confirm-code';

export async function loader({ context }: Route.LoaderArgs) {
  const { api, site } = context.get(visited);
  const { email } = await api.people.me({});
  return { email, demonstration: site.demonstration };
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { people } = context.get(visited).api;
  const { done, refused } = await attempt(people.confirmByLetter({ code: form.text('code').slice(0, 12) }), form.typed);
  return refused ?? redirect(done.returnTo ?? `/${language}/confirm/done`, 303);
}

export default function ConfirmCode({ loaderData: { email, demonstration }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle title={t('web.people.code.title')} lead={t('web.people.confirm.code-lead', { email })} />
      <div className="stack loose">
        <Form answer={actionData} words={{ code: t('web.people.code.missing') }}>
          <div className="six-digits">
            <TextField
              name="code"
              label={t('web.people.code')}
              help={t('web.people.code.help')}
              autoComplete="one-time-code"
              inputMode="numeric"
              maxLength={12}
              width="short"
              spellCheck={false}
            />
          </div>
          <Button>{t('web.people.confirm.button')}</Button>
        </Form>
        {demonstration && (
          <Notice signal="info" title={t('web.people.outbox')}>
            <p>
              <a href={at('/outbox')}>{t('web.people.outbox-link')}</a>
            </p>
          </Notice>
        )}
      </div>
    </>
  );
}
