// Somebody came back from a provider whom nobody here is linked to. They sign in to their account here, or make one by letter,
// and say then whether the two are one.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Facts } from '../../ui/show.tsx';
import { plain, Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/link';

export async function loader({ context }: Route.LoaderArgs) {
  const { api, account } = context.get(visited);
  const { name, label } = await api.people.unlinkedOpenId({});
  return { name, label, email: account?.email };
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  await sent(request);
  const { done, refused } = await attempt(context.get(visited).api.people.linkUnlinked({}));
  return refused ?? redirect(done.returnTo ?? `/${language}/account/ways?done=linked`, 303);
}

export default function Link({ loaderData: { name, label, email }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const provider = plain(name);
  const there = {
    name: t('web.people.link.there', { provider }),
    value: <Text>{label || t('web.people.link.unnamed')}</Text>,
  };
  if (email === undefined)
    return (
      <>
        <PageTitle
          title={t('web.people.link.first', { provider })}
          lead={t('web.people.link.first-lead', { provider })}
        />
        <div className="stack loose">
          <Facts facts={[there]} />
          <p>{t('web.people.link.first-text')}</p>
          <p>
            <LinkButton href={`${at('/sign-in')}?returnTo=${encodeURIComponent(at('/sign-in/link'))}`}>
              {t('web.people.link.sign-in')}
            </LinkButton>
          </p>
        </div>
      </>
    );
  return (
    <>
      <PageTitle title={t('web.people.link', { provider })} lead={t('web.people.link.lead')} />
      <Form answer={actionData}>
        <Facts facts={[there, { name: t('web.people.link.here'), value: <Text>{email}</Text> }]} />
        <p>{t('web.people.link.text', { provider })}</p>
        <div className="row">
          <Button>{t('web.people.link.button')}</Button>
          <LinkButton href={at('/sign-in/done')} look="quiet">
            {t('web.people.link.no')}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}
