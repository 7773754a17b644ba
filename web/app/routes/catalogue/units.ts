// Units of an organisation as the pages of designs need them: by name, and those that somebody may choose.
import { granting, type Right, type RoleHeld } from '@tessera/server/rights/contract';

export interface Unit {
  readonly unit: string;
  readonly name: string;
  readonly closed?: string | undefined;
}

export const namesOfUnits = (units: readonly Unit[]): Readonly<Record<string, string>> =>
  Object.fromEntries(units.map(({ unit, name }) => [unit, name]));

/** The units that somebody with these roles may choose for a right, and whether they may choose the whole organisation. */
export function unitsFor(units: readonly Unit[], roles: readonly RoleHeld[], right: Right) {
  const held = granting(roles, right);
  const whole = held.some(({ unit }) => unit === undefined);
  const open = units.filter(({ closed }) => closed === undefined);
  const chosen = open.filter(({ unit }) => whole || held.some((role) => role.unit === unit));
  return { whole, units: chosen.map(({ unit, name }) => ({ value: unit, label: name })) };
}
