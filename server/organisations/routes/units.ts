// Units.
import type { Handlers } from '../../http/handlers.ts';
import type { World } from '../../world.ts';
import type { unitOperations } from '../contract/units.ts';
import { closeUnit, makeUnit, nameUnit, unitsOf } from '../units.ts';

export const unitHandlers = (world: World): Handlers<typeof unitOperations> => ({
  async units(_, acting) {
    const units = await unitsOf(acting, world.db.sql);
    return { units: units.map((unit) => ({ ...unit, names: { ...unit.names } })) };
  },
  makeUnit: async (input, acting) => ({ unit: await makeUnit(input, acting, world) }),
  async nameUnit(input, acting) {
    await nameUnit(input, acting, world);
    return {};
  },
  async closeUnit({ unit }, acting) {
    await closeUnit(unit, acting, world);
    return {};
  },
});
