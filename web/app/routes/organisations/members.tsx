// Who works for an organisation, in which role, and who is invited.
import { type Role, ROLES } from '@tessera/server/rights/contract';
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { type Sent, sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { type Visiting, visited } from '../../visit.ts';
import type { Route } from './+types/members';

/** What is no role is for the server to refuse. */
const rolesIn = (form: Sent) => [{ role: form.text('role') as Role }];

export async function loader({ context, params: { organisation }, request }: Route.LoaderArgs) {
  const { api, account } = context.get(visited);
  const [{ name, rights }, listed] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.members({ organisation }),
  ]);
  const done = new URL(request.url).searchParams.get('done');
  return { organisation, name, rules: rights.includes('members-rule'), ...listed, me: account?.email, done };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const doing = form.text('doing');
  const { refused } = await attempt(asked(doing, organisation, form, context.get(visited)), form.typed);
  return refused ?? redirect(`/${language}/desk/${organisation}/members?done=${doing}`, 303);
}

function asked(doing: string, organisation: string, form: Sent, { api }: Visiting): Promise<unknown> {
  switch (doing) {
    case 'change-role':
      return api.organisations.setRoles({ organisation, person: form.text('person'), roles: rolesIn(form) });
    case 'withdraw':
      return api.organisations.withdrawInvitation({ organisation, invitation: form.text('invitation') });
    default:
      return api.organisations.invite({ organisation, email: form.text('email'), roles: rolesIn(form) });
  }
}

export default function Members({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, rules, members, invitations, me, done } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const here = at(`/desk/${organisation}/members`);
  const roles = ROLES.map((value) => ({
    value,
    label: t(`web.organisations.role.${value}`),
    help: t(`web.organisations.may.${value}`),
  }));
  const inviting = actionData?.typed['doing'] === 'invite' ? actionData : undefined;
  const others = inviting === undefined ? actionData : undefined;
  return (
    <>
      <PageTitle
        title={t('web.organisations.members')}
        crumbs={[{ href: at(`/desk/${organisation}`), name: <Text>{name}</Text> }]}
        lead={t('web.organisations.members.lead')}
      />
      <div className="stack loose">
        {(done === 'invite' || done === 'change-role' || done === 'withdraw' || done === 'remove') && (
          <Notice signal="yes" title={t(`web.organisations.members.done-${done}`)} live />
        )}
        {others !== undefined && (
          <Notice signal="no" title={t(`refusal.${others.refused.code}.what`, others.refused.facts)} live>
            <p>{t(`refusal.${others.refused.code}.do`, others.refused.facts)}</p>
          </Notice>
        )}
        <Table
          caption={t('web.organisations.members')}
          rows={members}
          keyOf={({ person }) => person}
          columns={[
            {
              key: 'name',
              head: t('web.organisations.member'),
              cell: (member) => (
                <>
                  <Text>{member.name || member.email}</Text>
                  {member.email === me && <span className="soft"> {t('web.organisations.that-is-you')}</span>}
                  {member.name !== '' && (
                    <span className="soft small member-email">
                      <Text>{member.email}</Text>
                    </span>
                  )}
                </>
              ),
            },
            {
              key: 'role',
              head: t('web.organisations.role'),
              cell: (member) =>
                rules ? (
                  <form method="post" className="row role-form">
                    <input type="hidden" name="doing" value="change-role" />
                    <input type="hidden" name="person" value={member.person} />
                    <select
                      name="role"
                      defaultValue={member.roles[0]?.role}
                      aria-label={t('web.organisations.role-of', { name: member.name || member.email })}
                    >
                      {roles.map(({ value, label }) => (
                        <option key={value} value={value}>
                          {label}
                        </option>
                      ))}
                    </select>
                    <Button look="plain">{t('web.organisations.change-role')}</Button>
                  </form>
                ) : (
                  member.roles.map(({ role }) => t(`web.organisations.role.${role}`)).join(', ')
                ),
            },
            { key: 'since', head: t('web.organisations.since'), cell: ({ since }) => <Time value={since} /> },
            ...(rules
              ? [
                  {
                    key: 'end',
                    head: t('web.organisations.end'),
                    cell: (member: (typeof members)[number]) => (
                      <a href={`${here}/${member.person}/remove`}>
                        {t('web.organisations.remove')}
                        <span className="heard"> {member.name || member.email}</span>
                      </a>
                    ),
                  },
                ]
              : []),
          ]}
        />
        {invitations.length > 0 && (
          <section className="stack">
            <h2>{t('web.organisations.invited')}</h2>
            <Table
              caption={t('web.organisations.invited')}
              rows={invitations}
              keyOf={({ invitation }) => invitation}
              columns={[
                {
                  key: 'email',
                  head: t('web.organisations.email'),
                  cell: ({ email, undelivered }) => (
                    <>
                      <Text>{email}</Text>
                      {undelivered !== undefined && (
                        <span className="member-email">
                          <Badge signal="caution">{t('web.organisations.undelivered')}</Badge>
                        </span>
                      )}
                    </>
                  ),
                },
                {
                  key: 'role',
                  head: t('web.organisations.role'),
                  cell: (invited) => invited.roles.map(({ role }) => t(`web.organisations.role.${role}`)).join(', '),
                },
                { key: 'sent', head: t('web.organisations.sent'), cell: (invited) => <Time value={invited.sent} /> },
                ...(rules
                  ? [
                      {
                        key: 'end',
                        head: t('web.organisations.end'),
                        cell: ({ invitation, email }: (typeof invitations)[number]) => (
                          <form method="post">
                            <input type="hidden" name="doing" value="withdraw" />
                            <input type="hidden" name="invitation" value={invitation} />
                            <Button look="quiet">
                              {t('web.organisations.withdraw')}
                              <span className="heard"> {email}</span>
                            </Button>
                          </form>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          </section>
        )}
        {rules && (
          <section className="stack">
            <h2>{t('web.organisations.invite')}</h2>
            <Form
              answer={inviting}
              words={{ email: t('web.people.email-wrong'), role: t('web.organisations.role-missing') }}
            >
              <input type="hidden" name="doing" value="invite" />
              <TextField
                name="email"
                type="email"
                label={t('web.organisations.email')}
                help={t('web.organisations.invite-help')}
                inputMode="email"
                spellCheck={false}
                maxLength={254}
              />
              <ChoiceField name="role" label={t('web.organisations.role')} options={roles} value="designer" />
              <Button>{t('web.organisations.invite-button')}</Button>
            </Form>
          </section>
        )}
      </div>
    </>
  );
}
