// Ends a mandate, after a look at what that means and with a reason that both sides keep.
import { data, redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Text } from '../../ui/text.tsx';
import { Confirm } from '../../ui/work.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/end-mandate';
import { MandateFacts } from './mandate.tsx';

export async function loader({ context, params: { organisation, mandate } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name }, { given, held }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.mandates({ organisation }),
  ]);
  const own = given.find((one) => one.mandate === mandate);
  const shown = own ?? held.find((one) => one.mandate === mandate);
  if (shown === undefined) throw data(null, { status: 404 });
  return { organisation, name, shown, side: own === undefined ? ('held' as const) : ('given' as const) };
}

export async function action({ context, params: { language, organisation, mandate }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const ending = { organisation, mandate, reason: form.text('reason') };
  const { refused } = await attempt(api.organisations.endMandate(ending), form.typed);
  return refused ?? redirect(`/${language}/desk/${organisation}/mandates?ended`, 303);
}

export default function EndMandate({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, shown, side } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const list = at(`/desk/${organisation}/mandates`);
  const [giver, holder] = [shown.giver.name, shown.holder.name];
  return (
    <>
      <PageTitle
        title={t('web.organisations.end-mandate')}
        crumbs={[
          { href: at(`/desk/${organisation}`), name: <Text>{name}</Text> },
          { href: list, name: t('web.organisations.mandates') },
        ]}
        lead={t('web.organisations.end-mandate.lead', { giver, holder })}
      />
      <AsksToConfirm />
      <div className="stack loose">
        <MandateFacts shown={shown} side={side} />
        <Confirm
          answer={actionData}
          back={list}
          button={<Button look="grave">{t('web.organisations.end-mandate.button')}</Button>}
        >
          <Notice signal="caution" title={t('web.organisations.end-mandate.warning', { holder })}>
            <p>{t('web.organisations.end-mandate.warning-text', { giver, holder })}</p>
          </Notice>
          <TextField
            name="reason"
            label={t('web.organisations.end-mandate.reason')}
            help={t('web.organisations.end-mandate.reason-help')}
            maxLength={300}
          />
        </Confirm>
      </div>
    </>
  );
}
