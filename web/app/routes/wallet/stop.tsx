// Stopping a link: said once what that does, and what it cannot do.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Confirm } from '../../ui/work.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/stop';

/** Only who holds it sees the page. */
export async function loader({ context, params: { held } }: Route.LoaderArgs) {
  await context.get(visited).api.wallet.held({ held });
  return null;
}

export async function action({ context, params: { language, held, share } }: Route.ActionArgs) {
  const { refused } = await attempt(context.get(visited).api.wallet.stopShare({ held, share }));
  return refused ?? redirect(`/${language}/my/${held}/share?stopped`, 303);
}

export default function Stop({ params: { held }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle title={t('web.wallet.stop.title')} />
      <Confirm
        button={<Button look="grave">{t('web.wallet.share.stop')}</Button>}
        back={at(`/my/${held}/share`)}
        answer={actionData}
      >
        <p>{t('web.wallet.stop.text')}</p>
      </Confirm>
    </>
  );
}
