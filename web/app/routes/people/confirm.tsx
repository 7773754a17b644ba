// Before something grave: whoever signed in a while ago shows that it is they, with a passkey, the code of a letter, or by a
// provider.
import { data, redirect } from 'react-router';
import { useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/confirm';
import { answerOf } from './answer-of.ts';
import { CameBackNotice } from './came-back.tsx';
import { leaveIn, Leaving } from './leaving.tsx';
import { PasskeyForm } from './passkey-form.tsx';
import { nameOf, Providers } from './providers.tsx';

export const loader = ({ context }: Route.LoaderArgs) => context.get(visited).api.people.confirmWays({});

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { people } = context.get(visited).api;
  // Where it may lead is for the server to judge.
  const wanted = (new URL(request.url).searchParams.get('returnTo') ?? '').slice(0, 300);
  const returnTo = wanted || `/${language}/confirm/done`;
  switch (form.text('doing')) {
    case 'passkey': {
      const answer = form.text('answer').slice(0, 50_000) || '{}';
      const { done, refused } = await attempt(people.confirmByPasskey({ answer, returnTo }), { doing: 'passkey' });
      return refused ?? redirect(done.returnTo ?? `/${language}/confirm/done`, 303);
    }
    case 'openid': {
      const identityProvider = form.text('identityProvider').slice(0, 36) || '-';
      const { done, refused } = await attempt(people.confirmByOpenId({ identityProvider, returnTo }), form.typed);
      if (refused) return refused;
      const { identityProviders } = await people.confirmWays({});
      return data({ leave: { url: done.url, provider: nameOf(identityProviders, identityProvider) } });
    }
    default: {
      const { refused } = await attempt(people.confirmAskLetter({ returnTo }), { doing: 'letter' });
      return refused ?? redirect(`/${language}/confirm/code`, 303);
    }
  }
}

export default function ConfirmIt({ loaderData, actionData }: Route.ComponentProps) {
  const { passkey, letter, email, identityProviders } = loaderData;
  const t = useSentences();
  const leave = leaveIn(actionData);
  if (leave !== undefined) return <Leaving {...leave} />;
  const byProvider = answerOf(actionData, 'openid');
  return (
    <>
      <PageTitle title={t('web.people.confirm')} lead={t('web.people.confirm.lead')} />
      <div className="beside">
        <div className="stack loose">
          {passkey && (
            <section className="sign-in-way" data-needs-script="">
              <h2>{t('web.people.by-passkey')}</h2>
              <PasskeyForm
                from="/api/people/confirm/passkey"
                label={t('web.people.confirm.passkey')}
                answer={answerOf(actionData, 'passkey')}
              />
            </section>
          )}
          {letter && (
            <section className="sign-in-way">
              <h2>{t('web.people.by-letter')}</h2>
              <Form answer={answerOf(actionData, 'letter')}>
                <p>{t('web.people.confirm.letter-text', { email })}</p>
                <input type="hidden" name="doing" value="letter" />
                <Button look={passkey ? 'plain' : 'main'}>{t('web.people.confirm.letter')}</Button>
              </Form>
            </section>
          )}
          {identityProviders.length > 0 && (
            <section className="sign-in-way">
              <h2>{t('web.people.by-provider')}</h2>
              {byProvider !== undefined && (
                <CameBackNotice
                  code={byProvider.refused.code}
                  provider={String(byProvider.refused.facts['provider'] ?? '')}
                />
              )}
              <Providers providers={identityProviders} />
            </section>
          )}
          {!letter && (
            <noscript>
              <p>{t('web.people.confirm.needs-script')}</p>
            </noscript>
          )}
        </div>
        <aside className="stack">
          <h2>{t('web.people.confirm.why')}</h2>
          <p>{t('web.people.confirm.why-text')}</p>
        </aside>
      </div>
    </>
  );
}
