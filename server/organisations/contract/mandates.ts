// Mandates: who may issue for whom, for what, from when until when. [EDC-AP issued-by-mandate]
import Type from 'typebox';
import { CalendarDay, Id, Instant, line, members, oneOf, operation } from '../../http/contract.ts';
import { inOrganisation } from './parts.ts';

const MANDATE_STATES = ['offered', 'coming', 'in-force', 'over', 'ended'] as const;

const Party = members({
  /** Absent of a body outside this installation. */
  organisation: Type.Optional(Id),
  name: Type.String(),
  legalIdentifier: Type.String(),
});

export const MandateShown = members({
  mandate: Id,
  giver: Party,
  holder: Party,
  statement: Type.String(),
  /** Where verifiers read it, once it was accepted. */
  address: Type.String(),
  /** The addresses of the descriptions that it is for; absent where it is for all. */
  specifications: Type.Optional(Type.Array(Type.String())),
  validFrom: CalendarDay,
  validUntil: Type.Optional(CalendarDay),
  given: Instant,
  accepted: Type.Optional(Instant),
  ended: Type.Optional(Instant),
  endedBy: Type.Optional(oneOf(['giver', 'holder'])),
  endReason: Type.Optional(Type.String()),
  state: oneOf(MANDATE_STATES),
  /** How many credentials were issued under it here. */
  issued: Type.Integer(),
});

const Public = Type.Omit(MandateShown, ['endedBy', 'endReason', 'issued', 'accepted']);
const ofMandate = { ...inOrganisation, mandate: Id };

export const mandateOperations = {
  mandates: operation({
    method: 'GET',
    path: '/organisations/:organisation/mandates',
    summary: 'The mandates that the organisation gave, and those that it was given.',
    access: 'organisation-read',
    input: members({ ...inOrganisation }),
    output: members({ given: Type.Array(MandateShown), held: Type.Array(MandateShown) }),
    refusals: [],
  }),
  publicMandates: operation({
    method: 'GET',
    path: '/organisations/:organisation/profile/mandates',
    summary: 'The mandates in force that the organisation gave and holds, as anyone sees them.',
    access: 'anyone',
    input: members({ ...inOrganisation }),
    output: members({ given: Type.Array(Public), held: Type.Array(Public) }),
    refusals: ['organisation-unknown'],
  }),
  giveMandate: operation({
    method: 'POST',
    path: '/organisations/:organisation/mandates',
    summary:
      'Gives another body a mandate to issue in the name of the organisation. A body of this installation accepts it first; one outside is named beside its registered identifier.',
    access: 'mandates-rule',
    acts: ['mandate-given'],
    stepUp: true,
    input: members({
      ...inOrganisation,
      holderIdentifier: line(80),
      /** Of a body outside this installation. */
      holderName: Type.Optional(Type.String({ maxLength: 300 })),
      statement: line(500),
      /** Addresses of descriptions; one that ends in a slash is for every version below it. For all where absent. */
      specifications: Type.Optional(Type.Array(Type.String({ maxLength: 400 }), { maxItems: 200 })),
      validFrom: CalendarDay,
      validUntil: Type.Optional(CalendarDay),
    }),
    output: members({ mandate: Id }),
    refusals: ['mandate-incomplete', 'mandate-to-itself', 'mandate-holder-unnamed'],
  }),
  acceptMandate: operation({
    method: 'POST',
    path: '/organisations/:organisation/mandates/:mandate/accept',
    summary: 'Accepts a mandate that was given to the organisation. From then on it is published.',
    access: 'mandates-rule',
    acts: ['mandate-accepted'],
    input: members({ ...ofMandate }),
    output: members({}),
    refusals: ['mandate-unknown', 'mandate-ended'],
  }),
  endMandate: operation({
    method: 'POST',
    path: '/organisations/:organisation/mandates/:mandate/end',
    summary: 'Ends a mandate at once, by whoever gave it or whoever holds it. What was issued under it stays valid.',
    access: 'mandates-rule',
    acts: ['mandate-ended'],
    stepUp: true,
    input: members({ ...ofMandate, reason: line(300) }),
    output: members({}),
    refusals: ['mandate-unknown'],
  }),
};
