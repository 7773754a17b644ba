// Everything about somebody, gathered from all slices: to be read, taken along, and seen before it is erased.
import {
  consentsOf,
  type Group,
  type Hindrance,
  note,
  type PersonalData,
  type Signed,
  withdrawConsent,
} from '../people/index.ts';
import { organisationOf } from '../organisations/index.ts';
import { stopShareOfConsent } from '../wallet/index.ts';
import type { World } from '../world.ts';
import { shownRequest } from './desk.ts';
import { requestsOfPerson } from './store/requests.ts';
import { byOrganisation, toldOf } from './whose.ts';

type Parts = readonly PersonalData[];

export async function groupsOf(signed: Signed, personal: Parts, world: World): Promise<readonly Group[]> {
  const { sql } = world.db;
  const whose = await toldOf(signed, world, sql);
  const groups: Group[] = [];
  for (const part of personal) groups.push(...(await part.about(whose, sql)));
  return groups;
}

/** All of it, as one file; sealed credentials are in it to the letter. */
export async function myFile(signed: Signed, personal: Parts, world: World) {
  const groups = await groupsOf(signed, personal, world);
  const told = {
    made: new Date(world.clock()).toISOString(),
    from: world.config.publicUrl,
    data: Object.fromEntries(groups.map(({ what, entries }) => [what, entries])),
  };
  return { name: 'my-data.json', mediaType: 'application/json', body: `${JSON.stringify(told, null, 2)}\n` };
}

/** What erasing the account does: how many of each kind go, stay, or are the providers' to erase. */
export async function erasureOf(signed: Signed, personal: Parts, world: World) {
  const { sql } = world.db;
  const whose = await toldOf(signed, world, sql);
  const groups: Group[] = [];
  const hindrances: Hindrance[] = [];
  for (const part of personal) {
    groups.push(...(await part.about(whose, sql)));
    hindrances.push(...((await part.hindrances?.(whose, sql)) ?? []));
  }
  const providers: { organisation: string; name: string; credentials: number }[] = [];
  for (const [organisation, ids] of byOrganisation(whose.credentials)) {
    const name = (await organisationOf(organisation, sql))?.name ?? '';
    providers.push({ organisation, name, credentials: ids.length });
  }
  return {
    groups: groups.map(({ what, erasing, entries }) => ({ what, erasing, count: entries.length })),
    providers,
    hindrances: hindrances.map((each) => ({ ...each })),
  };
}

export async function consents(signed: Signed, { db, clock }: World) {
  const rows = await consentsOf(signed, db.sql);
  return {
    consents: rows.map(({ consent, what, recipient, purpose, text_version, given, until, withdrawn }) => ({
      consent,
      what: [...what],
      recipient,
      purpose,
      textVersion: text_version,
      given: new Date(given).toISOString(),
      ...(until !== null && { until: new Date(until).toISOString() }),
      ...(withdrawn !== null && { withdrawn: new Date(withdrawn).toISOString() }),
      inForce: withdrawn === null && (until === null || until > clock()),
    })),
  };
}

/** Whatever hung on it ends with it. Throws `consent-unknown`. */
export const withdraw = (consent: string, signed: Signed, world: World): Promise<void> =>
  world.db.transaction(async (sql) => {
    const { about, purpose } = await withdrawConsent(consent, signed, world, sql);
    await note(signed, { act: 'consent-withdrawn', record: consent }, world, sql);
    if (purpose === 'share' && about !== null) await stopShareOfConsent(about, signed, world, sql);
  });

export async function myRequests(signed: Signed, { db, clock }: World) {
  const rows = await requestsOfPerson(signed, db.sql);
  const names = new Map<string, string>();
  for (const { organisation } of rows)
    names.set(organisation, (await organisationOf(organisation, db.sql))?.name ?? '');
  return {
    requests: rows.map((row) => ({
      ...shownRequest(row, clock()),
      organisation: names.get(row.organisation) ?? '',
      answer: row.answer,
    })),
  };
}
