// What HTTP says of the learner's own: claims, holding, sharing; and of the letters as the provider sees them.
import type { MicroCredential } from '@tessera/credential';
import type { ElementKey } from '@tessera/credential/elements';
import { STANDARD_ELEMENTS } from '@tessera/credential/elements';
import Type from 'typebox';
import { File, Id, Instant, line, listOf, members, oneOf, operation, Paged, Texts } from '../http/contract.ts';
import { FILE_FORMATS, FILE_REFUSALS } from '../issuing/contract.ts';
import { EmailAddress } from '../people/contract.ts';
import { Verification } from '../verifying/contract.ts';

export const CLAIM_STATES = [
  'waiting',
  'sent',
  'not-delivered',
  'opened',
  'claimed',
  'not-me',
  'expired',
  'withdrawn',
  'without-address',
] as const;

const Secret = Type.String({ minLength: 8, maxLength: 64 });

const ELEMENTS = STANDARD_ELEMENTS.map(({ key }) => key);
const Element = Type.Unsafe<ElementKey>({ enum: ELEMENTS });

const Held = members({
  held: Id,
  title: Texts,
  language: Type.String(),
  provider: Type.String(),
  issuedOn: Type.String(),
  claimed: Instant,
  state: Type.Union([Type.Literal('issued'), Type.Literal('revoked'), Type.Literal('superseded')]),
  digest: Type.String(),
});

const Share = members({
  share: Id,
  made: Instant,
  until: Type.Optional(Instant),
  stopped: Type.Optional(Instant),
  views: Type.Integer(),
  /** What alone it shows; everything where it is left out. */
  elements: Type.Optional(Type.Array(Element)),
});

export const wallet = {
  letters: operation({
    method: 'GET',
    path: '/organisations/:organisation/letters',
    summary: 'The letters of an organisation: sent, opened, claimed.',
    access: 'letters-read',
    input: members({
      organisation: Id,
      ...Paged,
      order: Type.Optional(Id),
      state: Type.Optional(oneOf(CLAIM_STATES)),
    }),
    output: Type.Object({
      ...listOf(
        members({
          claim: Id,
          credential: Id,
          learner: Type.String(),
          title: Texts,
          email: Type.Optional(Type.String()),
          state: oneOf(CLAIM_STATES),
          sent: Type.Optional(Instant),
          opened: Type.Optional(Instant),
          claimed: Type.Optional(Instant),
          expires: Instant,
        }),
      ).properties,
      /** How many letters are in each state, whatever was searched for. */
      counts: Type.Record(Type.String(), Type.Integer()),
    }),
    refusals: [],
  }),
  sendAgain: operation({
    method: 'POST',
    path: '/organisations/:organisation/letters/:claim/send',
    summary: 'Sends a new link, to another address if one is given. The old link dies.',
    access: 'letters-send',
    acts: ['letter-sent-again'],
    input: members({ organisation: Id, claim: Id, email: Type.Optional(EmailAddress) }),
    output: members({}),
    refusals: ['claim-unknown', 'claim-taken', 'claim-withdrawn', 'email-malformed', 'email-missing'],
  }),
  codes: operation({
    method: 'POST',
    path: '/organisations/:organisation/letters/codes',
    summary:
      'Codes to print for learners without e-mail, or one claim. Each code is shown once; codes made before die.',
    access: 'letters-send',
    acts: ['codes-made'],
    input: members({ organisation: Id, order: Type.Optional(Id), claim: Type.Optional(Id) }),
    output: members({
      codes: Type.Array(
        members({ claim: Id, learner: Type.String(), title: Texts, code: Type.String(), expires: Instant }),
      ),
      /** How many more wait; ask again. */
      more: Type.Integer(),
    }),
    refusals: ['claim-unknown', 'claim-taken', 'claim-withdrawn'],
  }),
  openClaim: operation({
    method: 'POST',
    path: '/claims/open',
    summary: 'Shows what a link or code is for: title and provider, and nothing of the learner.',
    access: 'anyone',
    changesNothing: 'whoever opens a link is nobody yet; that it was opened stands beside the letter',
    input: members({ secret: Secret }),
    output: members({
      title: Texts,
      language: Type.String(),
      provider: Type.String(),
      state: Type.Union([Type.Literal('open'), Type.Literal('claimed'), Type.Literal('not-me')]),
      /** By a link one signs in with the address it went to; a code from the provider takes any address. */
      by: Type.Union([Type.Literal('link'), Type.Literal('code')]),
      expires: Instant,
    }),
    refusals: ['claim-unknown', 'claim-expired', 'claim-withdrawn', 'too-many-tries'],
  }),
  takeClaim: operation({
    method: 'POST',
    path: '/claims/take',
    summary: 'This is me: the credential goes to the person who is signed in.',
    access: 'person',
    acts: ['claim-taken', 'credential-taken'],
    input: members({ secret: Secret }),
    output: members({ held: Id }),
    refusals: [
      'claim-unknown',
      'claim-expired',
      'claim-taken',
      'claim-frozen',
      'claim-withdrawn',
      'claim-other-address',
      'too-many-tries',
    ],
  }),
  notMe: operation({
    method: 'POST',
    path: '/claims/not-me',
    summary: 'This is not me: freezes the claim and tells the provider.',
    access: 'anyone',
    acts: ['claim-refused'],
    input: members({ secret: Secret }),
    output: members({}),
    refusals: ['claim-unknown', 'claim-expired', 'claim-taken', 'claim-withdrawn', 'too-many-tries'],
  }),
  mine: operation({
    method: 'GET',
    path: '/wallet',
    summary: 'The credentials of the person who is signed in.',
    access: 'person',
    input: members({ ...Paged }),
    output: listOf(Held),
    refusals: [],
  }),
  held: operation({
    method: 'GET',
    path: '/wallet/:held',
    summary: 'One credential of the person who is signed in, with its status and its links.',
    access: 'person',
    input: members({ held: Id }),
    output: members({
      ...Held.properties,
      content: Type.Unsafe<MicroCredential>({ type: 'object' }),
      takenBack: Type.Optional(members({ at: Instant, reason: Type.String(), text: Type.Optional(Type.String()) })),
      /** The corrected one, in this wallet. */
      replacedBy: Type.Optional(Id),
      shares: Type.Array(Share),
    }),
    refusals: ['credential-unknown'],
  }),
  heldFile: operation({
    method: 'GET',
    path: '/wallet/:held/file',
    summary: 'The sealed file, to keep and to take anywhere.',
    access: 'person',
    input: members({ held: Id }),
    output: File,
    refusals: ['credential-unknown'],
    givesFile: true,
  }),
  heldFileIn: operation({
    method: 'POST',
    path: '/wallet/:held/files',
    summary: 'The credential in another format, for another wallet. It is sealed in it when it is first asked for.',
    access: 'person',
    acts: ['credential-rendered', 'badge-key-made'],
    input: members({ held: Id, format: oneOf(FILE_FORMATS) }),
    output: File,
    refusals: FILE_REFUSALS,
    givesFile: true,
  }),
  share: operation({
    method: 'POST',
    path: '/wallet/:held/shares',
    summary: 'Makes a link that shows the credential and its verification to whoever has it.',
    access: 'person',
    acts: ['credential-shared', 'credential-rendered'],
    input: members({
      held: Id,
      days: Type.Optional(Type.Integer({ minimum: 1, maximum: 366 })),
      /** What alone is shown beside title, country, awarding body and date; everything where it is left out. */
      elements: Type.Optional(Type.Array(Element, { maxItems: ELEMENTS.length, uniqueItems: true })),
    }),
    output: members({ share: Id, url: Type.String({ description: 'Shown once.' }) }),
    refusals: FILE_REFUSALS,
  }),
  stopShare: operation({
    method: 'DELETE',
    path: '/wallet/:held/shares/:share',
    summary: 'Stops a link.',
    access: 'person',
    acts: ['share-stopped'],
    input: members({ held: Id, share: Id }),
    output: members({}),
    refusals: ['share-unknown'],
  }),
  shared: operation({
    method: 'POST',
    path: '/shared',
    summary: 'What a link shows: the credential, verified at this moment.',
    access: 'anyone',
    changesNothing: 'that a link was opened is counted, and not by whom',
    input: members({ token: line(64) }),
    output: members({
      verification: Verification,
      until: Type.Optional(Instant),
      /** What its holder chose to show; everything where it is left out. */
      elements: Type.Optional(Type.Array(Element)),
    }),
    refusals: ['share-unknown', 'share-stopped', 'too-many-tries'],
  }),
  sharedFile: operation({
    method: 'POST',
    path: '/shared/file',
    summary: 'The sealed file behind a link.',
    access: 'anyone',
    changesNothing: 'that a link was opened is counted, and not by whom',
    input: members({ token: line(64) }),
    output: File,
    refusals: ['share-unknown', 'share-stopped', 'too-many-tries'],
    givesFile: true,
  }),
};
