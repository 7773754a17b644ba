// A unit is named anew.
import { data, redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/unit';
import { otherNames, unitNamesIn } from './identity.ts';

export async function loader({ context, params: { organisation, unit } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name, identity }, { units }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.units({ organisation }),
  ]);
  const found = units.find((one) => one.unit === unit);
  if (found === undefined) throw data(null, { status: 404 });
  return { organisation, name, unit: found, language: identity.language };
}

export async function action({ context, params: { language, organisation, unit }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const { identity } = await api.organisations.show({ organisation });
  const names = unitNamesIn(form, identity.language);
  const { refused } = await attempt(api.organisations.nameUnit({ organisation, unit, names }), form.typed);
  return refused ?? redirect(`/${language}/desk/${organisation}/units?named`, 303);
}

export default function OneUnit({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, unit, language } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const list = at(`/desk/${organisation}/units`);
  return (
    <>
      <PageTitle
        title={t('web.organisations.units.change-title')}
        crumbs={[
          { href: at(`/desk/${organisation}`), name: <Text>{name}</Text> },
          { href: list, name: t('web.organisations.units') },
        ]}
      />
      <Form answer={actionData} words={{ names: t('web.organisations.units.unnamed') }}>
        <TextField name="names" label={t('web.organisations.units.name')} value={unit.name} maxLength={200} />
        <TextArea
          name="otherNames"
          label={t('web.organisations.units.other-names')}
          help={t('web.organisations.units.other-names-help')}
          value={otherNames({ legalName: unit.names, language })}
          rows={2}
          optional
        />
        <div className="row">
          <Button>{t('web.organisations.save')}</Button>
          <LinkButton href={list} look="quiet">
            {t('web.confirm.back')}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}
