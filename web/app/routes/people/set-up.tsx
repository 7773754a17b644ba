// The first page of a new installation: whoever started it becomes its operator, by the link that the program printed.
import { redirect } from 'react-router';
import taking from '../../enhance/secret.ts?worker&url';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/set-up';
import { secretIn } from './secret-in.ts';

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const [email, name, secret] = [form.text('email'), form.text('name'), secretIn(form.text('secret'))];
  const { api } = context.get(visited);
  const { refused } = await attempt(api.people.setUp({ email, name, secret }), { ...form.typed, secret });
  return refused ?? redirect(`/${language}/operator`, 303);
}

export default function SetUp({ actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const words = {
    secret: t('web.people.set-up.secret-missing'),
    email: t('web.people.email-wrong'),
    name: t('web.people.name-missing'),
  };
  return (
    <>
      <PageTitle title={t('web.people.set-up')} lead={t('web.people.set-up.lead')} />
      <div className="beside">
        <Form answer={actionData} action={at('/set-up')} words={words}>
          <div data-secret-taken="" hidden>
            <Notice signal="yes" title={t('web.people.set-up.taken')} />
          </div>
          <TextField
            name="secret"
            label={t('web.people.set-up.secret')}
            help={t('web.people.set-up.secret-help')}
            autoComplete="off"
            spellCheck={false}
          />
          <TextField
            name="name"
            label={t('web.people.name')}
            help={t('web.people.name-help')}
            autoComplete="name"
            maxLength={120}
          />
          <TextField
            name="email"
            type="email"
            label={t('web.people.email')}
            help={t('web.people.set-up.email-help')}
            autoComplete="email"
            inputMode="email"
            spellCheck={false}
            maxLength={254}
          />
          <Button>{t('web.people.set-up.button')}</Button>
        </Form>
        <aside className="stack">
          <h2>{t('web.people.set-up.then')}</h2>
          <ul className="stack tight">
            <li>{t('web.people.set-up.then-register')}</li>
            <li>{t('web.people.set-up.then-owners')}</li>
            <li>{t('web.people.set-up.then-not')}</li>
          </ul>
        </aside>
      </div>
      <script type="module" src={taking} async />
    </>
  );
}
