// What HTTP says of my data: seen, taken along, corrected, erased; what is asked of providers, and their desk for it.
import Type from 'typebox';
import { File, Id, Instant, line, listOf, members, oneOf, operation, Paged } from '../http/contract.ts';
import { EmailAddress } from '../people/contract.ts';

export const REQUEST_KINDS = ['access', 'correction', 'erasure'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const REQUEST_STATES = [
  'received',
  'identity-checked',
  'in-work',
  'extended',
  'answered',
  'refused',
  'closed',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** Why a request is refused: words of ours, each with a sentence. */
export const REFUSED_FOR = ['not-the-person', 'nothing-held', 'duty-to-keep', 'claim-at-law', 'excessive'] as const;
export type RefusedFor = (typeof REFUSED_FOR)[number];

const ERASING = ['goes', 'stays', 'asked'] as const;

const Entry = Type.Record(Type.String(), Type.Unknown());

const Shown = members({
  request: Id,
  kind: oneOf(REQUEST_KINDS),
  origin: oneOf(['account', 'letter', 'erased-account'] as const),
  state: oneOf(REQUEST_STATES),
  /** Why it was refused. */
  reason: Type.Optional(Type.String()),
  received: Instant,
  /** By when it has to be answered. */
  due: Instant,
  urgency: oneOf(['late', 'soon', 'in-time', 'done'] as const),
});

/** A text that a person writes, of several lines. */
const Words = Type.String({ maxLength: 4000 });

/** The id of an organisation, as its public page has it: anybody may ask any. */
const Provider = line(36);

const ofRequest = { organisation: Id, request: Id };

export const myData = {
  mine: operation({
    method: 'GET',
    path: '/my-data',
    summary: 'Everything that is known here of the person who is signed in.',
    access: 'person',
    input: members({}),
    output: members({
      groups: Type.Array(members({ what: Type.String(), erasing: oneOf(ERASING), entries: Type.Array(Entry) })),
    }),
    refusals: [],
  }),
  file: operation({
    method: 'GET',
    path: '/my-data/file',
    summary: 'The same as one JSON file, with the sealed credentials to the letter.',
    access: 'person',
    stepUp: true,
    input: members({}),
    output: File,
    refusals: [],
    givesFile: true,
  }),
  askAddress: operation({
    method: 'POST',
    path: '/my-data/address',
    summary: 'Sends a code to another e-mail address. The answer is the same for every address.',
    access: 'person',
    stepUp: true,
    acts: [],
    changesNothing: 'a letter goes out; the address changes with its code',
    input: members({ email: EmailAddress }),
    output: members({ minutes: Type.Integer({ description: 'How long the code is good.' }) }),
    refusals: ['email-malformed', 'too-many-tries'],
  }),
  confirmAddress: operation({
    method: 'PUT',
    path: '/my-data/address',
    summary: 'With the code the other address is the one of the account; the old one is told.',
    access: 'person',
    acts: ['address-changed'],
    input: members({ code: line(12) }),
    output: members({}),
    refusals: ['address-code-wrong', 'address-change-over', 'address-taken'],
  }),
  consents: operation({
    method: 'GET',
    path: '/my-data/consents',
    summary: 'What the person lets be seen or used: by whom, for what, until when, by which words.',
    access: 'person',
    input: members({}),
    output: members({
      consents: Type.Array(
        members({
          consent: Id,
          /** Names of elements; none stands for all of them. */
          what: Type.Array(Type.String()),
          recipient: Type.String(),
          purpose: Type.String(),
          textVersion: Type.Integer(),
          given: Instant,
          until: Type.Optional(Instant),
          withdrawn: Type.Optional(Instant),
          inForce: Type.Boolean(),
        }),
      ),
    }),
    refusals: [],
  }),
  withdraw: operation({
    method: 'DELETE',
    path: '/my-data/consents/:consent',
    summary: 'Withdraws a consent; what hangs on it, as a shared link, ends at once.',
    access: 'person',
    acts: ['consent-withdrawn'],
    input: members({ consent: Id }),
    output: members({}),
    refusals: ['consent-unknown'],
  }),
  erasure: operation({
    method: 'GET',
    path: '/my-data/erasure',
    summary: 'What erasing the account would do, before it is done.',
    access: 'person',
    input: members({}),
    output: members({
      groups: Type.Array(members({ what: Type.String(), erasing: oneOf(ERASING), count: Type.Integer() })),
      /** Who holds records of the person, and is asked to erase them. */
      providers: Type.Array(members({ organisation: Id, name: Type.String(), credentials: Type.Integer() })),
      /** What has to be done first. */
      hindrances: Type.Array(members({ code: Type.String(), organisation: Id, name: Type.String() })),
    }),
    refusals: [],
  }),
  erase: operation({
    method: 'POST',
    path: '/my-data/erasure',
    summary: 'Erases the account, for good. Providers that hold records of the person are asked to erase those.',
    access: 'person',
    stepUp: true,
    acts: ['account-erased'],
    input: members({}),
    output: members({ asked: Type.Integer({ description: 'How many providers were asked.' }) }),
    refusals: ['last-owner'],
  }),
  ask: operation({
    method: 'POST',
    path: '/my-data/requests',
    summary: 'Asks an organisation to show, correct or erase what it holds of the person who is signed in.',
    access: 'person',
    acts: ['request-asked'],
    input: members({ askedOf: Provider, asks: oneOf(REQUEST_KINDS), body: Words }),
    output: members({ request: Id }),
    refusals: ['provider-unknown', 'request-open'],
  }),
  asked: operation({
    method: 'GET',
    path: '/my-data/requests',
    summary: 'What the person has asked of organisations, and how far it is.',
    access: 'person',
    input: members({}),
    output: members({
      requests: Type.Array(members({ ...Shown.properties, organisation: Type.String(), answer: Type.String() })),
    }),
    refusals: [],
  }),
  askByLetter: operation({
    method: 'POST',
    path: '/my-data/requests/by-letter',
    summary: 'The same without an account: it is made once the link of a letter is used.',
    access: 'anyone',
    acts: [],
    changesNothing: 'a letter goes out; the request is made by its link',
    input: members({
      askedOf: Provider,
      asks: oneOf(REQUEST_KINDS),
      name: line(200),
      email: EmailAddress,
      body: Words,
    }),
    output: members({ hours: Type.Integer({ description: 'How long the link is good.' }) }),
    refusals: ['provider-unknown', 'email-malformed', 'too-many-tries'],
  }),
  confirmAsked: operation({
    method: 'POST',
    path: '/my-data/requests/confirm',
    summary: 'Uses the link of that letter.',
    access: 'anyone',
    acts: ['request-received'],
    input: members({ secret: line(64) }),
    output: members({ organisation: Type.String(), due: Instant }),
    refusals: ['request-link-unknown', 'too-many-tries'],
  }),
  register: operation({
    method: 'GET',
    path: '/my-data/register',
    summary: 'The register of processing: what personal data this program keeps, where, for what, and how long.',
    access: 'anyone',
    input: members({}),
    output: members({
      tables: Type.Array(
        members({
          slice: Type.String(),
          table: Type.String(),
          says: Type.String(),
          columns: Type.Array(members({ column: Type.String(), says: Type.String() })),
          /** The rules of retention that it stands under. */
          kept: Type.Array(Type.String()),
        }),
      ),
      rules: Type.Array(
        members({
          what: Type.String(),
          slice: Type.String(),
          where: Type.Array(Type.String()),
          days: Type.Optional(Type.Integer()),
          job: Type.Optional(Type.String()),
        }),
      ),
    }),
    refusals: [],
  }),
  requests: operation({
    method: 'GET',
    path: '/organisations/:organisation/requests',
    summary: 'What people ask of the organisation about their data, the first due first.',
    access: 'requests-answer',
    input: members({ organisation: Id, page: Paged.page }),
    output: listOf(Shown),
    refusals: [],
  }),
  request: operation({
    method: 'GET',
    path: '/organisations/:organisation/requests/:request',
    summary: 'One of them, with what is held of whoever asks, and what can be done next.',
    access: 'requests-answer',
    input: members({ ...ofRequest }),
    output: members({
      ...Shown.properties,
      name: Type.String(),
      email: Type.Optional(Type.String()),
      body: Type.String(),
      answer: Type.String(),
      next: Type.Array(oneOf(REQUEST_STATES)),
      /** The records can be erased by `eraseRecords`. */
      erasable: Type.Boolean(),
      found: members({
        credentials: Type.Array(
          members({
            credential: Id,
            learner: Type.String(),
            state: Type.String(),
            issuedOn: Type.String(),
            formats: Type.Integer(),
            /** Somebody at the desk said that it is theirs. */
            added: Type.Boolean(),
          }),
        ),
        /** Results of which no credential was made. */
        results: Type.Array(members({ result: Id, learner: Type.String() })),
        /** How many spreadsheets name the learner; each goes as a whole. */
        imports: Type.Integer(),
      }),
    }),
    refusals: ['request-unknown'],
  }),
  records: operation({
    method: 'GET',
    path: '/organisations/:organisation/requests/:request/records',
    summary: 'What is held of whoever asks, as a file to be sent to them.',
    access: 'requests-answer',
    input: members({ ...ofRequest }),
    output: File,
    refusals: ['request-unknown', 'request-not-at-work'],
    givesFile: true,
  }),
  move: operation({
    method: 'POST',
    path: '/organisations/:organisation/requests/:request',
    summary: 'The next step of a request; whoever asks gets a letter.',
    access: 'requests-answer',
    acts: [
      ...['request-identity-checked', 'request-in-work', 'request-extended', 'request-answered'],
      ...['request-refused', 'request-closed'],
    ],
    input: members({
      ...ofRequest,
      to: oneOf(REQUEST_STATES),
      /** Why it is refused. */
      reason: Type.Optional(oneOf(REFUSED_FOR)),
      /** Stands in the letter. */
      answer: Type.Optional(Words),
    }),
    output: members({}),
    refusals: ['request-unknown', 'request-step-unfit', 'request-reason-missing'],
  }),
  addRecord: operation({
    method: 'PUT',
    path: '/organisations/:organisation/requests/:request/records/:credential',
    summary: 'Says that a credential is about whoever asks, where neither address nor account leads to it.',
    access: 'requests-answer',
    acts: ['request-record-added'],
    input: members({ ...ofRequest, credential: Id }),
    output: members({}),
    refusals: ['request-unknown', 'request-not-at-work', 'credential-unknown', 'credential-erased'],
  }),
  leaveRecord: operation({
    method: 'DELETE',
    path: '/organisations/:organisation/requests/:request/records/:credential',
    summary: 'Says that such a credential is not about whoever asks.',
    access: 'requests-answer',
    acts: ['request-record-left'],
    input: members({ ...ofRequest, credential: Id }),
    output: members({}),
    refusals: ['request-unknown', 'request-not-at-work', 'credential-unknown'],
  }),
  eraseRecords: operation({
    method: 'POST',
    path: '/organisations/:organisation/requests/:request/erasure',
    summary: 'Erases what the organisation holds of whoever asks, for good. Slots of status lists stay.',
    access: 'requests-answer',
    stepUp: true,
    acts: ['learner-erased'],
    input: members({ ...ofRequest }),
    output: members({}),
    refusals: ['request-unknown', 'request-not-at-work', 'credential-not-sealed', 'erasure-waits'],
  }),
};
