// Withdrawing a consent: said once what ends with it.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Confirm } from '../../ui/work.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/withdraw';

export async function loader({ context }: Route.LoaderArgs) {
  await context.get(visited).api.people.me({});
  return null;
}

export async function action({ context, params: { language, consent } }: Route.ActionArgs) {
  const { refused } = await attempt(context.get(visited).api.myData.withdraw({ consent }));
  return refused ?? redirect(`/${language}/account/data?done=withdrawn`, 303);
}

export default function Withdraw({ actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  return (
    <>
      <PageTitle title={t('web.my-data.withdraw.title')} />
      <Confirm
        button={<Button look="grave">{t('web.my-data.withdraw.button')}</Button>}
        back={at('/account/data')}
        answer={actionData}
      >
        <p>{t('web.my-data.withdraw.text')}</p>
      </Confirm>
    </>
  );
}
