// What operations of organisations have in common.
import Type from 'typebox';
import { Id, Instant, members, oneOf, Texts } from '../../http/contract.ts';
import { RIGHT_NAMES, ROLES } from '../../rights/contract.ts';
import { KINDS, SCHEMES } from './kinds.ts';

export const RoleName = oneOf(ROLES);

/** A role, in the whole organisation or in one of its units. */
const Held = members({ role: RoleName, unit: Type.Optional(Id) });
export const Roles = Type.Array(Held, { minItems: 1, maxItems: 30 });
export const Reach = Type.Array(Held);
export const Rights = Type.Array(oneOf(RIGHT_NAMES));

/** When an invitation ends by itself. */
export const invitationEnd = { ends: Instant, ended: Type.Boolean() };

/** A number of each register, as it is written there. */
const Identifiers = Type.Partial(
  members(Object.fromEntries(SCHEMES.map((scheme) => [scheme, Type.String({ maxLength: 120 })])) as Identified),
);
type Identified = Record<(typeof SCHEMES)[number], ReturnType<typeof Type.String>>;

/** As it is written into credentials: the library's `LegalEntity`, with the place that dates and issue are meant in. */
export const LegalIdentity = members({
  legalName: Texts,
  /** ISO 3166-1 code or IRI of the European list. */
  country: Type.String({ maxLength: 60 }),
  /** NUTS codes. */
  regions: Type.Optional(Type.Array(Type.String({ maxLength: 60 }), { maxItems: 10 })),
  address: Type.Optional(Type.String({ maxLength: 300 })),
  /** Such as `VATMT-00000000` or `NTRDE-HRB12345`. [EN319412-1 §5.1.4] */
  legalIdentifier: Type.String({ maxLength: 80 }),
  /** What kind of body it is; one may be several. [EUMC §5(b)] */
  kinds: Type.Optional(Type.Array(oneOf(KINDS), { maxItems: 19 })),
  identifiers: Type.Optional(Identifiers),
  homepage: Type.Optional(Type.String({ maxLength: 300 })),
  placeOfIssue: Type.String({ maxLength: 120 }),
  timeZone: Type.String({ maxLength: 60 }),
  /** The language that names are shown in, BCP 47. */
  language: Type.String({ maxLength: 12 }),
});

export const inOrganisation = { organisation: Id };

/** All that is said of it; the revision is the one it was read in. */
export const revised = { identity: LegalIdentity, revision: Type.Integer() };

/** As it stands in the register. */
export const registered = { organisation: Id, name: Type.String(), identity: LegalIdentity };
