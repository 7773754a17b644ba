// Somebody is invited, with all their roles at once.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/invite';
import { RoleFields, rolesIn } from './role-fields.tsx';

export async function loader({ context, params: { organisation } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name }, { units }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.units({ organisation }),
  ]);
  return { organisation, name, units };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const asked = { organisation, email: form.text('email'), roles: rolesIn(form) };
  const { refused } = await attempt(context.get(visited).api.organisations.invite(asked), form.typed);
  return refused ?? redirect(`/${language}/desk/${organisation}/members?done=invite`, 303);
}

export default function Invite({ loaderData: { organisation, name, units }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const list = at(`/desk/${organisation}/members`);
  return (
    <>
      <PageTitle
        title={t('web.organisations.invite.title')}
        crumbs={[
          { href: at(`/desk/${organisation}`), name: <Text>{name}</Text> },
          { href: list, name: t('web.organisations.members') },
        ]}
        lead={t('web.organisations.invite.lead')}
      />
      <Form
        answer={actionData}
        words={{ email: t('web.people.email-wrong'), roles: t('web.organisations.roles.missing') }}
      >
        <TextField
          name="email"
          type="email"
          label={t('web.organisations.email')}
          inputMode="email"
          spellCheck={false}
          maxLength={254}
        />
        <RoleFields units={units} />
        <AsksToConfirm />
        <div className="row">
          <Button>{t('web.organisations.invite-button')}</Button>
          <LinkButton href={list} look="quiet">
            {t('web.confirm.back')}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}
