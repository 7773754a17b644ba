// A member leaves, after a look at what that means.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Text } from '../../ui/text.tsx';
import { Confirm } from '../../ui/work.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/leave';

export async function loader({ context, params: { organisation } }: Route.LoaderArgs) {
  const { name } = await context.get(visited).api.organisations.show({ organisation });
  return { organisation, name };
}

export async function action({ context, params: { language, organisation, person } }: Route.ActionArgs) {
  const { refused } = await attempt(context.get(visited).api.organisations.leave({ organisation, person }));
  return refused ?? redirect(`/${language}/desk`, 303);
}

export default function Leave({ loaderData: { organisation, name }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const list = at(`/desk/${organisation}/members`);
  return (
    <>
      <PageTitle
        title={t('web.organisations.leave.title')}
        crumbs={[
          { href: at(`/desk/${organisation}`), name: <Text>{name}</Text> },
          { href: list, name: t('web.organisations.members') },
        ]}
      />
      <Confirm
        answer={actionData}
        back={list}
        button={<Button look="grave">{t('web.organisations.leave.button')}</Button>}
      >
        <p>{t('web.organisations.leave.text')}</p>
      </Confirm>
    </>
  );
}
