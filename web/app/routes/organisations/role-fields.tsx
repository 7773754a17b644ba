// The roles of somebody, ticked: in the whole organisation, and in each of its units. Works without script; what a role
// lets one do stands beside it.
import type { Api } from '@tessera/server/api/contract';
import { type Role, ROLES } from '@tessera/server/rights/contract';
import { useAddress, useSentences } from '../../language/sentences.ts';
import type { Sent } from '../../sent.ts';
import { TickGroup } from '../../ui/choice.tsx';
import { useFilled } from '../../ui/form.tsx';
import { plain } from '../../ui/text.tsx';

export type Held = Awaited<ReturnType<Api['organisations']['show']>>['roles'][number];
export type Unit = Awaited<ReturnType<Api['organisations']['units']>>['units'][number];

/** Each box is sent as `role` or `role unit`. What is no role is for the server to refuse. */
export const rolesIn = (form: Sent): Held[] =>
  form.texts('roles').map((ticked) => {
    const [role = '', unit] = ticked.split(' ');
    return { role: role as Role, ...(unit !== undefined && { unit }) };
  });

interface Given {
  readonly units: readonly Unit[];
  readonly held?: readonly Held[];
}

export function RoleFields({ units, held = [] }: Given) {
  const t = useSentences();
  const at = useAddress();
  const filled = useFilled('roles', undefined).value ?? [];
  const ticked = typeof filled === 'string' ? [filled] : filled;
  const values = held.map(({ role, unit }) => (unit === undefined ? role : `${role} ${unit}`));
  const open = units.filter(({ unit, closed }) => closed === undefined || held.some((one) => one.unit === unit));
  return (
    <>
      <TickGroup
        name="roles"
        label={t('web.organisations.roles.whole')}
        help={
          <>
            {t('web.organisations.roles.whole-help')}{' '}
            <a href={at('/about/rights')}>{t('web.organisations.roles.table')}</a>
          </>
        }
        options={ROLES.map((role) => ({
          value: role,
          label: t(`web.organisations.role.${role}`),
          help: t(`web.organisations.may.${role}`),
        }))}
        values={values}
      />
      {open.length > 0 && (
        <section className="stack tight">
          <h2>{t('web.organisations.roles.units')}</h2>
          <p className="help">{t('web.organisations.roles.units-help')}</p>
          {open.map(({ unit, name, parent }) => (
            <details
              key={unit}
              className="unit-roles"
              open={[...values, ...ticked].some((one) => one.endsWith(` ${unit}`))}
            >
              <summary>{unitName({ name, parent }, units, t)}</summary>
              <TickGroup
                name="roles"
                id={`roles-${unit}`}
                label={plain(name)}
                options={ROLES.filter((role) => role !== 'owner').map((role) => ({
                  value: `${role} ${unit}`,
                  label: t(`web.organisations.role.${role}`),
                }))}
                values={values}
              />
            </details>
          ))}
        </section>
      )}
    </>
  );
}

type Say = ReturnType<typeof useSentences>;

function unitName({ name, parent }: Pick<Unit, 'name' | 'parent'>, units: readonly Unit[], t: Say): string {
  const above = units.find(({ unit }) => unit === parent);
  return plain(above === undefined ? name : `${name}, ${t('web.organisations.unit-of', { name: above.name })}`);
}

/** "Designer in Bakery, Reader". */
export function useRoleNames(units: readonly Unit[]): (held: readonly Held[]) => string {
  const t = useSentences();
  const names = new Map(units.map(({ unit, name }) => [unit, name]));
  return (held) =>
    held
      .map(({ role, unit }) => {
        const name = t(`web.organisations.role.${role}`);
        if (unit === undefined) return name;
        const where = names.get(unit);
        return where === undefined
          ? t('web.organisations.in-a-unit', { role: name })
          : t('web.organisations.in-unit', { role: name, unit: plain(where) });
      })
      .join(', ');
}
