// What an organisation asks two persons for: an owner says it; everybody else reads it. With nobody who could be the second,
// the page says that nobody could act.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { TickField } from '../../ui/choice.tsx';
import { Form } from '../../ui/form.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/four-eyes';

export async function loader({ context, params: { organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name, rights }, rules] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.fourEyes({ organisation }),
  ]);
  const saved = new URL(request.url).searchParams.has('saved');
  return { organisation, name, ...rules, mayChange: rights.includes('organisation-change'), saved };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const wanted = { organisation, review: form.text('review') === 'yes', issue: form.text('issue') === 'yes' };
  const { refused } = await attempt(context.get(visited).api.organisations.setFourEyes(wanted), form.typed);
  return refused ?? redirect(`/${language}/desk/${organisation}/four-eyes?saved`, 303);
}

const RULES = ['review', 'issue'] as const;

export default function FourEyes({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, mayChange, possible, saved } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const settings = at(`/desk/${organisation}/settings`);
  const lonely = RULES.filter((rule) => !possible[rule]);
  return (
    <>
      <PageTitle
        title={t('web.four-eyes.title')}
        crumbs={[
          { href: at(`/desk/${organisation}`), name: <Text>{name}</Text> },
          { href: settings, name: t('web.organisations.settings') },
        ]}
        lead={t('web.four-eyes.lead')}
      />
      <AsksToConfirm />
      <div className="stack">
        {saved && actionData === undefined && <Notice signal="yes" live title={t('web.four-eyes.saved')} />}
        {lonely.length > 0 && (
          <Notice signal="caution" title={t('web.four-eyes.lonely')}>
            {lonely.map((rule) => (
              <p key={rule}>{t(`web.four-eyes.lonely.${rule}`)}</p>
            ))}
            <p>
              <a href={at(`/desk/${organisation}/members`)}>{t('web.organisations.members')}</a>
            </p>
          </Notice>
        )}
        {mayChange ? (
          <Form answer={actionData}>
            {RULES.map((rule) => (
              <TickField
                key={rule}
                name={rule}
                label={t(`web.four-eyes.${rule}`)}
                help={t(`web.four-eyes.${rule}.help`)}
                ticked={loaderData[rule]}
              />
            ))}
            <div className="row">
              <Button>{t('web.organisations.save')}</Button>
              <LinkButton href={settings} look="quiet">
                {t('web.confirm.back')}
              </LinkButton>
            </div>
          </Form>
        ) : (
          <>
            <ul>
              {RULES.map((rule) => (
                <li key={rule}>
                  {t(`web.four-eyes.${rule}`)}:{' '}
                  <strong>{t(loaderData[rule] ? 'web.four-eyes.on' : 'web.four-eyes.off')}</strong>
                </li>
              ))}
            </ul>
            <p className="soft">{t('web.organisations.owners-change')}</p>
          </>
        )}
      </div>
    </>
  );
}
