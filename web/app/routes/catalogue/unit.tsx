// Gives a design to a unit, or to the whole organisation: what that moves, and what it leaves where it is.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { Notice } from '../../ui/notice.tsx';
import { plain, Text } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/unit';
import { titleOf } from './draft-form.ts';
import { namesOfUnits, unitsFor } from './units.ts';

export async function loader({ context, params: { organisation, design } }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [own, { units }, { draft, unit }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.units({ organisation }),
    api.catalogue.design({ organisation, design }),
  ]);
  return {
    ...{ organisation, design, unit, title: titleOf(draft) },
    now: unit === undefined ? undefined : (namesOfUnits(units)[unit] ?? ''),
    of: unitsFor(units, own.roles, 'designs-write'),
  };
}

export async function action({ context, params: { language, organisation, design }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const unit = form.optional('unit');
  const wanted = { organisation, design, ...(unit !== undefined && { unit }) };
  const { refused } = await attempt(context.get(visited).api.catalogue.move(wanted), form.typed);
  return refused ?? redirect(`/${language}/desk/${organisation}/designs/${design}`, 303);
}

export default function UnitOfDesign({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, design, unit, title, now, of } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const list = at(`/desk/${organisation}/designs`);
  const isFixed = of.units.length === 0 || (!of.whole && of.units.length === 1);
  return (
    <>
      <PageTitle
        title={t('web.units.whose')}
        crumbs={[
          { href: list, name: t('web.catalogue.designs') },
          { href: `${list}/${design}`, name: <Text>{title ?? t('web.catalogue.untitled')}</Text> },
        ]}
        lead={now === undefined ? t('web.units.now-whole') : t('web.units.now', { unit: plain(now) })}
      />
      {isFixed ? (
        <Notice signal="info" title={t(of.units.length === 0 ? 'web.units.none' : 'web.units.only')}>
          <p>
            <a href={`${list}/${design}`}>{t('web.catalogue.publish.back')}</a>
          </p>
        </Notice>
      ) : (
        <Form answer={actionData}>
          <SelectField
            name="unit"
            label={t('web.units.of')}
            help={t('web.units.move-help')}
            options={of.units}
            value={unit}
            {...(of.whole && { empty: t('web.units.whole'), optional: true })}
          />
          <div className="row">
            <Button>{t('web.units.move')}</Button>
            <LinkButton href={`${list}/${design}`} look="quiet">
              {t('web.confirm.back')}
            </LinkButton>
          </div>
        </Form>
      )}
    </>
  );
}
