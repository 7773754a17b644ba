// Signing in begins: an e-mail address, and a letter to it. The same page for whoever comes for the first time.
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
import type { Route } from './+types/sign-in';
import { HowItWorks } from './how.tsx';

export function loader({ context, params: { language }, request }: Route.LoaderArgs) {
  const { account, site } = context.get(visited);
  if (account !== undefined) throw redirect(`/${language}/sign-in/done`, 303);
  return {
    // Where this may lead is for the server to judge.
    returnTo: (new URL(request.url).searchParams.get('returnTo') ?? '').slice(0, 300),
    demonstration: site.demonstration,
  };
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const returnTo = form.optional('returnTo');
  const asking = { email: form.text('email'), ...(returnTo && { returnTo }) };
  const { refused } = await attempt(context.get(visited).api.people.askSignIn(asking), form.typed);
  return refused ?? redirect(`/${language}/sign-in/code`, 303);
}

export default function SignIn({ loaderData: { returnTo, demonstration }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle title={t('web.people.sign-in')} lead={t('web.people.sign-in.lead')} />
      <div className="beside">
        <div className="stack loose">
          <Form answer={actionData} words={{ email: t('web.people.email-wrong') }}>
            <TextField
              name="email"
              type="email"
              label={t('web.people.email')}
              help={t('web.people.email-help')}
              autoComplete="email"
              inputMode="email"
              spellCheck={false}
              maxLength={254}
            />
            <input type="hidden" name="returnTo" value={returnTo} />
            <Button>{t('web.people.send')}</Button>
          </Form>
          {demonstration && (
            <Notice signal="info" title={t('web.people.demonstration')}>
              <p>
                <a href={at('/demonstration')}>{t('web.people.demonstration-link')}</a>
              </p>
            </Notice>
          )}
        </div>
        <HowItWorks />
      </div>
    </>
  );
}
