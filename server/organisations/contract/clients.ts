// Programs that act for an organisation: what an owner says of them. How they ask for tokens is in oauth.ts.
import Type from 'typebox';
import { Id, Instant, line, members, oneOf, operation } from '../../http/contract.ts';
import { SCOPES } from '../../rights/contract.ts';
import { inOrganisation } from './parts.ts';

/** At most two years: what nobody looks after ends by itself. */
export const LONGEST_CLIENT = 730; // days

const Scopes = Type.Array(oneOf(SCOPES), { minItems: 1, maxItems: 50 });

/** What its program is told, once. */
const Shown = members({
  client: Id,
  /** What the program names itself by. */
  clientId: Type.String(),
  /** Shown here and never again. */
  secret: Type.String(),
  /** Until when the secret before is good too. */
  beforeUntil: Type.Optional(Instant),
});

export const clientOperations = {
  clients: operation({
    method: 'GET',
    path: '/organisations/:organisation/clients',
    summary: 'The programs that may act for the organisation, and those that might.',
    access: 'clients-rule',
    input: members({ ...inOrganisation }),
    output: members({
      clients: Type.Array(
        members({
          client: Id,
          clientId: Type.String(),
          name: Type.String(),
          scopes: Scopes,
          state: oneOf(['at-work', 'over', 'ended']),
          made: Instant,
          expires: Instant,
          /** When it last was given a token. */
          used: Type.Optional(Instant),
          ended: Type.Optional(Instant),
        }),
      ),
    }),
    refusals: [],
  }),
  makeClient: operation({
    method: 'POST',
    path: '/organisations/:organisation/clients',
    summary: 'Lets a program act for the organisation, within scopes, until a day. Its secret is in this answer only.',
    access: 'clients-rule',
    acts: ['client-made'],
    stepUp: true,
    input: members({
      ...inOrganisation,
      name: line(80),
      scopes: Scopes,
      days: Type.Integer({ minimum: 1, maximum: LONGEST_CLIENT }),
    }),
    output: Shown,
    refusals: ['clients-too-many'],
  }),
  rotateClient: operation({
    method: 'POST',
    path: '/organisations/:organisation/clients/:client/secrets',
    summary: 'Gives a program another secret. The one before is good for a week more, or ends at once.',
    access: 'clients-rule',
    acts: ['client-secret-replaced'],
    stepUp: true,
    input: members({ ...inOrganisation, client: Id, overlap: Type.Boolean() }),
    output: Shown,
    refusals: ['client-unknown', 'client-over'],
  }),
  endClient: operation({
    method: 'DELETE',
    path: '/organisations/:organisation/clients/:client',
    summary: 'Ends a program: its secrets and its tokens are good no longer, from this moment.',
    access: 'clients-rule',
    acts: ['client-ended'],
    stepUp: true,
    input: members({ ...inOrganisation, client: Id }),
    output: members({}),
    refusals: ['client-unknown'],
  }),
};
