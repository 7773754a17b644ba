// Units: a tree of two levels. One is closed once nobody has a role in it; what was done in it stays where it was.
import type { Sql } from '../db/index.ts';
import { type Acting, note, type Publicly } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { textIn } from '../texts.ts';
import type { World } from '../world.ts';
import { organisationOf } from './organisation.ts';
import { addUnit, holdUnit, markClosed, openUnits, putUnitNames, topUnits, unitRows, usesOf } from './store/units.ts';

export interface Unit {
  readonly unit: string;
  /** In the language of the organisation. */
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly parent?: string;
  /** RFC 3339. */
  readonly closed?: string;
}

/** Each that is a part of another stands after it. */
export async function unitsOf(asking: Acting | Publicly, sql: Sql): Promise<readonly Unit[]> {
  const language = (await organisationOf(asking.organisation, sql))?.identity.language ?? 'en';
  const units = (await unitRows(asking, sql)).map(({ unit, parent, names: text, closed }): Unit => {
    const names = JSON.parse(text) as Unit['names']; // as namesIn() left them
    return {
      ...{ unit, names, name: textIn(names, language) },
      ...(parent !== null && { parent }),
      ...(closed !== null && { closed: new Date(closed).toISOString() }),
    };
  });
  const { compare } = new Intl.Collator(language);
  const sorted = [...units].sort((one, other) => compare(one.name, other.name));
  return sorted
    .filter(({ parent }) => parent === undefined)
    .flatMap((whole) => [whole, ...sorted.filter(({ parent }) => parent === whole.unit)]);
}

/** Undefined where there is none, or it is closed. Until the transaction ends it stays open. */
export async function openUnit(unit: string, acting: Acting, sql: Sql): Promise<string | undefined> {
  return (await openUnits([unit], acting, sql)).has(unit) ? unit : undefined;
}

/** Where something belongs that whoever acts begins and says no unit for: the units they have roles in, without their parts. */
export const unitsToBeginIn = (acting: Acting, sql: Sql): Promise<readonly string[]> => topUnits(acting, sql);

export interface Named {
  readonly names: Readonly<Record<string, string>>;
}

export function makeUnit(
  { names, parent }: Named & { readonly parent?: string },
  acting: Acting,
  world: World,
): Promise<string> {
  const text = namesIn(names);
  return world.db.transaction(async (sql) => {
    if (parent !== undefined) {
      const above = await holdUnit(parent, acting, sql);
      if (above === undefined || above.closed !== null) throw new Refusal(404, 'unit-unknown');
      if (above.parent !== null) throw new Refusal(409, 'unit-too-deep');
    }
    const unit = world.newId();
    await addUnit({ unit, parent, names: text, made: world.clock() }, acting, sql);
    await note(acting, { act: 'unit-made', record: unit }, world, sql);
    return unit;
  });
}

export function nameUnit({ unit, names }: Named & { readonly unit: string }, acting: Acting, world: World) {
  const text = namesIn(names);
  return world.db.transaction(async (sql) => {
    if ((await putUnitNames(unit, text, acting, sql)) === 0) throw new Refusal(404, 'unit-unknown');
    await note(acting, { act: 'unit-named', record: unit }, world, sql);
  });
}

/** What was asked for twice is done once. */
export const closeUnit = (unit: string, acting: Acting, world: World): Promise<void> =>
  world.db.transaction(async (sql) => {
    const found = await holdUnit(unit, acting, sql);
    if (found === undefined) throw new Refusal(404, 'unit-unknown');
    const { roles, units } = await usesOf(unit, acting, sql);
    if (roles + units > 0) throw new Refusal(409, 'unit-in-use', { roles, units });
    if ((await markClosed(unit, world.clock(), acting, sql)) > 0)
      await note(acting, { act: 'unit-closed', record: unit }, world, sql);
  });

/** As they are kept. Throws `unit-unnamed`. */
function namesIn(names: Named['names']): string {
  const kept = Object.entries(names)
    .map(([tag, name]) => [tag.trim().toLowerCase(), name.trim()] as const)
    .filter(([, name]) => name !== '');
  if (kept.length === 0 || kept.some(([tag, name]) => !TAG.test(tag) || name.length > LONGEST))
    throw new Refusal(422, 'unit-unnamed', {}, [{ path: '/names', code: 'field-missing', facts: {} }]);
  return JSON.stringify(Object.fromEntries(kept));
}

const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
const LONGEST = 200;
