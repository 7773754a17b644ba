// An organisation as its members see it.
import Type from 'typebox';
import { members, operation } from '../../http/contract.ts';
import { inOrganisation, registered, revised, Rights, Reach } from './parts.ts';

export const identityOperations = {
  show: operation({
    method: 'GET',
    path: '/organisations/:organisation',
    summary: 'The organisation as its members see it.',
    access: 'organisation-read',
    input: members({ ...inOrganisation }),
    output: members({
      ...registered,
      revision: Type.Integer(),
      /** As far as they reach: a role in a unit stands for each of its parts too. */
      roles: Reach,
      /** What these roles let the person do somewhere in it. */
      rights: Rights,
    }),
    refusals: [],
  }),
  change: operation({
    method: 'PUT',
    path: '/organisations/:organisation',
    summary:
      'Changes what an organisation says of itself. Legal name, country and legal identifier are the register’s, since seals are certified by it. What is published or sealed keeps the identity it was made with.',
    access: 'organisation-change',
    acts: ['organisation-changed'],
    input: members({ ...inOrganisation, ...revised }),
    output: members({ revision: Type.Integer() }),
    refusals: ['identity-incomplete', 'changed-elsewhere', 'identity-of-register'],
  }),
};
