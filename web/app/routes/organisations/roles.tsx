// The roles of one member, all of them.
import { data, redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { plain, Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/roles';
import { RoleFields, rolesIn } from './role-fields.tsx';

export async function loader({ context, params: { organisation, person } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name }, { members }, { units }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.members({ organisation }),
    api.organisations.units({ organisation }),
  ]);
  const member = members.find((one) => one.person === person);
  if (member === undefined) throw data(null, { status: 404 });
  return { organisation, name, units, member: member.name || member.email, roles: member.roles };
}

export async function action({ context, params: { language, organisation, person }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const { refused } = await attempt(
    api.organisations.setRoles({ organisation, person, roles: rolesIn(form) }),
    form.typed,
  );
  return refused ?? redirect(`/${language}/desk/${organisation}/members?done=roles`, 303);
}

export default function Roles({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, units, member, roles } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const list = at(`/desk/${organisation}/members`);
  return (
    <>
      <PageTitle
        title={t('web.organisations.roles.title', { name: plain(member) })}
        crumbs={[
          { href: at(`/desk/${organisation}`), name: <Text>{name}</Text> },
          { href: list, name: t('web.organisations.members') },
        ]}
        lead={t('web.organisations.roles.lead')}
      />
      <AsksToConfirm />
      <Form answer={actionData} words={{ roles: t('web.organisations.roles.missing') }}>
        <RoleFields units={units} held={roles} />
        <div className="row">
          <Button>{t('web.organisations.save')}</Button>
          <LinkButton href={list} look="quiet">
            {t('web.confirm.back')}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}
