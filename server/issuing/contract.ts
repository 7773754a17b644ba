// What HTTP says of issuing: results become sealed credentials, once each; they are corrected and taken back.
import type { MicroCredential } from '@tessera/credential';
import type { StatusReason } from '@tessera/credential/status';
import Type from 'typebox';
import { LearnerFields } from '../assessing/contract.ts';
import {
  CalendarDay,
  File,
  Id,
  Instant,
  line,
  listOf,
  members,
  oneOf,
  ofUnit,
  operation,
  Paged,
  ProblemFound,
  Texts,
} from '../http/contract.ts';

/** Why a credential is taken back, in the words of a status list; published with its date, and nothing else is. */
export const REASONS = [
  'wrong-data',
  'replaced',
  'awarded-in-error',
  'assessment-misconduct',
  'withdrawn-on-request',
  'other',
] as const satisfies readonly StatusReason[];
export const ReasonCode = oneOf(REASONS);

export const ORDER_STATES = ['waiting', 'sealing', 'stopped', 'done', 'done-with-errors'] as const;

const OrderShown = members({
  order: Id,
  design: Id,
  version: Type.Integer(),
  title: Texts,
  state: oneOf(ORDER_STATES),
  total: Type.Integer(),
  done: Type.Integer(),
  failed: Type.Integer(),
  /** Credentials a second, over the last stretch. */
  rate: Type.Optional(Type.Number()),
  secondsLeft: Type.Optional(Type.Number()),
  ordered: Instant,
  finished: Type.Optional(Instant),
  issuedOn: CalendarDay,
  /** Why it stopped by itself: the code of a refusal. */
  trouble: Type.Optional(Type.String()),
  ...ofUnit,
});

export const CREDENTIAL_STATES = ['ordered', 'issued', 'revoked', 'superseded'] as const;
const State = oneOf(CREDENTIAL_STATES);

/** What a sealed credential can be had as: its formats, and the badge inside a picture. */
export const FILE_FORMATS = [
  'edc',
  'open-badge',
  'open-badge-picture',
  'open-badge-jwt',
  'sd-jwt-vc',
  'vcdm',
  'vcdm-sd',
  'vcdm-jwt',
  'vcdm-sd-jwt',
  'vcdm-cose',
] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

const CredentialShown = members({
  credential: Id,
  design: Id,
  version: Type.Integer(),
  title: Texts,
  learner: LearnerFields,
  issuedOn: CalendarDay,
  state: State,
  order: Id,
  /** Why it could not be sealed: the code of a problem of the library. */
  failure: Type.Optional(Type.String()),
  ...ofUnit,
});

const selection = {
  organisation: Id,
  design: Id,
  version: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }),
  /** Only what this spreadsheet entered. */
  import: Type.Optional(Id),
};

const ofOrder = { organisation: Id, order: Id };
export const FILE_REFUSALS = [
  'credential-unknown',
  'credential-erased',
  'credential-not-sealed',
  'credential-already-taken-back',
  'seal-missing',
  'format-unfit',
  'picture-unfit',
] as const;

const ofCredential = { organisation: Id, credential: Id };

export const issuing = {
  preview: operation({
    method: 'GET',
    path: '/organisations/:organisation/orders/preview',
    summary: 'Three of the credentials that an order would seal, and what stands in its way.',
    access: 'credentials-read',
    input: members({ ...selection, issuedOn: Type.Optional(CalendarDay) }),
    output: members({
      count: Type.Integer(),
      withoutEmail: Type.Integer(),
      previews: Type.Array(Type.Unsafe<MicroCredential>({ type: 'object' })),
      /** Of the design and the seal together; empty when the order can be given. */
      problems: Type.Array(ProblemFound),
      /** Those that the person entered, where somebody else has to issue them; and who may, as they are called. */
      own: Type.Optional(members({ count: Type.Integer(), who: Type.Array(Type.String()) })),
      sealedBy: Type.Optional(
        members({ organisation: Type.String(), authority: Type.String(), trial: Type.Boolean(), until: Instant }),
      ),
      /** Where it is issued in the name of another body: whose, and until when. */
      mandate: Type.Optional(members({ giver: Type.String(), until: Type.Optional(CalendarDay) })),
    }),
    refusals: ['design-unknown', 'issue-day-unfit'],
  }),
  waiting: operation({
    method: 'GET',
    path: '/organisations/:organisation/orders/waiting',
    summary: 'The versions of which something is ready for this person to issue.',
    access: 'credentials-issue',
    input: members({ organisation: Id }),
    output: members({
      entries: Type.Array(members({ design: Id, version: Type.Integer(), title: Texts, count: Type.Integer() })),
    }),
    refusals: [],
  }),
  order: operation({
    method: 'POST',
    path: '/organisations/:organisation/orders',
    summary: 'Orders the credentials of all ready results of the selection. `count` is what the person saw.',
    access: 'credentials-issue',
    acts: ['credentials-ordered'],
    stepUp: true,
    input: members({ ...selection, count: Type.Integer({ minimum: 1 }), issuedOn: Type.Optional(CalendarDay) }),
    output: members({ order: Id }),
    refusals: [
      'design-unknown',
      'issue-day-unfit',
      'nothing-ready',
      'count-changed',
      'seal-missing',
      'seal-expired',
      'mandate-ended',
      'mandate-full',
      'mandate-unsealed',
      'design-unfit',
      'entered-by-you',
      'issued-by-a-person',
    ],
  }),
  orders: operation({
    method: 'GET',
    path: '/organisations/:organisation/orders',
    summary: 'Orders, newest first.',
    access: 'credentials-read',
    input: members({ organisation: Id, ...Paged }),
    output: listOf(OrderShown),
    refusals: [],
  }),
  showOrder: operation({
    method: 'GET',
    path: '/organisations/:organisation/orders/:order',
    summary: 'How far an order is.',
    access: 'credentials-read',
    input: members({ ...ofOrder }),
    output: OrderShown,
    refusals: ['order-unknown'],
  }),
  stop: operation({
    method: 'POST',
    path: '/organisations/:organisation/orders/:order/stop',
    summary: 'Stops an order. What is sealed stays sealed; the rest can be resumed or released.',
    access: 'credentials-issue',
    acts: ['order-stopped'],
    input: members({ ...ofOrder }),
    output: members({}),
    refusals: ['order-unknown', 'order-finished'],
  }),
  resume: operation({
    method: 'POST',
    path: '/organisations/:organisation/orders/:order/resume',
    summary: 'Goes on with a stopped order, or tries again what could not be sealed.',
    access: 'credentials-issue',
    acts: ['order-resumed'],
    input: members({ ...ofOrder }),
    output: members({}),
    refusals: ['order-unknown', 'order-finished', 'seal-missing', 'mandate-gone'],
  }),
  release: operation({
    method: 'POST',
    path: '/organisations/:organisation/orders/:order/release',
    summary: 'Ends a stopped order: what was not sealed is ready again, to be mended, removed or ordered anew.',
    access: 'credentials-issue',
    acts: ['order-released'],
    input: members({ ...ofOrder }),
    output: members({ released: Type.Integer() }),
    refusals: ['order-unknown', 'order-finished', 'order-running'],
  }),
  orderReport: operation({
    method: 'GET',
    path: '/organisations/:organisation/orders/:order/report.csv',
    summary: 'Each learner of an order and what became of it.',
    access: 'credentials-read',
    input: members({ ...ofOrder, language: Type.Optional(line(12)) }),
    output: File,
    refusals: ['order-unknown'],
    givesFile: true,
  }),
  credentials: operation({
    method: 'GET',
    path: '/organisations/:organisation/credentials',
    summary: 'Credentials of the organisation.',
    access: 'credentials-read',
    input: members({
      organisation: Id,
      ...Paged,
      design: Type.Optional(Id),
      order: Type.Optional(Id),
      state: Type.Optional(State),
    }),
    output: listOf(CredentialShown),
    refusals: [],
  }),
  credential: operation({
    method: 'GET',
    path: '/organisations/:organisation/credentials/:credential',
    summary: 'One credential as its issuer sees it.',
    access: 'credentials-read',
    input: members({ ...ofCredential }),
    output: members({
      ...CredentialShown.properties,
      /** As sealed, or as it will be. One that cannot be sealed has none, and is refused. */
      content: Type.Unsafe<MicroCredential>({ type: 'object' }),
      /** SHA-256 of the sealed file, in hexadecimal; empty before it is sealed. */
      digest: Type.String(),
      sealedAt: Type.Optional(Instant),
      takenBack: Type.Optional(members({ at: Instant, reason: ReasonCode, text: Type.Optional(Type.String()) })),
      /** The corrected one. */
      replacedBy: Type.Optional(Id),
      /** The one that this corrects. */
      replaces: Type.Optional(Id),
      grade: Type.Optional(Type.String()),
      email: Type.Optional(Type.String()),
    }),
    refusals: ['credential-unknown', 'credential-erased', 'credential-not-sealed'],
  }),
  file: operation({
    method: 'GET',
    path: '/organisations/:organisation/credentials/:credential/file',
    summary: 'The sealed file, byte for byte.',
    access: 'credentials-read',
    input: members({ ...ofCredential }),
    output: File,
    refusals: ['credential-unknown', 'credential-erased', 'credential-not-sealed'],
    givesFile: true,
  }),
  fileIn: operation({
    method: 'POST',
    path: '/organisations/:organisation/credentials/:credential/files',
    summary: 'The credential in another format. It is sealed in it when it is first asked for.',
    access: 'credentials-issue',
    acts: ['credential-rendered', 'badge-key-made'],
    input: members({ ...ofCredential, format: oneOf(FILE_FORMATS) }),
    output: File,
    refusals: FILE_REFUSALS,
    givesFile: true,
  }),
  revoke: operation({
    method: 'POST',
    path: '/organisations/:organisation/credentials/:credential/revoke',
    summary:
      'Takes a credential back, for good. The learner gets a letter with the text; the public list gets date and reason only.',
    access: 'credentials-take-back',
    acts: ['credential-revoked'],
    stepUp: true,
    input: members({ ...ofCredential, reason: ReasonCode, text: line(1000) }),
    output: members({}),
    refusals: ['credential-unknown', 'credential-already-taken-back', 'credential-not-sealed'],
  }),
  correct: operation({
    method: 'POST',
    path: '/organisations/:organisation/credentials/:credential/correct',
    summary: 'Seals a corrected credential and takes the wrong one back, in one step, linked both ways.',
    access: 'credentials-take-back',
    acts: ['credential-corrected'],
    stepUp: true,
    input: members({
      ...ofCredential,
      learner: LearnerFields,
      grade: Type.Optional(Type.String({ maxLength: 200 })),
      text: line(1000),
    }),
    output: members({ credential: Id }),
    refusals: [
      'credential-unknown',
      'credential-already-taken-back',
      'credential-not-sealed',
      'correction-changes-nothing',
      'learner-unfit',
      'seal-missing',
      'seal-expired',
      'mandate-ended',
      'corrected-by-another',
      'issued-by-a-person',
    ],
  }),
};
