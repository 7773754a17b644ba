// Whose a design is: the organisation's as a whole, or of one of its units. Whoever acts for units alone begins designs in
// these, and moves one from one of them to another. Moving it moves nothing that was entered or issued before: that stays
// with those who did it, and what comes after belongs where the design belongs.
import type { Sql } from '../db/index.ts';
import { openUnit, unitsToBeginIn } from '../organisations/index.ts';
import { type Acting, note, WHOLE } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { draftHeld, moveDesign } from './store/drafts.ts';
import { addStep } from './store/steps.ts';

/** The unit that is meant, where it is within reach and open. Who acts for one unit and its parts alone means that unit. */
export async function unitMeant(unit: string | undefined, acting: Acting, sql: Sql): Promise<string> {
  const { units } = acting;
  if (units === undefined && unit === undefined) return WHOLE;
  const [only, ...others] = units === undefined ? [] : await unitsToBeginIn(acting, sql);
  const meant = unit ?? (others.length === 0 ? only : undefined);
  if (meant === undefined)
    throw new Refusal(422, 'unit-not-chosen', {}, [{ path: '/unit', code: 'field-missing', facts: {} }]);
  if (units?.includes(meant) === false) throw new Refusal(404, 'unit-unknown');
  if ((await openUnit(meant, acting, sql)) === undefined) throw new Refusal(404, 'unit-unknown');
  return meant;
}

export async function move(
  { design, unit }: { readonly design: string; readonly unit?: string },
  acting: Acting,
  world: World,
): Promise<void> {
  await world.db.transaction(async (sql) => {
    const found = await draftHeld(design, acting, sql);
    if (found === undefined) throw new Refusal(404, 'design-unknown');
    // Into the whole moves it who may write there; nobody else is taken to mean their own unit.
    if (unit === undefined && acting.units !== undefined) throw new Refusal(404, 'unit-unknown');
    const meant = await unitMeant(unit, acting, sql);
    if (meant === found.unit) return;
    await moveDesign(design, meant, acting, sql);
    await addStep('moved', found, acting, world, sql);
    await note(acting, { act: 'design-moved', record: design }, world, sql);
  });
}
