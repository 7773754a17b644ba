// Where work begins: one's organisations, and the invitations that wait. Whoever has neither is told how they come.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/show.tsx';
import { Text, useDate } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/desk';
import { useRoleNames } from './role-fields.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { api, account } = context.get(visited);
  const mine = await api.organisations.mine({});
  return { ...mine, named: account?.name !== '', operator: account?.operator === true };
}

export async function action({ context, params: { language }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const [organisation, invitation] = [form.text('organisation'), form.text('invitation')];
  const { refused } = await attempt(api.organisations.accept({ organisation, invitation }));
  return refused ?? redirect(`/${language}/desk/${organisation}`, 303);
}

export default function Desk({ loaderData, actionData }: Route.ComponentProps) {
  const { organisations, invitations, named, operator } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const rolesNamed = useRoleNames([]);
  const dayOf = useDate();
  return (
    <>
      <PageTitle
        title={t('web.organisations.desk')}
        lead={t('web.organisations.desk.lead')}
        actions={
          operator ? (
            <LinkButton href={at('/operator')} look="plain">
              {t('web.organisations.register')}
            </LinkButton>
          ) : undefined
        }
      />
      <div className="stack loose">
        {!named && (
          <Notice signal="info" title={t('web.organisations.desk.unnamed')}>
            <p>
              <a href={at('/account')}>{t('web.organisations.desk.name-me')}</a>
            </p>
          </Notice>
        )}
        {invitations.length > 0 && (
          <section className="stack">
            <h2>{t('web.organisations.invitations')}</h2>
            <ul className="grid">
              {invitations.map(({ organisation, invitation, name, roles, ends, ended }) => (
                <li key={invitation}>
                  <Card title={<Text>{name}</Text>}>
                    <p>
                      {t('web.organisations.invited-as', {
                        role: rolesNamed(roles),
                      })}
                    </p>
                    {roles.map(({ role, unit }) => (
                      <p key={`${role} ${unit}`} className="soft small">
                        {t(`web.organisations.may.${role}`)}
                      </p>
                    ))}
                    {ended ? (
                      <Notice signal="caution" title={t('web.organisations.invitation-ended', { date: dayOf(ends) })}>
                        <p>{t('refusal.invitation-ended.do')}</p>
                      </Notice>
                    ) : (
                      <Form answer={actionData} prefix={`${invitation}-`}>
                        <p className="soft small">{t('web.organisations.invitation-until', { date: dayOf(ends) })}</p>
                        <input type="hidden" name="organisation" value={organisation} />
                        <input type="hidden" name="invitation" value={invitation} />
                        <Button>{t('web.organisations.accept')}</Button>
                      </Form>
                    )}
                  </Card>
                </li>
              ))}
            </ul>
          </section>
        )}
        {organisations.length > 0 && (
          <section className="stack">
            <h2>{t('web.organisations.mine')}</h2>
            <ul className="grid">
              {organisations.map(({ organisation, name, roles }) => (
                <li key={organisation}>
                  <Card
                    href={at(`/desk/${organisation}`)}
                    title={<Text>{name}</Text>}
                    foot={[...new Set(roles.map(({ role }) => t(`web.organisations.role.${role}`)))].join(', ')}
                  >
                    {roles.map(({ role, unit }) => (
                      <p key={`${role} ${unit}`} className="soft">
                        {t(`web.organisations.may.${role}`)}
                      </p>
                    ))}
                  </Card>
                </li>
              ))}
            </ul>
          </section>
        )}
        {organisations.length === 0 && invitations.length === 0 && (
          <EmptyState
            title={t('web.organisations.none')}
            action={
              <>
                <LinkButton href={at('/my')}>{t('web.nav.wallet')}</LinkButton>
                <LinkButton href={at('/catalogue')} look="plain">
                  {t('web.nav.find')}
                </LinkButton>
              </>
            }
          >
            <p>{t('web.organisations.none-text')}</p>
          </EmptyState>
        )}
        <p>
          {t('web.apply.not-here')} <a href={at('/apply')}>{t('web.apply.title')}</a>
        </p>
      </div>
    </>
  );
}
