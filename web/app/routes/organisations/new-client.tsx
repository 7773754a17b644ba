// Lets a program act for an organisation: what it is called, what it may, how long.
import { isScope, SCOPES } from '@tessera/server/rights/contract';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField, TickGroup } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/new-client';
import { ClientSecret } from './client-secret.tsx';

const DAYS = [90, 365, 730] as const;

export async function loader({ context, params: { organisation } }: Route.LoaderArgs) {
  const { name } = await context.get(visited).api.organisations.show({ organisation });
  return { organisation, name };
}

export async function action({ context, params: { organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const work = context.get(visited).api.organisations.makeClient({
    organisation,
    name: form.text('name'),
    scopes: form.texts('scopes').filter(isScope),
    days: Number(form.text('days')),
  });
  const { done, refused } = await attempt(work, form.typed);
  return refused ?? { made: done };
}

export const headers: Route.HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export default function NewClient({ loaderData: { organisation, name }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const made = actionData !== undefined && 'made' in actionData ? actionData.made : undefined;
  const refused = actionData !== undefined && 'refused' in actionData ? actionData : undefined;
  return (
    <>
      <PageTitle
        title={t(made === undefined ? 'web.organisations.clients.add' : 'web.organisations.clients.added')}
        crumbs={[
          { href: at(`/desk/${organisation}`), name: <Text>{name}</Text> },
          { href: at(`/desk/${organisation}/clients`), name: t('web.organisations.clients') },
        ]}
      />
      <AsksToConfirm />
      {made !== undefined ? (
        <ClientSecret organisation={organisation} {...made} />
      ) : (
        <Form
          answer={refused}
          words={{
            name: t('web.organisations.clients.name-missing'),
            scopes: t('web.organisations.clients.scopes-missing'),
          }}
        >
          <TextField
            name="name"
            label={t('web.organisations.clients.name')}
            help={t('web.organisations.clients.name-help')}
            maxLength={80}
          />
          <TickGroup
            name="scopes"
            label={t('web.organisations.clients.may')}
            help={t('web.organisations.clients.may-help')}
            options={SCOPES.map((scope) => ({ value: scope, label: t(`right.${scope}`) }))}
          />
          <ChoiceField
            name="days"
            label={t('web.organisations.clients.how-long')}
            help={t('web.organisations.clients.how-long-help')}
            value="365"
            options={DAYS.map((days) => ({
              value: String(days),
              label: t(`web.organisations.clients.days-${days}`),
            }))}
          />
          <Button>{t('web.organisations.clients.add-button')}</Button>
        </Form>
      )}
    </>
  );
}
