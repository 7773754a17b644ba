// Begins a design: what it is called, in what language, and whether another one is its model.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/new';
import { tongues } from './choosers.server.ts';
import { unitsFor } from './units.ts';

export async function loader({ context, params: { language, organisation } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [own, { units }, { entries }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.units({ organisation }),
    api.catalogue.designs({ organisation }),
  ]);
  return {
    organisation: { id: organisation, name: own.name, language: own.identity.language },
    models: entries.map(({ design, title }) => ({ value: design, label: title })),
    tongues: tongues(language),
    of: unitsFor(units, own.roles, 'designs-write'),
  };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const [copyOf, unit] = [form.optional('copyOf'), form.optional('unit')];
  const wanted = {
    organisation,
    title: form.text('title'),
    language: form.text('language'),
    ...(copyOf && { copyOf }),
    ...(unit && { unit }),
  };
  const { done, refused } = await attempt(context.get(visited).api.catalogue.begin(wanted), form.typed);
  return refused ?? redirect(`/${language}/desk/${organisation}/designs/${done.design}`, 303);
}

export default function NewDesign({
  loaderData: { organisation, models, tongues: names, of },
  actionData,
}: Route.ComponentProps) {
  const t = useSentences();
  const at = useAddress();
  const list = at(`/desk/${organisation.id}/designs`);
  return (
    <>
      <PageTitle
        title={t('web.catalogue.begin')}
        crumbs={[
          { href: at(`/desk/${organisation.id}`), name: <Text>{organisation.name}</Text> },
          { href: list, name: t('web.catalogue.designs') },
        ]}
        lead={t('web.catalogue.new.lead')}
      />
      <Form answer={actionData} words={{ title: t('web.catalogue.new.title-missing') }}>
        <TextField
          name="title"
          label={t('web.catalogue.ask.title')}
          help={t('web.catalogue.help.title')}
          maxLength={300}
        />
        <SelectField
          name="language"
          label={t('web.catalogue.ask.language')}
          help={t('web.catalogue.new.language')}
          options={names}
          value={organisation.language}
        />
        {(of.units.length > 1 || (of.whole && of.units.length > 0)) && (
          <SelectField
            name="unit"
            label={t('web.units.of')}
            help={t('web.units.of-help')}
            options={of.units}
            {...(of.whole && { empty: t('web.units.whole'), optional: true })}
          />
        )}
        {models.length > 0 && (
          <SelectField
            name="copyOf"
            label={t('web.catalogue.new.model')}
            help={t('web.catalogue.new.model-help')}
            options={models}
            empty={t('web.catalogue.new.no-model')}
            optional
          />
        )}
        <div className="row">
          <Button>{t('web.catalogue.new.button')}</Button>
          <LinkButton href={list} look="quiet">
            {t('web.confirm.back')}
          </LinkButton>
        </div>
      </Form>
    </>
  );
}
