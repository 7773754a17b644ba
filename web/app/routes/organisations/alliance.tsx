// One alliance that the organisation is in: changed, others invited, left.
import { data, redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { type Sent, sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { plain, Text } from '../../ui/text.tsx';
import { type Visiting, visited } from '../../visit.ts';
import type { Route } from './+types/alliance';
import { AllianceFacts, AllianceFields, allianceIn } from './alliance-parts.tsx';

const DONE = ['made', 'changed', 'invited'] as const;

export async function loader({ context, params: { organisation, alliance }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name }, { joined }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.alliances({ organisation }),
  ]);
  const found = joined.find((one) => one.alliance === alliance);
  if (found === undefined) throw data(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  return { organisation, name, alliance: found, done: DONE.find((word) => searchParams.has(word)) };
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { language, organisation, alliance } = params;
  const form = await sent(request);
  const doing = form.text('doing');
  const here = `/${language}/desk/${organisation}/alliances`;
  const { refused } = await attempt(asked(doing, params, form, context.get(visited)), form.typed);
  return refused ?? redirect(doing === 'left' ? `${here}?left` : `${here}/${alliance}?${doing}`, 303);
}

type Whose = Readonly<Record<'organisation' | 'alliance', string>>;

function asked(doing: string, { organisation, alliance }: Whose, form: Sent, { api }: Visiting): Promise<unknown> {
  switch (doing) {
    case 'left':
      return api.organisations.leaveAlliance({ organisation, alliance });
    case 'invited':
      return api.organisations.inviteToAlliance({ organisation, alliance, identifier: form.text('identifier') });
    default:
      return api.organisations.changeAlliance({ organisation, alliance, ...allianceIn(form) });
  }
}

export default function OneAlliance({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, alliance, done } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const answerOf = (doing: string) => (actionData?.typed['doing'] === doing ? actionData : undefined);
  return (
    <>
      <PageTitle
        title={plain(alliance.name)}
        heading={<Text>{alliance.name}</Text>}
        crumbs={[
          { href: at(`/desk/${organisation}`), name: <Text>{name}</Text> },
          { href: at(`/desk/${organisation}/alliances`), name: t('web.organisations.alliances') },
        ]}
      />
      <div className="beside">
        <div className="stack loose">
          {done !== undefined && <Notice signal="yes" title={t(`web.organisations.alliances.done-${done}`)} live />}
          <section className="stack">
            <h2>{t('web.organisations.alliances.invite')}</h2>
            <Form answer={answerOf('invited')} prefix="invite-">
              <input type="hidden" name="doing" value="invited" />
              <TextField
                name="identifier"
                label={t('web.organisations.legal-identifier')}
                help={
                  <>
                    {t('web.organisations.alliances.invite-help')}{' '}
                    <a href={at('/providers')}>{t('web.organisations.providers.find')}</a>
                  </>
                }
                maxLength={80}
                width="middle"
                spellCheck={false}
              />
              <Button>{t('web.organisations.alliances.invite-button')}</Button>
            </Form>
          </section>
          <section className="stack">
            <h2>{t('web.organisations.alliances.change')}</h2>
            <Form
              answer={answerOf('changed')}
              words={{
                name: t('web.organisations.alliances.wrong-name'),
                since: t('web.organisations.alliances.wrong-since'),
                homepage: t('web.organisations.wrong.homepage'),
              }}
            >
              <input type="hidden" name="doing" value="changed" />
              <AllianceFields said={alliance} />
              <Button look="plain">{t('web.organisations.save')}</Button>
            </Form>
          </section>
          <section className="stack">
            <h2>{t('web.organisations.alliances.leave')}</h2>
            <p>{t('web.organisations.alliances.leave-text')}</p>
            <Form answer={answerOf('left')} prefix="leave-">
              <input type="hidden" name="doing" value="left" />
              <Button look="grave">{t('web.organisations.alliances.leave')}</Button>
            </Form>
          </section>
        </div>
        <aside className="stack">
          <AllianceFacts alliance={alliance} waiting={alliance.invited} />
        </aside>
      </div>
    </>
  );
}
