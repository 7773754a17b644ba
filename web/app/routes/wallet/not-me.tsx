// "This is not me": asked once more, because it cannot be undone here. The provider is told, and nobody can take it.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Text } from '../../ui/text.tsx';
import { Confirm } from '../../ui/work.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/not-me';
import { forgetting, keptSecret } from './claim-cookie.server.ts';

export async function loader({ context, params: { language }, request }: Route.LoaderArgs) {
  const secret = keptSecret(request);
  if (secret === undefined) throw redirect(`/${language}/claim`, 303);
  const { provider } = await context.get(visited).api.wallet.openClaim({ secret });
  return { provider };
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const { api, site } = context.get(visited);
  const secret = keptSecret(request);
  if (secret === undefined) return redirect(`/${language}/claim`, 303);
  const { refused } = await attempt(api.wallet.notMe({ secret }));
  if (refused !== undefined) return refused;
  return redirect(`/${language}/claim?not-me`, { status: 303, headers: { 'Set-Cookie': forgetting(site.publicUrl) } });
}

export default function NotMe({ loaderData: { provider }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle title={t('web.wallet.not-me.title')} />
      <Confirm
        button={<Button look="grave">{t('web.wallet.take.not-me')}</Button>}
        back={at('/claim/take')}
        answer={actionData}
      >
        <p>
          {t('web.wallet.from')} <Text>{provider}</Text>
        </p>
        <p>{t('web.wallet.not-me.text')}</p>
      </Confirm>
    </>
  );
}
