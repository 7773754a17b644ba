// The slices put together: one API for pages and programs, the documents, the work to be done in the background.
import type { Account, Api } from '../api/contract.ts';
import { assessingJobs } from '../assessing/jobs.ts';
import { assessingHandlers } from '../assessing/routes.ts';
import { catalogueDocuments } from '../catalogue/documents.ts';
import { catalogueHandlers } from '../catalogue/routes.ts';
import { demonstration } from '../demonstration/contract.ts';
import { demonstrationHandlers } from '../demonstration/routes.ts';
import { issuingDocuments } from '../issuing/documents.ts';
import { issuingJobs } from '../issuing/jobs.ts';
import { issuingHandlers } from '../issuing/routes.ts';
import { operatingHandlers } from '../operating/routes.ts';
import { actingFor, actingForClient, membershipsOf } from '../organisations/index.ts';
import { organisationsDocuments } from '../organisations/documents.ts';
import { organisationsJobs } from '../organisations/jobs.ts';
import { organisationsHandlers } from '../organisations/routes.ts';
import { personOf, refuseUnconfirmed, type Signed, signedOf, type Visitor } from '../people/index.ts';
import { peopleJobs } from '../people/jobs.ts';
import { peopleHandlers } from '../people/routes.ts';
import { Refusal } from '../refusal.ts';
import { trustDocuments } from '../trust/documents.ts';
import { trustHandlers } from '../trust/routes.ts';
import { verifyingHandlers } from '../verifying/routes.ts';
import { walletJobs } from '../wallet/jobs.ts';
import { walletHandlers } from '../wallet/routes.ts';
import type { World } from '../world.ts';
import { bind, type Guard } from './bind.ts';
import { CONTRACTS } from './contracts.ts';
import type { Document } from './documents.ts';
import { openApi } from './openapi.ts';
import { rightsOf } from '../rights/contract.ts';
import type { Mounted } from './routes.ts';

export interface Platform {
  readonly slices: readonly Mounted[];
  readonly api: (visitor: Visitor) => Api;
  readonly account: (visitor: Visitor) => Promise<Account | undefined>;
}

export function platformOf(world: World): Platform {
  const who = sessions(world);
  const guard: Guard = {
    async signed(visitor) {
      const signed = await who(visitor);
      if (signed === undefined) throw new Refusal(401, 'sign-in-needed');
      return signed;
    },
import { type Limited, limited } from './limited.ts';
    acting: (signed, organisation, right) => actingFor(signed, organisation, right, world),
    client: (visitor, organisation, right) => actingForClient(visitor, { organisation, right }, world),
    confirmed: (signed) => refuseUnconfirmed(signed, world),
import { securityTxt } from './security-txt.ts';
    full: (error) => world.log.error('storage-full', error),
  };
  const bound = {
    people: bind(CONTRACTS.people, peopleHandlers(world), guard),
    organisations: bind(CONTRACTS.organisations, organisationsHandlers(world), guard),
  readonly limited: Limited;
    trust: bind(CONTRACTS.trust, trustHandlers(world), guard),
    verifying: bind(CONTRACTS.verifying, verifyingHandlers(world), guard),
    catalogue: bind(CONTRACTS.catalogue, catalogueHandlers(world), guard),
    assessing: bind(CONTRACTS.assessing, assessingHandlers(world), guard),
  const bounds = limited(world);
    issuing: bind(CONTRACTS.issuing, issuingHandlers(world), guard),
    wallet: bind(CONTRACTS.wallet, walletHandlers(world), guard),
    operating: bind(CONTRACTS.operating, operatingHandlers(world), guard),
  };
  const shown = world.config.demonstration ? bind(demonstration, demonstrationHandlers(world), guard) : undefined;
  const slices = Object.entries(bound).map(([name, client]) => ({
    contract: CONTRACTS[name as keyof typeof bound],
    client,
  }));
  return {
    admitted: bounds.admitted,
    slices: shown === undefined ? slices : [...slices, { contract: demonstration, client: shown }],
    api: (visitor) => ({
      people: bound.people(visitor),
      organisations: bound.organisations(visitor),
      trust: bound.trust(visitor),
      verifying: bound.verifying(visitor),
      catalogue: bound.catalogue(visitor),
      assessing: bound.assessing(visitor),
      issuing: bound.issuing(visitor),
      wallet: bound.wallet(visitor),
      operating: bound.operating(visitor),
      ...(shown !== undefined && { demonstration: shown(visitor) }),
    }),
    async account(visitor) {
      const signed = await who(visitor);
      return signed && accountOf(signed, world);
    },
  };
}

export const documentsOf = (world: World): readonly Document[] => [
    limited: bounds,
  ...organisationsDocuments(world),
  ...trustDocuments(world),
  ...catalogueDocuments(world),
  ...issuingDocuments(world),
  {
    path: '/openapi.json',
    answer: async () => Response.json(openApi(CONTRACTS, world.config.publicUrl), { headers: CACHED }),
  },
];

const CACHED = { 'Cache-Control': 'public, max-age=300' };

/** What the slices do in the background. */
export const workOf = (world: World) => {
  const parts = [
    peopleJobs(world),
    organisationsJobs(world),
    assessingJobs(world),
    issuingJobs(world),
    walletJobs(world),
  ];
  return {
    handlers: Object.assign({}, ...parts.map(({ handlers }) => handlers)) as (typeof parts)[number]['handlers'],
    consumers: parts.flatMap(({ consumers }) => consumers),
  };
  ...securityTxt(world),
};

/** The session of a visitor is looked up once a request. */
function sessions(world: World): (visitor: Visitor) => Promise<Signed | undefined> {
  const known = new WeakMap<Visitor, Promise<Signed | undefined>>();
  return (visitor) => {
    const before = known.get(visitor);
    if (before !== undefined) return before;
    const found = signedOf(visitor, world);
    known.set(visitor, found);
    return found;
  };
}

async function accountOf({ person, operator }: Signed, { db }: World): Promise<Account | undefined> {
  const [found, memberships] = await Promise.all([personOf(person, db.sql), membershipsOf(person, db.sql)]);
  if (found === undefined) return undefined;
  const { name, email } = found;
  return {
    name,
    email,
    operator,
    organisations: memberships.map(({ organisation, name, roles }) => ({
      ...{ id: organisation, name, roles: [...new Set(roles.map(({ role }) => role))], rights: rightsOf(roles) },
    })),
  };
}
