// A unit is closed, after a look at what that means.
import { data, redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { Button } from '../../ui/button.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Text } from '../../ui/text.tsx';
import { Confirm } from '../../ui/work.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/close-unit';

export async function loader({ context, params: { organisation, unit } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name }, { units }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.units({ organisation }),
  ]);
  const found = units.find((one) => one.unit === unit);
  if (found === undefined) throw data(null, { status: 404 });
  return { organisation, name, unit: found };
}

export async function action({ context, params: { language, organisation, unit } }: Route.ActionArgs) {
  const { refused } = await attempt(context.get(visited).api.organisations.closeUnit({ organisation, unit }));
  return refused ?? redirect(`/${language}/desk/${organisation}/units?closed`, 303);
}

export default function CloseUnit({ loaderData: { organisation, name, unit }, actionData }: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const list = at(`/desk/${organisation}/units`);
  return (
    <>
      <PageTitle
        title={t('web.organisations.units.close-title')}
        crumbs={[
          { href: at(`/desk/${organisation}`), name: <Text>{name}</Text> },
          { href: list, name: t('web.organisations.units') },
        ]}
      />
      <Confirm
        answer={actionData}
        back={list}
        button={<Button look="grave">{t('web.organisations.units.close-button')}</Button>}
      >
        <p>
          <strong>
            <Text>{unit.name}</Text>
          </strong>
        </p>
        <p>{t('web.organisations.units.close-text')}</p>
      </Confirm>
    </>
  );
}
