// Units of an organisation: a faculty, a department, a campus; of two levels.
import Type from 'typebox';
import { Id, Instant, members, operation, Texts } from '../../http/contract.ts';
import { inOrganisation } from './parts.ts';

const Unit = members({
  unit: Id,
  /** In the language of the organisation. */
  name: Type.String(),
  names: Texts,
  /** Of the unit it is a part of. */
  parent: Type.Optional(Id),
  /** Nobody can be given a role in it any more. */
  closed: Type.Optional(Instant),
});

const ofUnit = { ...inOrganisation, unit: Id };

export const unitOperations = {
  units: operation({
    method: 'GET',
    path: '/organisations/:organisation/units',
    summary: 'The units of the organisation, those that are a part of one after it.',
    access: 'organisation-read',
    input: members({ ...inOrganisation }),
    output: members({ units: Type.Array(Unit) }),
    refusals: [],
  }),
  makeUnit: operation({
    method: 'POST',
    path: '/organisations/:organisation/units',
    summary: 'Makes a unit, of the organisation or of a unit of it.',
    access: 'organisation-change',
    acts: ['unit-made'],
    input: members({ ...inOrganisation, names: Texts, parent: Type.Optional(Id) }),
    output: members({ unit: Id }),
    refusals: ['unit-unknown', 'unit-too-deep', 'unit-unnamed'],
  }),
  nameUnit: operation({
    method: 'PUT',
    path: '/organisations/:organisation/units/:unit',
    summary: 'Names a unit anew.',
    access: 'organisation-change',
    acts: ['unit-named'],
    input: members({ ...ofUnit, names: Texts }),
    output: members({}),
    refusals: ['unit-unknown', 'unit-unnamed'],
  }),
  closeUnit: operation({
    method: 'POST',
    path: '/organisations/:organisation/units/:unit/close',
    summary: 'Closes a unit in which nobody has a role and no unit is open. What was done in it stays.',
    access: 'organisation-change',
    acts: ['unit-closed'],
    input: members({ ...ofUnit }),
    output: members({}),
    refusals: ['unit-unknown', 'unit-in-use'],
  }),
};
