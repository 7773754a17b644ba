// What anyone sees of organisations: the list of them, and of each its profile.
import Type, { type Static } from 'typebox';
import {
  CalendarDay,
  Id,
  Instant,
  listOf,
  members,
  oneOf,
  operation,
  Paged,
  Texts,
  Upload,
} from '../../http/contract.ts';
import { AllianceShown } from './alliances.ts';
import { KINDS } from './kinds.ts';
import { inOrganisation, registered } from './parts.ts';

const paragraph = Type.String({ minLength: 1, maxLength: 2000 });

/** How the organisation recognises micro-credentials of others. [EUMC §9(c)] */
export const RecognitionPolicy = members({
  /** What of others is looked at, and towards what it may count. */
  scope: paragraph,
  /** In ECTS. */
  fewestCredits: Type.Optional(Type.Number({ minimum: 0, maximum: 300 })),
  mostCredits: Type.Optional(Type.Number({ minimum: 0, maximum: 300 })),
  /** What a learner is asked to bring. */
  evidence: paragraph,
  /** How long a decision usually takes. */
  days: Type.Integer({ minimum: 1, maximum: 730 }),
  contact: Type.String({ minLength: 1, maxLength: 300 }),
  /** How somebody appeals. */
  appeal: paragraph,
});
export type Policy = Static<typeof RecognitionPolicy>;

const Logo = members({
  /** Below the address of the installation. */
  path: Type.String(),
  alternative: Type.String(),
  width: Type.Integer(),
  height: Type.Integer(),
});

export const profileOperations = {
  providers: operation({
    method: 'GET',
    path: '/providers',
    summary: 'The organisations of this installation, by name.',
    access: 'anyone',
    input: members({
      ...Paged,
      /** One of the kinds, or `provider` for all that begin so. */
      kind: Type.Optional(oneOf(['provider', ...KINDS])),
      /** Two letters of ISO 3166-1, or the IRI of the European list. */
      country: Type.Optional(Type.String({ maxLength: 100 })),
    }),
    output: listOf(
      members({
        organisation: Id,
        name: Type.String(),
        /** The language of the name. */
        language: Type.String(),
        country: Type.String(),
        legalIdentifier: Type.String(),
        kinds: Type.Array(oneOf(KINDS)),
        logo: Type.Optional(Logo),
      }),
    ),
    refusals: [],
  }),
  profile: operation({
    method: 'GET',
    path: '/organisations/:organisation/profile',
    summary: 'The organisation as anyone sees it.',
    access: 'anyone',
    input: members({ ...inOrganisation }),
    output: members({
      ...registered,
      since: Instant,
      logo: Type.Optional(Logo),
      units: Type.Array(members({ unit: Id, name: Type.String(), names: Texts, parent: Type.Optional(Id) })),
      alliances: Type.Array(AllianceShown),
      recognition: Type.Optional(members({ policy: RecognitionPolicy, changed: CalendarDay })),
    }),
    refusals: ['organisation-unknown'],
  }),
  setLogo: operation({
    method: 'POST',
    path: '/organisations/:organisation/logo',
    summary: 'Takes a picture as the logo: PNG, JPEG or WebP, up to 256 KB and 2000 by 2000 pixels.',
    access: 'organisation-change',
    acts: ['logo-set'],
    takesFile: true,
    input: members({
      ...inOrganisation,
      /** What it shows, for whoever does not see it. */
      alternative: Type.String({ minLength: 1, maxLength: 200 }),
      file: Upload,
    }),
    output: members({}),
    refusals: ['picture-unfit', 'picture-too-large'],
  }),
  dropLogo: operation({
    method: 'DELETE',
    path: '/organisations/:organisation/logo',
    summary: 'Takes the logo away.',
    access: 'organisation-change',
    acts: ['logo-removed'],
    input: members({ ...inOrganisation }),
    output: members({}),
    refusals: [],
  }),
  setRecognition: operation({
    method: 'PUT',
    path: '/organisations/:organisation/recognition',
    summary: 'Says how the organisation recognises micro-credentials of others.',
    access: 'organisation-change',
    acts: ['recognition-said'],
    input: members({ ...inOrganisation, policy: RecognitionPolicy }),
    output: members({}),
    refusals: ['credits-unfit'],
  }),
};
