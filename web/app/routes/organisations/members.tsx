// Who works for an organisation, in which roles, and who is invited.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/members';
import { useRoleNames } from './role-fields.tsx';

const DONE = ['invite', 'again', 'roles', 'withdraw', 'remove'] as const;

export async function loader({ context, params: { organisation }, request }: Route.LoaderArgs) {
  const { api, account } = context.get(visited);
  const [{ name, rights }, listed, { units }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.members({ organisation }),
    api.organisations.units({ organisation }),
  ]);
  const said = new URL(request.url).searchParams.get('done');
  const done = DONE.find((word) => word === said);
  return { organisation, name, rules: rights.includes('members-rule'), ...listed, units, me: account?.email, done };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const which = { organisation, invitation: form.text('invitation') };
  const again = form.text('doing') === 'again';
  const { refused } = await attempt<unknown>(
    again ? api.organisations.inviteAgain(which) : api.organisations.withdrawInvitation(which),
  );
  return refused ?? redirect(`/${language}/desk/${organisation}/members?done=${again ? 'again' : 'withdraw'}`, 303);
}

export default function Members({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, rules, members, invitations, units, me, done } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const named = useRoleNames(units);
  const here = at(`/desk/${organisation}/members`);
  return (
    <>
      <PageTitle
        title={t('web.organisations.members')}
        crumbs={[{ href: at(`/desk/${organisation}`), name: <Text>{name}</Text> }]}
        lead={t('web.organisations.members.lead')}
        actions={rules && <LinkButton href={`${here}/invite`}>{t('web.organisations.invite')}</LinkButton>}
      />
      <div className="stack loose">
        {done !== undefined && <Notice signal="yes" title={t(`web.organisations.members.done-${done}`)} live />}
        {actionData !== undefined && (
          <Notice signal="no" title={t(`refusal.${actionData.refused.code}.what`, actionData.refused.facts)} live>
            <p>{t(`refusal.${actionData.refused.code}.do`, actionData.refused.facts)}</p>
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
            { key: 'roles', head: t('web.organisations.roles'), cell: ({ roles }) => named(roles) },
            { key: 'since', head: t('web.organisations.since'), cell: ({ since }) => <Time value={since} /> },
            {
              key: 'change',
              head: t('web.organisations.change-role'),
              cell: (member) => (
                <span className="row">
                  {rules && (
                    <a href={`${here}/${member.person}`}>
                      {t('web.organisations.roles.change')}
                      <span className="heard"> {member.name || member.email}</span>
                    </a>
                  )}
                  {member.email === me ? (
                    <a href={`${here}/${member.person}/leave`}>{t('web.organisations.leave')}</a>
                  ) : (
                    rules && (
                      <a href={`${here}/${member.person}/remove`}>
                        {t('web.organisations.remove')}
                        <span className="heard"> {member.name || member.email}</span>
                      </a>
                    )
                  )}
                </span>
              ),
            },
          ]}
        />
        {invitations.length > 0 && (
          <section className="stack">
            <h2>{t('web.organisations.invited')}</h2>
            {rules && <AsksToConfirm />}
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
                { key: 'roles', head: t('web.organisations.roles'), cell: ({ roles }) => named(roles) },
                { key: 'sent', head: t('web.organisations.sent'), cell: (invited) => <Time value={invited.sent} /> },
                {
                  key: 'ends',
                  head: t('web.organisations.ends'),
                  cell: ({ ends, ended }) => (
                    <>
                      <Time value={ends} />
                      {ended && (
                        <span className="member-email">
                          <Badge signal="caution">{t('web.organisations.invitation-over')}</Badge>
                        </span>
                      )}
                    </>
                  ),
                },
                ...(rules
                  ? [
                      {
                        key: 'end',
                        head: t('web.organisations.change-role'),
                        cell: ({ invitation, email }: (typeof invitations)[number]) => (
                          <form method="post" className="invited-doing">
                            <input type="hidden" name="invitation" value={invitation} />
                            <Button look="quiet" name="doing" value="again">
                              {t('web.organisations.invite-again')}
                              <span className="heard"> {email}</span>
                            </Button>
                            <Button look="quiet" name="doing" value="withdraw">
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
      </div>
    </>
  );
}
