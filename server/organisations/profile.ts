// What anyone sees of organisations, and what an owner says there beside the identity.
import type { Sql } from '../db/index.ts';
import { type Acting, note, openly, type Publicly, publicly } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { likePatterns } from '../texts.ts';
import type { World } from '../world.ts';
import { alliancesOf } from './alliances.ts';
import { KINDS, PROVIDER_KINDS } from './contract/kinds.ts';
import type { Policy } from './contract/profile.ts';
import { spellingsOf } from './identifiers.ts';
import type { Identity } from './identity.ts';
import { logoOf, logoPath } from './logo.ts';
import { organisationKnown } from './organisation.ts';
import { countListed, type ListedRow, listedRows, type LogoRow, policyRow, putPolicy } from './store/profile.ts';
import { unitsOf } from './units.ts';

const PAGE = 30;

export interface Looking {
  readonly page?: number;
  readonly search?: string;
  readonly kind?: string;
  readonly country?: string;
}

export async function listOrganisations({ page = 1, search = '', kind, country }: Looking, sql: Sql) {
  const listing = {
    patterns: likePatterns(search),
    ...(kind !== undefined && { kinds: kind === 'provider' ? PROVIDER_KINDS : [kind] }),
    ...(country !== undefined && { countries: spellingsOf(country) }),
  };
  const rows = await listedRows({ ...listing, limit: PAGE, offset: (page - 1) * PAGE }, openly(), sql);
  return { entries: rows.map(listed), total: await countListed(listing, openly(), sql), page, pageSize: PAGE };
}

function listed({ organisation, name, identity: text, logo }: ListedRow) {
  const { kinds = [], country, language, legalIdentifier } = JSON.parse(text) as Identity; // as it was read before it was kept
  return {
    ...{ organisation, name, language, country, legalIdentifier, kinds: KINDS.filter((kind) => kinds.includes(kind)) },
    ...(logo !== null && { logo: shownLogo(organisation, logo) }),
  };
}

const shownLogo = (organisation: string, logo: LogoRow) => {
  const { alternative, width, height } = logo;
  return { path: logoPath(organisation, logo), alternative, width, height };
};

export async function profileOf(organisation: string, sql: Sql) {
  const { name, identity, since } = await organisationKnown(organisation, sql);
  const anybody = publicly(organisation);
  const [logo, units, { joined }, recognition] = [
    await logoOf(organisation, sql),
    await unitsOf(anybody, sql),
    await alliancesOf(anybody, sql),
    await recognitionOf(anybody, sql),
  ];
  return {
    ...{ organisation, name, identity, since: new Date(since).toISOString() },
    ...(logo !== undefined && { logo: shownLogo(organisation, logo) }),
    units: units
      .filter(({ closed }) => closed === undefined)
      .map(({ unit, name: called, names, parent }) => ({
        ...{ unit, name: called, names: { ...names } },
        ...(parent !== undefined && { parent }),
      })),
    alliances: joined.map(({ invited: _, members, ...said }) => ({ ...said, members: [...members] })),
    ...(recognition !== undefined && { recognition }),
  };
}

async function recognitionOf(anybody: Publicly, sql: Sql) {
  const row = await policyRow(anybody, sql);
  if (row === undefined) return undefined;
  const policy = JSON.parse(row.policy) as Policy; // as it was checked before it was kept
  return { policy, changed: new Date(row.changed).toISOString().slice(0, 10) };
}

export async function setRecognition(policy: Policy, acting: Acting, world: World): Promise<void> {
  const { fewestCredits: fewest = 0, mostCredits: most = Number.POSITIVE_INFINITY } = policy;
  if (fewest > most)
    throw new Refusal(422, 'credits-unfit', {}, [{ path: '/policy/mostCredits', code: 'field-malformed', facts: {} }]);
  await world.db.transaction(async (sql) => {
    await putPolicy(JSON.stringify(policy), world.clock(), acting, sql);
    await note(acting, { act: 'recognition-said', record: acting.organisation }, world, sql);
  });
}
