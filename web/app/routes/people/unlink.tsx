// An account elsewhere is to open this one no more.
import { data, redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Facts } from '../../ui/show.tsx';
import { plain, Text } from '../../ui/text.tsx';
import { Confirm } from '../../ui/work.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/unlink';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { linked } = await context.get(visited).api.people.ways({});
  const found = linked.find((row) => row.linked === params.linked);
  if (found === undefined) throw data(null, { status: 404 });
  return { name: found.name, label: found.label };
}

export async function action({ context, params: { language, linked }, request }: Route.ActionArgs) {
  await sent(request);
  const { refused } = await attempt(context.get(visited).api.people.unlink({ linked }));
  return refused ?? redirect(`/${language}/account/ways?done=unlinked`, 303);
}

export default function Unlink({ loaderData: { name, label }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const provider = plain(name);
  return (
    <>
      <PageTitle
        title={t('web.people.unlink', { provider })}
        crumbs={[{ href: at('/account/ways'), name: t('web.people.ways') }]}
      />
      <div className="stack loose">
        <AsksToConfirm />
        <Confirm
          answer={actionData}
          back={at('/account/ways')}
          button={<Button look="grave">{t('web.people.unlink.button')}</Button>}
        >
          {label !== '' && <Facts facts={[{ name: t('web.people.linked.account'), value: <Text>{label}</Text> }]} />}
          <p>{t('web.people.unlink.text', { provider })}</p>
        </Confirm>
      </div>
    </>
  );
}
