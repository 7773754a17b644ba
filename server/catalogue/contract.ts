// What HTTP says of the catalogue: designs with their gate, published versions, the public list.
import type { Design } from '@tessera/credential';
import { STANDARD_ELEMENTS } from '@tessera/credential/elements';
import Type from 'typebox';
import {
  CalendarDay,
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

/** A draft is whatever was typed so far, in the members of the library's Design that a designer decides. */
export const Draft = Type.Record(Type.String(), Type.Unknown());

/** One of the eleven rows of Annex I. `at-award`: the learner and the date come with each award. */
export const Row = members({
  number: Type.Integer(),
  key: Type.String(),
  state: Type.Union([
    Type.Literal('complete'),
    Type.Literal('missing'),
    Type.Literal('wrong'),
    Type.Literal('at-award'),
  ]),
  paragraph: Type.String(),
  problems: Type.Array(ProblemFound),
});

export const Completeness = members({
  rows: Type.Array(Row),
  /** How many of the nine rows that a design can fill are. */
  complete: Type.Integer(),
  /** Things that are wrong outside the eleven, and warnings. */
  problems: Type.Array(ProblemFound),
  publishable: Type.Boolean(),
});

/** What a list shows of a version, made of its content. */
export const EntryShown = members({
  title: Texts,
  language: Type.String(),
  /** The beginning of its description. */
  about: Type.Optional(Texts),
  providerName: Type.String(),
  /** ISO 3166-1 code. */
  country: Type.String(),
  ects: Type.Optional(Type.Number()),
  hours: Type.Optional(Type.Number()),
  /** 1 to 8 */
  eqf: Type.Optional(Type.String()),
  /** SHA-256 of the content, in hexadecimal. */
  digest: Type.String(),
});

const { providerName: _name, country: _country, ...shown } = EntryShown.properties;

const Entry = members({
  ...shown,
  design: Id,
  version: Type.Integer(),
  provider: members({ organisation: Id, name: Type.String(), country: Type.String() }),
  published: Instant,
  reviewBy: Type.Optional(CalendarDay),
});

export const REVIEW_STATES = ['draft', 'in-review', 'approved'] as const;
export const STEPS = ['submitted', 'returned', 'approved', 'published', 'moved'] as const;

/** What a reviewer speaks of: an element by its key, or the whole. */
export const REVIEWED = ['whole', ...STANDARD_ELEMENTS.map(({ key }) => key)] as const;

const Comment = members({ element: oneOf(REVIEWED), text: Type.String({ maxLength: 2_000 }) });

const own = { organisation: Id, design: Id };

/** A version or a revision, as a database can count. */
const Counted = Type.Integer({ minimum: 1, maximum: 2_147_483_647 });

export const catalogue = {
  list: operation({
    method: 'GET',
    path: '/catalogue',
    summary: 'The published micro-credentials, the newest version of each.',
    access: 'anyone',
    input: members({
      ...Paged,
      provider: Type.Optional(Id),
      sort: Type.Optional(Type.Union([Type.Literal('newest'), Type.Literal('title')])),
    }),
    output: listOf(Entry),
    refusals: [],
  }),
  published: operation({
    method: 'GET',
    path: '/catalogue/:design',
    summary: 'One published micro-credential, its newest version or the one asked for.',
    access: 'anyone',
    input: members({ design: Id, version: Type.Optional(Counted) }),
    output: members({
      ...Entry.properties,
      content: Type.Unsafe<Design>({ type: 'object' }),
      versions: Type.Array(members({ version: Type.Integer(), published: Instant })),
    }),
    refusals: ['design-unknown'],
  }),
  concepts: operation({
    method: 'GET',
    path: '/vocabularies/:list',
    summary: 'Concepts of a European list by what people type; the first fifty.',
    access: 'anyone',
    input: members({ list: line(40), search: Type.Optional(Type.String({ maxLength: 100 })) }),
    output: members({
      concepts: Type.Array(members({ id: Type.String(), label: Type.String(), code: Type.Optional(Type.String()) })),
    }),
    refusals: ['vocabulary-unknown'],
  }),
  designs: operation({
    method: 'GET',
    path: '/organisations/:organisation/designs',
    summary: 'The designs of the organisation.',
    access: 'designs-read',
    input: members({ organisation: Id, ...Paged }),
    output: listOf(
      members({
        design: Id,
        title: Type.String(),
        complete: Type.Integer(),
        version: Type.Optional(Type.Integer()),
        /** Changed since the newest version was published. */
        changed: Type.Boolean(),
        updated: Instant,
        reviewBy: Type.Optional(CalendarDay),
        /** How far the revision that is kept now is on its way to being published. */
        review: oneOf(REVIEW_STATES),
        ...ofUnit,
      }),
    ),
    refusals: [],
  }),
  begin: operation({
    method: 'POST',
    path: '/organisations/:organisation/designs',
    summary: 'Begins a design, empty or as a copy of another.',
    access: 'designs-write',
    acts: ['design-begun'],
    input: members({ organisation: Id, title: line(300), language: line(12), copyOf: Type.Optional(Id), ...ofUnit }),
    output: members({ design: Id }),
    refusals: ['design-unknown', 'language-unknown', 'draft-too-large', 'unit-unknown', 'unit-not-chosen'],
  }),
  design: operation({
    method: 'GET',
    path: '/organisations/:organisation/designs/:design',
    summary: 'The draft, how complete it is, and what was published of it.',
    access: 'designs-read',
    input: members({ ...own }),
    output: members({
      design: Id,
      draft: Draft,
      ...ofUnit,
      revision: Type.Integer(),
      updated: Instant,
      completeness: Completeness,
      /** What would be published now; nothing while anything is missing. */
      becomes: Type.Optional(Type.Unsafe<Design>({ type: 'object' })),
      versions: Type.Array(
        members({ version: Type.Integer(), published: Instant, reviewBy: Type.Optional(CalendarDay) }),
      ),
      changed: Type.Boolean(),
      review: members({
        state: oneOf(REVIEW_STATES),
        /** Nothing is published that nobody has approved. */
        asked: Type.Boolean(),
        /** The person who asks changed something of it, and so does not approve it. */
        changedByYou: Type.Boolean(),
        /** Those who may approve it, as they are called. */
        who: Type.Array(Type.String()),
        /** What was said when it was given back, until it is handed in again. */
        comments: Type.Array(Comment),
      }),
      /** What was done with it, the newest first; names as long as these people are there. */
      history: Type.Array(
        members({
          kind: oneOf(STEPS),
          version: Type.Integer(),
          at: Instant,
          by: Type.Optional(Type.String()),
          comments: Type.Array(Comment),
        }),
      ),
    }),
    refusals: ['design-unknown'],
  }),
  save: operation({
    method: 'PUT',
    path: '/organisations/:organisation/designs/:design',
    summary:
      'Saves a draft, complete or not. The revision is the one that was read; who quotes an older one is told when the newer was saved, and nothing is overwritten.',
    access: 'designs-write',
    acts: ['design-saved'],
    input: members({ ...own, draft: Draft, revision: Counted }),
    output: members({ revision: Type.Integer(), completeness: Completeness }),
    refusals: ['design-unknown', 'changed-elsewhere', 'draft-too-large'],
  }),
  publish: operation({
    method: 'POST',
    path: '/organisations/:organisation/designs/:design/versions',
    summary:
      'Publishes the draft as the next version, which never changes. Refused while a mandatory element is missing.',
    access: 'designs-publish',
    acts: ['design-published'],
    input: members({ ...own, revision: Counted, reviewBy: Type.Optional(CalendarDay) }),
    output: members({ version: Type.Integer() }),
    refusals: [
      'design-unknown',
      'changed-elsewhere',
      'design-incomplete',
      'nothing-changed',
      'review-day-unfit',
      'review-missing',
    ],
  }),
  submit: operation({
    method: 'POST',
    path: '/organisations/:organisation/designs/:design/submit',
    summary: 'Hands a draft in to be approved, where the organisation asks for that before anything is published.',
    access: 'designs-write',
    acts: ['design-submitted'],
    input: members({ ...own, revision: Counted }),
    output: members({}),
    refusals: ['design-unknown', 'changed-elsewhere', 'design-incomplete', 'nothing-changed', 'review-not-asked'],
  }),
  approve: operation({
    method: 'POST',
    path: '/organisations/:organisation/designs/:design/approve',
    summary: 'Approves a revision that was handed in. Whoever changed something of it does not.',
    access: 'designs-review',
    acts: ['design-approved'],
    input: members({ ...own, revision: Counted }),
    output: members({}),
    refusals: ['design-unknown', 'changed-elsewhere', 'not-in-review', 'changed-by-you'],
  }),
  giveBack: operation({
    method: 'POST',
    path: '/organisations/:organisation/designs/:design/give-back',
    summary: 'Gives back what was handed in, with what is to be mended, element by element.',
    access: 'designs-review',
    acts: ['design-returned'],
    input: members({ ...own, revision: Counted, comments: Type.Array(Comment, { maxItems: REVIEWED.length }) }),
    output: members({}),
    refusals: ['design-unknown', 'changed-elsewhere', 'not-in-review', 'changed-by-you', 'comments-missing'],
  }),
  reviews: operation({
    method: 'GET',
    path: '/organisations/:organisation/reviews',
    summary: 'The designs that wait for this person to approve them, the longest wait first.',
    access: 'designs-review',
    input: members({ organisation: Id }),
    output: members({
      entries: Type.Array(
        members({
          design: Id,
          title: Type.String(),
          version: Type.Integer(),
          submitted: Instant,
          by: Type.Optional(Type.String()),
        }),
      ),
    }),
    refusals: [],
  }),
  move: operation({
    method: 'PUT',
    path: '/organisations/:organisation/designs/:design/unit',
    summary:
      'Gives a design to a unit, or to the whole organisation. What was entered and issued before stays where it was.',
    access: 'designs-write',
    acts: ['design-moved'],
    input: members({ ...own, ...ofUnit }),
    output: members({}),
    refusals: ['design-unknown', 'unit-unknown'],
  }),
  discard: operation({
    method: 'DELETE',
    path: '/organisations/:organisation/designs/:design',
    summary: 'Throws away a design of which nothing was published.',
    access: 'designs-write',
    acts: ['design-discarded'],
    input: members({ ...own }),
    output: members({}),
    refusals: ['design-unknown', 'design-published'],
  }),
};
