// Signing in begins: with a passkey, by a letter to an address, or by a provider. The same page for whoever comes first.
import { data, redirect } from 'react-router';
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
import { answerOf } from './answer-of.ts';
import { CameBackNotice, cameBackIn } from './came-back.tsx';
import { HowItWorks } from './how.tsx';
import { leaveIn, Leaving } from './leaving.tsx';
import { PasskeyForm } from './passkey-form.tsx';
import { nameOf, Providers } from './providers.tsx';

export async function loader({ context, params: { language }, request }: Route.LoaderArgs) {
  const { account, api, site } = context.get(visited);
  if (account !== undefined) throw redirect(`/${language}/sign-in/done`, 303);
  const { identityProviders } = await api.people.identityProviders({});
  return {
    // Where this may lead is for the server to judge.
    returnTo: (new URL(request.url).searchParams.get('returnTo') ?? '').slice(0, 300),
    demonstration: site.demonstration,
    identityProviders,
    cameBack: cameBackIn(request, identityProviders),
  };
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const returnTo = form.optional('returnTo')?.slice(0, 300);
  const back = returnTo === undefined ? {} : { returnTo };
  switch (form.text('doing')) {
    case 'passkey': {
      const signed = api.people.finishPasskey({ answer: form.text('answer').slice(0, 50_000) || '{}', ...back });
      const { done, refused } = await attempt(signed, { doing: 'passkey', returnTo: returnTo ?? '' });
      return refused ?? redirect(done.returnTo ?? `/${language}/sign-in/done`, 303);
    }
    case 'openid': {
      const identityProvider = form.text('identityProvider').slice(0, 36) || '-';
      const { done, refused } = await attempt(api.people.leaveForOpenId({ identityProvider, ...back }), form.typed);
      if (refused) return refused;
      const { identityProviders } = await api.people.identityProviders({});
      return data({ leave: { url: done.url, provider: nameOf(identityProviders, identityProvider) } });
    }
    default: {
      const { refused } = await attempt(api.people.askSignIn({ email: form.text('email'), ...back }), form.typed);
      return refused ?? redirect(`/${language}/sign-in/code`, 303);
    }
  }
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { returnTo, demonstration, identityProviders, cameBack } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const leave = leaveIn(actionData);
  if (leave !== undefined) return <Leaving {...leave} />;
  const [byPasskey, byProvider] = [answerOf(actionData, 'passkey'), answerOf(actionData, 'openid')];
  const byLetter = byPasskey === undefined && byProvider === undefined ? answerOf(actionData) : undefined;
  return (
    <>
      <PageTitle title={t('web.people.sign-in')} lead={t('web.people.sign-in.lead')} />
      <div className="beside">
        <div className="stack loose">
          {cameBack !== undefined && <CameBackNotice {...cameBack} />}
          <section className="sign-in-way" data-needs-script="">
            <h2>{t('web.people.by-passkey')}</h2>
            <p className="soft">{t('web.people.by-passkey.text')}</p>
            <PasskeyForm
              from="/api/people/sign-in/passkey"
              label={t('web.people.by-passkey.button')}
              answer={byPasskey}
            >
              <input type="hidden" name="returnTo" value={returnTo} />
            </PasskeyForm>
          </section>
          <section className="sign-in-way">
            <h2>{t('web.people.by-letter')}</h2>
            <Form answer={byLetter} words={{ email: t('web.people.email-wrong') }}>
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
              <Button look="plain">{t('web.people.send')}</Button>
            </Form>
          </section>
          {identityProviders.length > 0 && (
            <section className="sign-in-way">
              <h2>{t('web.people.by-provider')}</h2>
              {byProvider !== undefined && (
                <CameBackNotice
                  code={byProvider.refused.code}
                  provider={String(byProvider.refused.facts['provider'] ?? '')}
                />
              )}
              <Providers providers={identityProviders} returnTo={returnTo} />
            </section>
          )}
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
