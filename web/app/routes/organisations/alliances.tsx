// The alliances of an organisation, those that invite it, and one more.
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
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/alliances';
import { AllianceFields, AllianceFacts, allianceIn } from './alliance-parts.tsx';

const DONE = ['joined', 'left'] as const;

export async function loader({ context, params: { organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name, rights }, all] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.alliances({ organisation }),
  ]);
  const { searchParams } = new URL(request.url);
  const done = DONE.find((word) => searchParams.has(word));
  return { organisation, name, rules: rights.includes('organisation-change'), ...all, done };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { organisations } = context.get(visited).api;
  const here = `/${language}/desk/${organisation}/alliances`;
  const alliance = form.text('alliance');
  const doing = form.text('doing');
  if (doing === 'make') {
    const { done, refused } = await attempt(
      organisations.makeAlliance({ organisation, ...allianceIn(form) }),
      form.typed,
    );
    return refused ?? redirect(`${here}/${done.alliance}?made`, 303);
  }
  const answered =
    doing === 'join'
      ? organisations.joinAlliance({ organisation, alliance })
      : organisations.leaveAlliance({ organisation, alliance });
  const { refused } = await attempt(answered, form.typed);
  return refused ?? redirect(`${here}?${doing === 'join' ? 'joined' : 'left'}`, 303);
}

export default function Alliances({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, rules, joined, invitations, done } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const here = at(`/desk/${organisation}/alliances`);
  const making = actionData?.typed['doing'] === 'make' ? actionData : undefined;
  const answering = making === undefined ? actionData : undefined;
  return (
    <>
      <PageTitle
        title={t('web.organisations.alliances')}
        crumbs={[{ href: at(`/desk/${organisation}`), name: <Text>{name}</Text> }]}
        lead={t('web.organisations.alliances.lead')}
      />
      <div className="stack loose">
        {done !== undefined && <Notice signal="yes" title={t(`web.organisations.alliances.done-${done}`)} live />}
        {answering !== undefined && (
          <Notice signal="no" title={t(`refusal.${answering.refused.code}.what`, answering.refused.facts)} live>
            <p>{t(`refusal.${answering.refused.code}.do`, answering.refused.facts)}</p>
          </Notice>
        )}
        {invitations.length > 0 && (
          <section className="stack">
            <h2>{t('web.organisations.alliances.invitations')}</h2>
            <ul className="grid">
              {invitations.map((alliance) => (
                <li key={alliance.alliance}>
                  <Card title={<Text>{alliance.name}</Text>}>
                    {alliance.by !== undefined && (
                      <p>{t('web.organisations.alliances.invited-by', { by: alliance.by })}</p>
                    )}
                    <AllianceFacts alliance={alliance} />
                    {rules ? (
                      <form method="post" className="row">
                        <input type="hidden" name="alliance" value={alliance.alliance} />
                        <Button name="doing" value="join">
                          {t('web.organisations.alliances.join')}
                        </Button>
                        <Button name="doing" value="leave" look="quiet">
                          {t('web.organisations.alliances.decline')}
                        </Button>
                      </form>
                    ) : (
                      <p className="soft">{t('web.organisations.alliances.owners')}</p>
                    )}
                  </Card>
                </li>
              ))}
            </ul>
          </section>
        )}
        {joined.length === 0 ? (
          <EmptyState title={t('web.organisations.alliances.none')}>
            <p>{t('web.organisations.alliances.none-text')}</p>
          </EmptyState>
        ) : (
          <ul className="grid">
            {joined.map((alliance) => (
              <li key={alliance.alliance}>
                <Card
                  title={<Text>{alliance.name}</Text>}
                  level={2}
                  foot={
                    rules && (
                      <LinkButton href={`${here}/${alliance.alliance}`} look="plain">
                        {t('web.organisations.alliances.open')}
                      </LinkButton>
                    )
                  }
                >
                  <AllianceFacts alliance={alliance} waiting={alliance.invited} />
                </Card>
              </li>
            ))}
          </ul>
        )}
        {rules && (
          <section className="stack">
            <h2>{t('web.organisations.alliances.make')}</h2>
            <Form
              answer={making}
              words={{
                name: t('web.organisations.alliances.wrong-name'),
                since: t('web.organisations.alliances.wrong-since'),
                homepage: t('web.organisations.wrong.homepage'),
              }}
            >
              <input type="hidden" name="doing" value="make" />
              <AllianceFields />
              <Button>{t('web.organisations.alliances.make-button')}</Button>
            </Form>
          </section>
        )}
      </div>
    </>
  );
}
