// Ends a membership, after a look at whose.
import { data, redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { Button } from '../../ui/button.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Text } from '../../ui/text.tsx';
import { Confirm } from '../../ui/work.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/remove';

export async function loader({ context, params: { organisation, person } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name }, { members }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.members({ organisation }),
  ]);
  const member = members.find((one) => one.person === person);
  if (member === undefined) throw data(null, { status: 404 });
  return { organisation, name, member: member.name || member.email };
}

export async function action({ context, params: { language, organisation, person } }: Route.ActionArgs) {
  const { api } = context.get(visited);
  const { refused } = await attempt(api.organisations.removeMember({ organisation, person }));
  return refused ?? redirect(`/${language}/desk/${organisation}/members?done=remove`, 303);
}

export default function Remove({ loaderData: { organisation, name, member }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const list = at(`/desk/${organisation}/members`);
  return (
    <>
      <PageTitle
        title={t('web.organisations.remove.title')}
        crumbs={[
          { href: at(`/desk/${organisation}`), name: <Text>{name}</Text> },
          { href: list, name: t('web.organisations.members') },
        ]}
      />
      <AsksToConfirm />
      <Confirm
        answer={actionData}
        back={list}
        button={<Button look="grave">{t('web.organisations.remove.button')}</Button>}
      >
        <p>
          <strong>
            <Text>{member}</Text>
          </strong>
        </p>
        <p>{t('web.organisations.remove.text')}</p>
      </Confirm>
    </>
  );
}
