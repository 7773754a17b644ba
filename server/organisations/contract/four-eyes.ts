// What an organisation asks two persons for.
import Type from 'typebox';
import { members, operation } from '../../http/contract.ts';
import { inOrganisation } from './parts.ts';

const rules = {
  /** Who changed a design does not approve it; what nobody approved is not published. */
  review: Type.Boolean(),
  /** Who entered a result does not issue it. */
  issue: Type.Boolean(),
};

export const fourEyesOperations = {
  fourEyes: operation({
    method: 'GET',
    path: '/organisations/:organisation/four-eyes',
    summary: 'What the organisation asks two persons for.',
    access: 'organisation-read',
    input: members({ ...inOrganisation }),
    output: members({
      ...rules,
      /** Whether there are two who could do so; where there are not, nobody could act. */
      possible: members({ ...rules }),
    }),
    refusals: [],
  }),
  setFourEyes: operation({
    method: 'PUT',
    path: '/organisations/:organisation/four-eyes',
    summary: 'Says what the organisation asks two persons for.',
    access: 'organisation-change',
    acts: ['four-eyes-changed'],
    stepUp: true,
    input: members({ ...inOrganisation, ...rules }),
    output: members({}),
    refusals: [],
  }),
};
