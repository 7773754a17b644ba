// Ends the access of a program, after a look at which.
import { data, redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { Button } from '../../ui/button.tsx';
import { AsksToConfirm } from '../../ui/confirm-first.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Text, Time } from '../../ui/text.tsx';
import { Confirm } from '../../ui/work.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/end-client';

export async function loader({ context, params: { organisation, client } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name }, { clients }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.clients({ organisation }),
  ]);
  const found = clients.find((one) => one.client === client && one.state !== 'ended');
  if (found === undefined) throw data(null, { status: 404 });
  return { organisation, name, program: found.name, used: found.used };
}

export async function action({ context, params: { language, organisation, client } }: Route.ActionArgs) {
  const { refused } = await attempt(context.get(visited).api.organisations.endClient({ organisation, client }));
  return refused ?? redirect(`/${language}/desk/${organisation}/clients?ended`, 303);
}

export default function EndClient({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, program, used } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const list = at(`/desk/${organisation}/clients`);
  return (
    <>
      <PageTitle
        title={t('web.organisations.clients.end-title')}
        crumbs={[
          { href: at(`/desk/${organisation}`), name: <Text>{name}</Text> },
          { href: list, name: t('web.organisations.clients') },
        ]}
      />
      <AsksToConfirm />
      <Confirm
        answer={actionData}
        back={list}
        button={<Button look="grave">{t('web.organisations.clients.end-button')}</Button>}
      >
        <p>
          <strong>
            <Text>{program}</Text>
          </strong>
          {used !== undefined && (
            <span className="soft">
              {' '}
              {t('web.organisations.clients.used-last')} <Time value={used} clock />
            </span>
          )}
        </p>
        <p>{t('web.organisations.clients.end-text')}</p>
      </Confirm>
    </>
  );
}
