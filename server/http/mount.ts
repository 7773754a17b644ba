// The slices put together: one API for pages and programs, the documents, the work to be done in the background.
import type { Account, Api } from '../api/contract.ts';
import { assessingJobs } from '../assessing/jobs.ts';
import { assessingPersonal } from '../assessing/personal.ts';
import { assessingHandlers } from '../assessing/routes.ts';
import { catalogueJobs } from '../catalogue/jobs.ts';
import { catalogueDocuments } from '../catalogue/documents.ts';
import { cataloguePersonal } from '../catalogue/personal.ts';
import { catalogueHandlers } from '../catalogue/routes.ts';
import { demonstration } from '../demonstration/contract.ts';
import { demonstrationHandlers } from '../demonstration/routes.ts';
import { issuingDocuments } from '../issuing/documents.ts';
import { issuingJobs } from '../issuing/jobs.ts';
import { issuingPersonal } from '../issuing/personal.ts';
import { issuingHandlers } from '../issuing/routes.ts';
import type { Consumer, JobHandler, JobOrder } from '../jobs/index.ts';
import { myDataJobs } from '../my-data/jobs.ts';
import { myDataPersonal } from '../my-data/personal.ts';
import { myDataHandlers } from '../my-data/routes.ts';
import { operatingHandlers } from '../operating/routes.ts';
import { actingFor, actingForClient, membershipsOf } from '../organisations/index.ts';
import { organisationsDocuments } from '../organisations/documents.ts';
import { organisationsJobs } from '../organisations/jobs.ts';
import { organisationsPersonal } from '../organisations/personal.ts';
import { organisationsHandlers } from '../organisations/routes.ts';
import {
  isConfirmed,
  type PersonalData,
  personOf,
  refuseUnconfirmed,
  type Signed,
  signedOf,
  type Visitor,
} from '../people/index.ts';
import { peopleDocuments } from '../people/documents.ts';
import { changeAddressOf } from '../people/account/change-address.ts';
import { peopleJobs } from '../people/jobs.ts';
import { peoplePersonal } from '../people/personal.ts';
import { peopleHandlers } from '../people/routes.ts';
import { Refusal } from '../refusal.ts';
import { trustDocuments } from '../trust/documents.ts';
import { trustHandlers } from '../trust/routes.ts';
import { verifyingHandlers } from '../verifying/routes.ts';
import { walletJobs } from '../wallet/jobs.ts';
import { walletPersonal } from '../wallet/personal.ts';
import { walletHandlers } from '../wallet/routes.ts';
import type { World } from '../world.ts';
import { bind, type Guard } from './bind.ts';
import { CONTRACTS } from './contracts.ts';
import type { Document } from './documents.ts';
import { type Limited, limited } from './limited.ts';
import { refusalsNoted } from './refusals-noted.ts';
import { openApi } from './openapi.ts';
import { rightsOf } from '../rights/contract.ts';
import type { Mounted } from './routes.ts';
import { securityTxt } from './security-txt.ts';

export interface Platform {
  readonly slices: readonly Mounted[];
  readonly api: (visitor: Visitor) => Api;
  readonly account: (visitor: Visitor) => Promise<Account | undefined>;
  readonly limited: Limited;
}

export function platformOf(world: World): Platform {
  const who = sessions(world);
  const bounds = limited(world);
  const guard: Guard = {
    async signed(visitor) {
      const signed = await who(visitor);
      if (signed === undefined) throw new Refusal(401, 'sign-in-needed');
      return signed;
    },
    acting: (signed, organisation, right) => actingFor(signed, organisation, right, world),
    client: (visitor, organisation, right) => actingForClient(visitor, { organisation, right }, world),
    confirmed: (signed) => refuseUnconfirmed(signed, world),
    admitted: bounds.admitted,
    refused: refusalsNoted(world),
    full: (error) => world.log.error('storage-full', error),
  };
  const bound = {
    people: bind(CONTRACTS.people, peopleHandlers(world), guard),
    organisations: bind(CONTRACTS.organisations, organisationsHandlers(world), guard),
    trust: bind(CONTRACTS.trust, trustHandlers(world), guard),
    verifying: bind(CONTRACTS.verifying, verifyingHandlers(world), guard),
    catalogue: bind(CONTRACTS.catalogue, catalogueHandlers(world), guard),
    assessing: bind(CONTRACTS.assessing, assessingHandlers(world), guard),
    issuing: bind(CONTRACTS.issuing, issuingHandlers(world), guard),
    wallet: bind(CONTRACTS.wallet, walletHandlers(world), guard),
    myData: bind(CONTRACTS.myData, myDataHandlers(personalOf(world), changeAddressOf(world), world), guard),
    operating: bind(CONTRACTS.operating, operatingHandlers(world), guard),
  };
  const shown = world.config.demonstration ? bind(demonstration, demonstrationHandlers(world), guard) : undefined;
  const slices = Object.entries(bound).map(([name, client]) => ({
    name,
    contract: CONTRACTS[name as keyof typeof bound],
    client,
  }));
  return {
    limited: bounds,
    slices:
      shown === undefined ? slices : [...slices, { name: 'demonstration', contract: demonstration, client: shown }],
    api: (visitor) => ({
      people: bound.people(visitor),
      organisations: bound.organisations(visitor),
      trust: bound.trust(visitor),
      verifying: bound.verifying(visitor),
      catalogue: bound.catalogue(visitor),
      assessing: bound.assessing(visitor),
      issuing: bound.issuing(visitor),
      wallet: bound.wallet(visitor),
      myData: bound.myData(visitor),
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
  ...peopleDocuments(world),
  ...organisationsDocuments(world),
  ...trustDocuments(world),
  ...catalogueDocuments(world),
  ...issuingDocuments(world),
  ...securityTxt(world),
  {
    path: '/openapi.json',
    answer: async () => Response.json(openApi(CONTRACTS, world.config.publicUrl), { headers: CACHED }),
  },
];

const CACHED = { 'Cache-Control': 'public, max-age=300' };

/** What each slice says of persons, in the order of the slices. */
export const personalOf = (world: Pick<World, 'config'>): readonly PersonalData[] => [
  peoplePersonal,
  organisationsPersonal,
  cataloguePersonal,
  assessingPersonal,
  issuingPersonal,
  walletPersonal,
  myDataPersonal(world),
];

interface Work {
  readonly handlers: Readonly<Record<string, JobHandler>>;
  readonly consumers: readonly Consumer[];
  /** Kinds that are short and that somebody waits for. */
  readonly quick?: readonly string[];
  /** What is never over. */
  readonly standing?: readonly JobOrder[];
}

/** What the slices do in the background. */
export const workOf = (world: World) => {
  const parts: readonly Work[] = [
    peopleJobs(world),
    organisationsJobs(world),
    catalogueJobs(world),
    assessingJobs(world),
    issuingJobs(world),
    walletJobs(world),
    myDataJobs(personalOf(world), world),
  ];
  return {
    handlers: Object.assign({}, ...parts.map(({ handlers }) => handlers)) as Work['handlers'],
    consumers: parts.flatMap(({ consumers }) => consumers),
    quick: parts.flatMap(({ quick = [] }) => quick),
    standing: parts.flatMap(({ standing = [] }) => standing),
  };
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

async function accountOf(signed: Signed, world: World): Promise<Account | undefined> {
  const { person, operator } = signed;
  const { db } = world;
  const [found, memberships] = await Promise.all([personOf(person, db.sql), membershipsOf(signed, db.sql)]);
  if (found === undefined) return undefined;
  const { name, email } = found;
  return {
    name,
    email,
    operator,
    ...(!isConfirmed(signed, world) && { unconfirmed: true }),
    organisations: memberships.map(({ organisation, name, roles }) => ({
      ...{ id: organisation, name, roles: [...new Set(roles.map(({ role }) => role))], rights: rightsOf(roles) },
    })),
  };
}
