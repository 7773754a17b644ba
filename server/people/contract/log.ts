// What HTTP says of the log: what was changed in an organisation, or in the installation, and whether it is what was sealed.
import Type from 'typebox';
import { CalendarDay, File, Id, Instant, members, oneOf, operation } from '../../http/contract.ts';

const asked = {
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
  person: Type.Optional(Id),
  act: Type.Optional(Type.String({ pattern: '^[a-z0-9-]+$', maxLength: 60 })),
  record: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  from: Type.Optional(CalendarDay),
  to: Type.Optional(CalendarDay),
};

export const LogAsked = members(asked);

const Entry = Type.Object({
  act: Id,
  code: Type.String({ description: 'What was done; has the sentence `act.<code>`.' }),
  record: Type.String({ description: 'What it was done to.' }),
  by: oneOf(['person', 'client', 'installation']),
  roles: Type.Array(Type.String()),
  at: Instant,
  who: Type.Optional(members({ person: Id, name: Type.String() })),
  client: Type.Optional(Type.String()),
  address: Type.Optional(Type.String({ description: 'Where from; kept for thirty days.' })),
  batch: Type.Optional(Type.Integer()),
  position: Type.Optional(Type.Integer()),
});

export const LogShown = Type.Object({
  entries: Type.Array(Entry),
  total: Type.Integer(),
  page: Type.Integer(),
  pageSize: Type.Integer(),
  state: Type.Object({
    key: Type.String({ description: 'The public key that seals it, a multikey.' }),
    waiting: Type.Integer(),
    holds: Type.Boolean({ description: 'Whether what was sealed last is what is there.' }),
    newest: Type.Optional(
      Type.Object({ batch: Type.Integer(), pin: Type.String(), sealed: Instant, entries: Type.Integer() }),
    ),
  }),
  people: Type.Array(members({ person: Id, name: Type.String() })),
  acts: Type.Array(Type.String()),
});

const Pin = Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,8}-[A-Za-z0-9_-]{43}$', maxLength: 60 }));

export const LogVerified = Type.Object({
  findings: Type.Array(
    Type.Object({
      code: Type.String({ description: 'Has the sentence `log.<code>`.' }),
      batch: Type.Integer(),
      place: Type.Optional(Type.Integer()),
      fromBatch: Type.Optional(Type.Integer()),
      fromPlace: Type.Optional(Type.Integer()),
      act: Type.Optional(Type.String()),
    }),
  ),
  found: Type.Integer({ description: 'How many there are; not all of them may be listed.' }),
  batches: Type.Integer(),
  entries: Type.Integer(),
  pin: Type.Optional(Type.String()),
});

/** What `tessera audit verify` takes: one entry, and how it is seen to be in its batch. */
const EntryProof = Type.Object({
  logProof: Type.Literal(1),
  key: Type.String({ description: 'The public key that sealed the batch, a multikey.' }),
  sealed: Type.Object({
    organisation: Id,
    number: Type.Integer({ description: 'Of the batch, from 1.' }),
    first: Type.Integer({ description: 'How many entries there are in the batches before.' }),
    count: Type.Integer(),
    root: Type.String({ description: 'Of the Merkle tree over the entries, base64url as all digests here.' }),
    previous: Type.String({ description: 'The digest of the batch before; empty of the first.' }),
    sealedAt: Instant,
    signature: Type.String({ description: 'By Ed25519, over all of the above.' }),
  }),
  position: Type.Integer({ description: 'In its batch, from 0.' }),
  entry: Type.Object({
    organisation: Id,
    act: Id,
    sequence: Type.Integer(),
    code: Type.String(),
    record: Type.String(),
    by: oneOf(['person', 'client', 'installation']),
    roles: Type.Array(Type.String()),
    actor: Type.Optional(Type.String({ description: 'Who, as a digest; whose it is stands in no seal.' })),
    at: Instant,
  }),
  path: Type.Array(Type.String(), {
    description: 'The digests beside the way from the entry to the root, the nearest first.',
  }),
});

export const LogEntryProved = Type.Object({
  entry: Entry,
  standing: oneOf(['sealed', 'waiting', 'broken']),
  pin: Type.Optional(Type.String({ description: 'What stands for its batch and all before it.' })),
  proof: Type.Optional(EntryProof),
});

const Form = oneOf(['jsonl', 'csv']);
const Language = Type.Optional(Type.String({ minLength: 2, maxLength: 12 }));

export const log = {
  log: operation({
    method: 'GET',
    path: '/organisations/:organisation/log',
    summary: 'What was changed in an organisation: by whom, in which role, what, when; the newest first.',
    access: 'log-read',
    input: members({ organisation: Id, ...asked }),
    output: LogShown,
    refusals: [],
  }),
  verifiedLog: operation({
    method: 'GET',
    path: '/organisations/:organisation/log/verified',
    summary: 'Verifies the whole log: what was altered, dropped, added or moved since it was sealed.',
    access: 'log-read',
    input: members({ organisation: Id, pin: Pin }),
    output: LogVerified,
    refusals: [],
  }),
  logFile: operation({
    method: 'GET',
    path: '/organisations/:organisation/log/file',
    summary: 'The log as a file: lines of JSON, which `tessera audit verify` takes, or a table for people.',
    access: 'log-read',
    input: members({ organisation: Id, form: Form, language: Language }),
    output: File,
    refusals: [],
    givesFile: true,
  }),
  logEntry: operation({
    method: 'GET',
    path: '/organisations/:organisation/log/entries/:entry',
    summary: 'One entry, and the proof that it is in its sealed batch; `tessera audit verify` takes the proof.',
    access: 'log-read',
    input: members({ organisation: Id, entry: Id }),
    output: LogEntryProved,
    refusals: ['log-entry-unknown'],
  }),
  installationLog: operation({
    method: 'GET',
    path: '/log',
    summary: 'What was changed in the installation itself, and by persons in what is theirs.',
    access: 'operator',
    input: members(asked),
    output: LogShown,
    refusals: [],
  }),
  verifiedInstallationLog: operation({
    method: 'GET',
    path: '/log/verified',
    summary: 'Verifies the whole log of the installation.',
    access: 'operator',
    input: members({ pin: Pin }),
    output: LogVerified,
    refusals: [],
  }),
  installationLogFile: operation({
    method: 'GET',
    path: '/log/file',
    summary: 'The log of the installation as a file.',
    access: 'operator',
    input: members({ form: Form, language: Language }),
    output: File,
    refusals: [],
    givesFile: true,
  }),
  installationLogEntry: operation({
    method: 'GET',
    path: '/log/entries/:entry',
    summary: 'One entry of the log of the installation, and the proof that it is in its sealed batch.',
    access: 'operator',
    input: members({ entry: Id }),
    output: LogEntryProved,
    refusals: ['log-entry-unknown'],
  }),
};
