// What a link or code is for, before anyone has taken it: title and provider, nothing of the learner. "This is me" takes it,
// after signing in; no GET ever does.
import { redirect } from 'react-router';
import { chosen } from '../../credential/shown.ts';
import { Said } from '../../credential/said.tsx';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { lengthOf, PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text, useDate } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/take';
import { forgetting, keptSecret } from './claim-cookie.server.ts';

export async function loader({ context, params: { language }, request }: Route.LoaderArgs) {
  const { api, account } = context.get(visited);
  const secret = keptSecret(request);
  if (secret === undefined) throw redirect(`/${language}/claim`, 303);
  const { title, language: own, ...claim } = await api.wallet.openClaim({ secret });
  return { ...claim, title: chosen(title, language, own), email: account?.email };
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const { api, account, site } = context.get(visited);
  const secret = keptSecret(request);
  if (secret === undefined) return redirect(`/${language}/claim`, 303);
  const back = new URLSearchParams({ returnTo: `/${language}/claim/take` });
  const signIn = redirect(`/${language}/sign-in?${back}`, 303);
  if (account === undefined) return signIn;
  const { done, refused } = await attempt(api.wallet.takeClaim({ secret }));
  if (refused !== undefined) return refused.data.refused.status === 401 ? signIn : refused;
  return redirect(`/${language}/my/${done.held}?welcome`, {
    status: 303,
    headers: { 'Set-Cookie': forgetting(site.publicUrl) },
  });
}

export const headers: Route.HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export default function Take({
  loaderData: { title, provider, state, by, expires, email },
  actionData,
}: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const date = useDate();
  return (
    <div className="claim">
      <PageTitle title={t('web.wallet.take.title')} lead={t('web.wallet.take.lead')} />
      <article className="offered">
        <h2 className={lengthOf(title?.text ?? '')}>{title !== undefined && <Said words={title} />}</h2>
        <p>
          {t('web.wallet.from')} <Text>{provider}</Text>
        </p>
      </article>
      {state === 'claimed' && (
        <Notice signal="info" title={t('web.wallet.take.claimed')}>
          <p>{t('web.wallet.take.claimed-text')}</p>
          <p>
            <a href={at('/my')}>{t('web.wallet.my.title')}</a>
          </p>
        </Notice>
      )}
      {state === 'not-me' && (
        <Notice signal="caution" title={t('web.wallet.take.frozen')}>
          <p>{t('web.wallet.take.frozen-text')}</p>
        </Notice>
      )}
      {state === 'open' && (
        <Form answer={actionData}>
          <p>
            {email === undefined ? (
              t(by === 'link' ? 'web.wallet.take.sign-in-link' : 'web.wallet.take.sign-in-code')
            ) : (
              <>
                {t('web.wallet.take.signed-in')} <Text>{email}</Text>
              </>
            )}
          </p>
          <div className="row">
            <Button>{t('web.wallet.take.me')}</Button>
            <LinkButton href={at('/claim/not-me')} look="plain">
              {t('web.wallet.take.not-me')}
            </LinkButton>
          </div>
          <p className="soft small">{t('web.wallet.take.until', { date: date(expires) })}</p>
        </Form>
      )}
      {actionData?.refused.code === 'claim-other-address' && (
        <form method="post" action={at('/sign-out')}>
          <Button look="plain" name="to" value="claim">
            {t('web.wallet.take.sign-out')}
          </Button>
        </form>
      )}
    </div>
  );
}
