// What HTTP says of the demonstration. It exists only with the embedded database and everything on loopback.
import Type from 'typebox';
import { File, Instant, line, members, oneOf, operation } from '../http/contract.ts';

const PARTS = ['registrar', 'designer', 'learner', 'operator'] as const;
const PartName = oneOf(PARTS);

export const demonstration = {
  cast: operation({
    method: 'GET',
    path: '/demonstration/people',
    summary: 'The invented people one can be here.',
    access: 'anyone',
    input: members({}),
    output: members({
      people: Type.Array(members({ key: Type.String(), name: Type.String(), part: PartName })),
    }),
    refusals: [],
  }),
  become: operation({
    method: 'POST',
    path: '/demonstration/people/:key',
    summary: 'Signs in as one of them.',
    access: 'anyone',
    acts: ['signed-in', 'session-displaced'],
    input: members({ key: line(40) }),
    output: members({ startAt: Type.String() }),
    refusals: ['person-unknown'],
  }),
  outbox: operation({
    method: 'GET',
    path: '/demonstration/letters',
    summary: 'The letters that would have been sent, newest first.',
    access: 'anyone',
    input: members({ search: Type.Optional(line(200)), page: Type.Optional(Type.Integer({ minimum: 1 })) }),
    output: members({
      letters: Type.Array(members({ id: Type.String(), to: Type.String(), subject: Type.String(), at: Instant })),
      total: Type.Integer(),
    }),
    refusals: [],
  }),
  letter: operation({
    method: 'GET',
    path: '/demonstration/letters/:id',
    summary: 'One of these letters.',
    access: 'anyone',
    input: members({ id: line(80) }),
    output: members({ to: Type.String(), subject: Type.String(), at: Instant, text: Type.String() }),
    refusals: ['letter-unknown'],
  }),
  learners: operation({
    method: 'GET',
    path: '/demonstration/learners.csv',
    summary: 'A list of invented learners to issue to.',
    access: 'anyone',
    input: members({}),
    output: File,
    refusals: [],
    givesFile: true,
  }),
};
