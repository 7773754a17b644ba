// The mandates of an organisation: those it gave, and those it was given, which it accepts here.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState } from '../../ui/list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/mandates';
import { Mandate } from './mandate.tsx';

const DONE = ['given', 'accepted', 'ended'] as const;

export async function loader({ context, params: { organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name, rights }, all] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.mandates({ organisation }),
  ]);
  const { searchParams } = new URL(request.url);
  const done = DONE.find((word) => searchParams.has(word));
  return { organisation, name, rules: rights.includes('mandates-rule'), ...all, done };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const { refused } = await attempt(api.organisations.acceptMandate({ organisation, mandate: form.text('mandate') }));
  return refused ?? redirect(`/${language}/desk/${organisation}/mandates?accepted`, 303);
}

export default function Mandates({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, rules, given, held, done } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const here = at(`/desk/${organisation}/mandates`);
  const give = <LinkButton href={`${here}/give`}>{t('web.organisations.mandates.give')}</LinkButton>;
  return (
    <>
      <PageTitle
        title={t('web.organisations.mandates')}
        crumbs={[{ href: at(`/desk/${organisation}`), name: <Text>{name}</Text> }]}
        lead={t('web.organisations.mandates.lead')}
        actions={rules && given.length > 0 ? give : undefined}
      />
      <div className="stack loose">
        {done !== undefined && <Notice signal="yes" title={t(`web.organisations.mandates.done-${done}`)} live />}
        {actionData !== undefined && (
          <Notice signal="no" title={t(`refusal.${actionData.refused.code}.what`, actionData.refused.facts)} live>
            <p>{t(`refusal.${actionData.refused.code}.do`, actionData.refused.facts)}</p>
          </Notice>
        )}
        <section className="stack" aria-labelledby="held">
          <h2 id="held">{t('web.organisations.mandates.held')}</h2>
          {held.length === 0 ? (
            <EmptyState title={t('web.organisations.mandates.held-none')}>
              <p>{t('web.organisations.mandates.held-none-text')}</p>
            </EmptyState>
          ) : (
            <ul className="mandates">
              {held.map((one) => (
                <li key={one.mandate}>
                  <Mandate shown={one} side="held" ruled={rules ? here : undefined} />
                </li>
              ))}
            </ul>
          )}
        </section>
        <section className="stack" aria-labelledby="given">
          <h2 id="given">{t('web.organisations.mandates.given')}</h2>
          {given.length === 0 ? (
            <EmptyState title={t('web.organisations.mandates.given-none')} action={rules ? give : undefined}>
              <p>{t('web.organisations.mandates.given-none-text')}</p>
            </EmptyState>
          ) : (
            <ul className="mandates">
              {given.map((one) => (
                <li key={one.mandate}>
                  <Mandate shown={one} side="given" ruled={rules ? here : undefined} />
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </>
  );
}
