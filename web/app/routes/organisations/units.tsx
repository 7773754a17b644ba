// The units of an organisation, and one more.
import { redirect } from 'react-router';
import { useAddress, useSentences } from '../../language/sentences.ts';
import { attempt } from '../../refused.ts';
import { sent } from '../../sent.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { PageTitle } from '../../ui/headings.tsx';
import { EmptyState } from '../../ui/list.tsx';
import { Badge, Notice } from '../../ui/notice.tsx';
import { plain, Text, Time } from '../../ui/text.tsx';
import { visited } from '../../visit.ts';
import type { Route } from './+types/units';
import { unitNamesIn } from './identity.ts';
import type { Unit } from './role-fields.tsx';

const DONE = ['made', 'named', 'closed'] as const;

export async function loader({ context, params: { organisation }, request }: Route.LoaderArgs) {
  const { api } = context.get(visited);
  const [{ name, rights }, { units }] = await Promise.all([
    api.organisations.show({ organisation }),
    api.organisations.units({ organisation }),
  ]);
  const { searchParams } = new URL(request.url);
  const done = DONE.find((word) => searchParams.has(word));
  return { organisation, name, rules: rights.includes('organisation-change'), units, done };
}

export async function action({ context, params: { language, organisation }, request }: Route.ActionArgs) {
  const form = await sent(request);
  const { api } = context.get(visited);
  const { identity } = await api.organisations.show({ organisation });
  const names = unitNamesIn(form, identity.language);
  const parent = form.optional('parent');
  const asked = { organisation, names, ...(parent !== undefined && { parent }) };
  const { refused } = await attempt(api.organisations.makeUnit(asked), form.typed);
  return refused ?? redirect(`/${language}/desk/${organisation}/units?made`, 303);
}

export default function Units({ loaderData, actionData }: Route.ComponentProps) {
  const { organisation, name, rules, units, done } = loaderData;
  const t = useSentences();
  const at = useAddress();
  const tops = units.filter(({ parent }) => parent === undefined);
  const inside = (of: Unit) => units.filter(({ parent }) => parent === of.unit);
  return (
    <>
      <PageTitle
        title={t('web.organisations.units')}
        crumbs={[{ href: at(`/desk/${organisation}`), name: <Text>{name}</Text> }]}
        lead={t('web.organisations.units.lead')}
      />
      <div className="stack loose">
        {done !== undefined && <Notice signal="yes" title={t(`web.organisations.units.done-${done}`)} live />}
        {units.length === 0 ? (
          <EmptyState title={t('web.organisations.units.none')}>
            <p>{t('web.organisations.units.none-text')}</p>
          </EmptyState>
        ) : (
          <ul className="units">
            {tops.map((top) => (
              <li key={top.unit}>
                <One unit={top} {...{ organisation, rules }} />
                {inside(top).length > 0 && (
                  <ul>
                    {inside(top).map((unit) => (
                      <li key={unit.unit}>
                        <One {...{ unit, organisation, rules }} />
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        )}
        {rules && (
          <section className="stack">
            <h2>{t('web.organisations.units.add')}</h2>
            <Form answer={actionData} words={{ names: t('web.organisations.units.unnamed') }}>
              <TextField name="names" label={t('web.organisations.units.name')} maxLength={200} />
              <TextArea
                name="otherNames"
                label={t('web.organisations.units.other-names')}
                help={t('web.organisations.units.other-names-help')}
                rows={2}
                optional
              />
              <SelectField
                name="parent"
                label={t('web.organisations.units.parent')}
                empty={t('web.organisations.units.parent-none')}
                options={tops
                  .filter(({ closed }) => closed === undefined)
                  .map(({ unit, name: label }) => ({ value: unit, label: plain(label) }))}
              />
              <Button>{t('web.organisations.units.add-button')}</Button>
            </Form>
          </section>
        )}
      </div>
    </>
  );
}

interface OneProps {
  readonly unit: Unit;
  readonly organisation: string;
  readonly rules: boolean;
}

function One({ unit: { unit, name, names, closed }, organisation, rules }: OneProps) {
  const t = useSentences();
  const here = useAddress()(`/desk/${organisation}/units/${unit}`);
  const others = Object.entries(names).filter(([, other]) => other !== name);
  return (
    <div className="row unit">
      <span>
        <Text>{name}</Text>
        {others.map(([tag, other]) => (
          <span key={tag} className="soft small member-email" lang={tag}>
            <Text>{other}</Text>
          </span>
        ))}
      </span>
      {closed === undefined ? (
        rules && (
          <span className="row">
            <a href={here}>
              {t('web.organisations.units.change')}
              <span className="heard"> {plain(name)}</span>
            </a>
            <a href={`${here}/close`}>
              {t('web.organisations.units.close')}
              <span className="heard"> {plain(name)}</span>
            </a>
          </span>
        )
      ) : (
        <span className="soft">
          <Badge signal="info">{t('web.organisations.units.closed')}</Badge> <Time value={closed} />
        </span>
      )}
    </div>
  );
}
