// Alliances: made by one organisation, which invites others of this installation; each joins and leaves by itself.
import type { Sql } from '../db/index.ts';
import { enqueue } from '../jobs/index.ts';
import { type Acting, note, type Publicly } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { identifierKey } from './identity.ts';
import {
  addAlliance,
  addFirstPlace,
  addPlace,
  type AllianceRow,
  dropPlace,
  holdPlace,
  markJoined,
  partiesOf,
  type PlaceRow,
  placesOf,
  putAlliance,
} from './store/alliances.ts';
import { organisationByIdentifier } from './store/mandates.ts';

/** The kind of the job that writes to the owners of who is invited. */
export const ALLIANCE_LETTER_JOB = 'organisations-alliance-letter';

export interface AllianceSaid {
  readonly name: string;
  readonly homepage?: string;
  readonly since?: string;
}

export interface Party {
  readonly organisation: string;
  readonly name: string;
}

export interface Alliance extends AllianceSaid {
  readonly alliance: string;
  readonly members: readonly Party[];
  /** Those that have not answered yet. */
  readonly invited: readonly Party[];
}

/** Those that the organisation is in, and those that it is invited to. */
export async function alliancesOf(asking: Acting | Publicly, sql: Sql) {
  const places = await placesOf(asking, sql);
  const parties = await partiesOf(places, sql);
  const shown = ({ alliance, name, homepage, since }: PlaceRow): Alliance => {
    const all = parties.filter((party) => party.alliance === alliance);
    const named = (rows: typeof all) => rows.map((row) => ({ organisation: row.organisation, name: row.name }));
    return {
      ...{ alliance, name },
      ...(homepage !== null && { homepage }),
      ...(since !== null && { since }),
      members: named(all.filter(({ joined }) => joined !== null)),
      invited: named(all.filter(({ joined }) => joined === null)),
    };
  };
  return {
    joined: places.filter(({ joined }) => joined !== null).map(shown),
    invitations: places
      .filter(({ joined }) => joined === null)
      .map((place) => ({ ...shown(place), ...(place.by !== null && { by: place.by }) })),
  };
}

export function makeAlliance(given: AllianceSaid, acting: Acting, world: World): Promise<string> {
  const { db, newId, clock } = world;
  const row = { alliance: newId(), ...readable(given) };
  return db.transaction(async (sql) => {
    const now = clock();
    await addAlliance(row, now, sql);
    await addFirstPlace(row.alliance, now, acting, sql);
    await note(acting, { act: 'alliance-made', record: row.alliance }, world, sql);
    return row.alliance;
  });
}

type OfAlliance<T = object> = T & { readonly alliance: string };

export function changeAlliance({ alliance, ...given }: OfAlliance<AllianceSaid>, acting: Acting, world: World) {
  const said = readable(given);
  return world.db.transaction(async (sql) => {
    await joinedIn(alliance, acting, sql);
    await putAlliance({ alliance, ...said }, sql);
    await note(acting, { act: 'alliance-changed', record: alliance }, world, sql);
  });
}

export function inviteToAlliance(
  { alliance, identifier }: OfAlliance<{ readonly identifier: string }>,
  acting: Acting,
  world: World,
): Promise<void> {
  const { db, clock, newId } = world;
  return db.transaction(async (sql) => {
    await joinedIn(alliance, acting, sql);
    const partner = await organisationByIdentifier(identifierKey(identifier), sql);
    if (partner === undefined) throw new Refusal(404, 'partner-unknown');
    const now = clock();
    if (!(await addPlace({ partner, alliance, invited: now }, acting, sql))) throw new Refusal(409, 'alliance-has-it');
    await note(acting, { act: 'alliance-invited', record: alliance }, world, sql);
    const letter = { kind: ALLIANCE_LETTER_JOB, organisation: partner, payload: { alliance }, dedupe: alliance };
    await enqueue([letter], now, newId, sql);
  });
}

/** What was asked for twice is done once. */
export function joinAlliance(alliance: string, acting: Acting, world: World): Promise<void> {
  return world.db.transaction(async (sql) => {
    if ((await holdPlace(alliance, acting, sql)) === undefined) throw new Refusal(404, 'alliance-unknown');
    if ((await markJoined(alliance, world.clock(), acting, sql)) > 0)
      await note(acting, { act: 'alliance-joined', record: alliance }, world, sql);
  });
}

export function leaveAlliance(alliance: string, acting: Acting, world: World): Promise<void> {
  return world.db.transaction(async (sql) => {
    const place = await holdPlace(alliance, acting, sql);
    if (place === undefined) throw new Refusal(404, 'alliance-unknown');
    await dropPlace(alliance, acting, sql);
    const act = place.joined === null ? 'alliance-declined' : 'alliance-left';
    await note(acting, { act, record: alliance }, world, sql);
  });
}

async function joinedIn(alliance: string, acting: Acting, sql: Sql): Promise<void> {
  const place = await holdPlace(alliance, acting, sql);
  if (place === undefined || place.joined === null) throw new Refusal(404, 'alliance-unknown');
}

function readable({ name, homepage = '', since = '' }: AllianceSaid): Omit<AllianceRow, 'alliance'> {
  const address = homepage.trim();
  if (address !== '' && !/^https?:\/\/[^\s<>"{}|\\^`/?#@]+([/?#][^\s<>"{}|\\^`]*)?$/.test(address))
    throw new Refusal(422, 'homepage-malformed', {}, [{ path: '/homepage', code: 'field-malformed', facts: {} }]);
  return { name: name.trim(), homepage: address || null, since: since || null };
}
