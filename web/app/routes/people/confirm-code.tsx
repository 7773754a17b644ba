// The six digits of the letter that was sent to show that it is they.
import { redirect } from 'react-router';
import { useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/confirm-code';
import { CodeForm } from './code-form.tsx';

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
  return (
    <>
      <PageTitle title={t('web.people.code.title')} lead={t('web.people.confirm.code-lead', { email })} />
      <div className="stack loose">
        <CodeForm answer={actionData} button={t('web.people.confirm.button')} demonstration={demonstration} />
      </div>
    </>
  );
}
