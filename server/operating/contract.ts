// What HTTP says of the installation to whoever keeps it: whether it is well, what waits for a person, what became of
// letters, how much room there is, which versions run. Nothing of any person, and no word of any letter.
import Type from 'typebox';
import { Id, Instant, line, listOf, members, oneOf, operation, Paged } from '../http/contract.ts';

/** What somebody should do something about. Each has the sentences `warning.<code>.what` and `.do`. */
export const WARNINGS = [
  'database-slow',
  'disk-low',
  'key-file-open',
  'clock-off',
  'worker-missing',
  'work-late',
  'work-parked',
  'mail-unreachable',
  'mail-failing',
  'backup-missing',
  'backup-old',
  'versions-differ',
] as const;
export type WarningCode = (typeof WARNINGS)[number];

const Warning = members({
  code: oneOf(WARNINGS),
  facts: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
});

/** Parked: tried too often, it waits for a person. Failing: it failed and will be tried again by itself. */
export const WORK_STATES = ['parked', 'failing', 'running', 'waiting'] as const;
const WHATS = ['job', 'event'] as const;

const WorkCount = members({
  what: oneOf(WHATS),
  kind: Type.String(),
  parked: Type.Integer(),
  failing: Type.Integer(),
  running: Type.Integer(),
  waiting: Type.Integer(),
});

const Work = members({
  work: Id,
  what: oneOf(WHATS),
  kind: Type.String(),
  state: oneOf(WORK_STATES),
  organisation: Type.Optional(Id),
  /** Of an event: who has yet to hear it. */
  consumer: Type.Optional(Type.String()),
  attempts: Type.Integer(),
  /** Name and code of the last error. */
  error: Type.Optional(Type.String()),
  ordered: Instant,
  /** When it is tried next. */
  next: Type.Optional(Instant),
  parked: Type.Optional(Instant),
});

/** Of letters: `sent`, or the code of a failure. */
const Outcome = members({ outcome: Type.String(), letters: Type.Integer(), last: Instant });

export const operating = {
  health: operation({
    method: 'GET',
    path: '/operator/health',
    summary: 'Whether the installation is well: warnings first, then what they were made of.',
    access: 'operator',
    input: members({}),
    output: members({
      /** When it was looked. */
      at: Instant,
      warnings: Type.Array(Warning),
      database: members({
        kind: oneOf(['embedded', 'postgres']),
        milliseconds: Type.Number(),
        clockAhead: Type.Number(),
      }),
      worker: members({ working: Type.Boolean(), seen: Type.Optional(Instant) }),
      work: members({
        parked: Type.Integer(),
        failing: Type.Integer(),
        running: Type.Integer(),
        waiting: Type.Integer(),
      }),
      keyFilePrivate: Type.Boolean(),
      disk: members({ free: Type.Number(), size: Type.Number() }),
      mail: members({
        /** In the demonstration they stay here. */
        leaves: Type.Boolean(),
        /** Why the mail server could not be reached just now, as a code. */
        trouble: Type.Optional(Type.String()),
      }),
      backedUp: Type.Optional(Instant),
    }),
    refusals: [],
  }),
  storage: operation({
    method: 'GET',
    path: '/operator/storage',
    summary: 'How much room is taken, by what, and how much is left.',
    access: 'operator',
    input: members({}),
    output: members({
      database: members({
        bytes: Type.Number(),
        /** When it was last cleared of dead rows. */
        maintained: Type.Optional(Instant),
        tables: Type.Array(members({ name: Type.String(), bytes: Type.Number(), rows: Type.Optional(Type.Number()) })),
      }),
      objects: members({
        bytes: Type.Number(),
        files: Type.Integer(),
        /** There are too many to count at once; there is at least so much. */
        atLeast: Type.Boolean(),
      }),
      disk: members({ free: Type.Number(), size: Type.Number() }),
      backedUp: Type.Optional(Instant),
    }),
    refusals: [],
  }),
  versions: operation({
    method: 'GET',
    path: '/operator/versions',
    summary: 'Which versions of what are at work, since when, and which migrations were run.',
    access: 'operator',
    input: members({}),
    output: members({
      program: Type.String(),
      node: Type.String(),
      database: members({ kind: oneOf(['embedded', 'postgres']), version: Type.String() }),
      processes: Type.Array(
        members({
          serves: Type.Boolean(),
          works: Type.Boolean(),
          version: Type.String(),
          node: Type.String(),
          started: Instant,
          seen: Instant,
        }),
      ),
      migrations: Type.Array(members({ name: Type.String(), ran: Type.Optional(Instant) })),
    }),
    refusals: [],
  }),
  work: operation({
    method: 'GET',
    path: '/operator/work',
    summary: 'Jobs and events that are not done: counted by kind, and those in one state, the longest waiting first.',
    access: 'operator',
    input: members({
      page: Paged.page,
      state: Type.Optional(oneOf(WORK_STATES)),
      kind: Type.Optional(line(80)),
      /** This alone. */
      work: Type.Optional(Id),
    }),
    output: members({ at: Instant, kinds: Type.Array(WorkCount), list: listOf(Work) }),
    refusals: [],
  }),
  retry: operation({
    method: 'POST',
    path: '/operator/work/:work/retry',
    summary: 'Lets something that is parked be tried again.',
    access: 'operator',
    acts: ['work-retried'],
    input: members({ work: Id }),
    output: members({}),
    refusals: ['work-unknown'],
  }),
  retryAll: operation({
    method: 'POST',
    path: '/operator/work/retry',
    summary: 'Lets all that is parked of a kind be tried again, a thousand at most.',
    access: 'operator',
    acts: ['work-retried-all'],
    input: members({ kind: line(80) }),
    output: members({ retried: Type.Integer() }),
    refusals: [],
  }),
  discard: operation({
    method: 'DELETE',
    path: '/operator/work/:work',
    summary: 'Gives up something that is parked: it will never be done.',
    access: 'operator',
    acts: ['work-discarded'],
    stepUp: true,
    input: members({ work: Id }),
    output: members({}),
    refusals: ['work-unknown'],
  }),
  letters: operation({
    method: 'GET',
    path: '/operator/letters',
    summary: 'Letters as a queue: how many wait, what became of those of the last seven days.',
    access: 'operator',
    input: members({}),
    output: members({
      leaves: Type.Boolean(),
      kinds: Type.Array(WorkCount),
      outcomes: Type.Array(Outcome),
      sender: Type.String(),
    }),
    refusals: [],
  }),
  testLetter: operation({
    method: 'POST',
    path: '/operator/letters/test',
    summary: 'Sends a letter to the operator’s own address, at once, and says what became of it.',
    access: 'operator',
    changesNothing: 'a letter is sent to whoever asks for it',
    input: members({}),
    output: members({
      /** `sent`, or the code of the failure. */
      outcome: Type.String(),
      /** The reply of the mail server, where there was one. [RFC5321 §4.2] */
      reply: Type.Optional(Type.Integer()),
    }),
    refusals: ['too-many-tries'],
  }),
};
