// What the organisation and the installation say of every design: who issues, where, and the address of the version.
import { mandatesToUse, organisationOf } from '../organisations/index.ts';
import type { Acting } from '../people/index.ts';
import type { Sql } from '../db/index.ts';
import type { World } from '../world.ts';
import type { Surroundings } from './draft.ts';

/** The address of a version, in no language: what credentials name as their specification. */
const specificationOf = (design: string, version: number, { config: { publicUrl } }: World): string =>
  `${publicUrl}/catalogue/${design}/${version}`;

export async function surroundingsOf(
  { design, version }: { readonly design: string; readonly version: number },
  acting: Acting,
  world: World,
  sql: Sql,
): Promise<Surroundings> {
  const found = await organisationOf(acting.organisation, sql);
  if (found === undefined) throw new Error('whoever acts for an organisation acts for one that there is');
  const { identity, legalEntity } = found;
  return {
    issuer: legalEntity,
    placeOfIssue: { name: identity.placeOfIssue, country: identity.country },
    timeZone: identity.timeZone,
    specification: specificationOf(design, version, world),
    mandates: await mandatesToUse(acting, world, sql),
  };
}
