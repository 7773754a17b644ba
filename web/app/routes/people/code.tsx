// The six digits of the letter are typed here, in the browser that asked for it.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { PageTitle } from '../../ui/headings.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/code';
import { CodeForm } from './code-form.tsx';
import { HowItWorks } from './how.tsx';

export const loader = ({ context }: Route.LoaderArgs) => ({
  demonstration: context.get(visited).site.demonstration,
});

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const { done, refused } = await attempt(
    api.people.finishSignIn({ code: form.text('code').slice(0, 12) }),
    form.typed,
  );
  if (refused) return refused;
  if (done.recovery === true) return redirect(`/${language}/sign-in/recovery`, 303);
  return redirect(done.returnTo ?? `/${language}/sign-in/done`, 303);
}

export default function Code({ loaderData: { demonstration }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle title={t('web.people.code.title')} lead={t('web.people.code.lead')} />
      <div className="beside">
        <div className="stack loose">
          <CodeForm answer={actionData} button={t('web.people.sign-in')} demonstration={demonstration} />
          <section className="stack tight">
            <h2>{t('web.people.no-letter')}</h2>
            <p>{t('web.people.no-letter-text')}</p>
            <p>
              <a href={at('/sign-in')}>{t('web.people.ask-again')}</a>
            </p>
          </section>
        </div>
        <HowItWorks />
      </div>
    </>
  );
}
