// Gives a program another secret: the one before goes on for a week, or ends now where it may be known to others.
import { data } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice.tsx';
import { Form } from '../../ui/form.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/rotate-client';
import { ClientSecret } from './client-secret.tsx';

export async function loader({ context, params: { organisation, client } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name }, { clients }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.clients({ organisation }),
  ]);
  const found = clients.find((one) => one.client === client && one.state === 'at-work');
  if (found === undefined) throw data(null, { status: 404 });
  return { organisation, name, program: found.name };
}

export async function action({ context, params: { organisation, client }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const overlap = form.text('before') !== 'now';
  const work = context.get(visited).api.organisations.rotateClient({ organisation, client, overlap });
  const { done, refused } = await attempt(work, form.typed);
  return refused ?? { made: done };
}

export const headers: Route.HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export default function RotateClient({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, program } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const made = actionData !== undefined && 'made' in actionData ? actionData.made : undefined;
  const refused = actionData !== undefined && 'refused' in actionData ? actionData : undefined;
  return (
    <>
      <PageTitle
        title={t('web.organisations.clients.rotate')}
        crumbs={[
          { href: at(`/desk/${organisation}`), name: <Text>{name}</Text> },
          { href: at(`/desk/${organisation}/clients`), name: t('web.organisations.clients') },
        ]}
        lead={<Text>{program}</Text>}
      />
      <AsksToConfirm />
      {made !== undefined ? (
        <ClientSecret organisation={organisation} {...made} />
      ) : (
        <Form answer={refused}>
          <ChoiceField
            name="before"
            label={t('web.organisations.clients.before')}
            value="week"
            options={[
              {
                value: 'week',
                label: t('web.organisations.clients.before-week'),
                help: t('web.organisations.clients.before-week-help'),
              },
              {
                value: 'now',
                label: t('web.organisations.clients.before-now'),
                help: t('web.organisations.clients.before-now-help'),
              },
            ]}
          />
          <Button>{t('web.organisations.clients.rotate-button')}</Button>
        </Form>
      )}
    </>
  );
}
