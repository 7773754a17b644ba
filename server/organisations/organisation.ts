// An organisation: entered in the register, looked at, changed. Two may change it at once: the later is told.
import type { Sql } from '../db/index.ts';
import { type Acting, actingAsInstallation, addressOf, note, publicly } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { folded } from '../texts.ts';
import type { World } from '../world.ts';
import {
  cleanedIdentity,
  type Identity,
  identifierKeys,
  identityProblems,
  legalEntityOf,
  placeOfKey,
} from './identity.ts';
import { sendInvitation } from './invite.ts';
import {
  addOrganisation,
  changeOrganisation,
  dropOtherIdentifiers,
  type OrganisationRow,
  organisationRow,
  takeIdentifier,
  type Written,
} from './store/organisations.ts';

export interface Organisation {
  readonly organisation: string;
  /** The legal name in the organisation's own language. */
  readonly name: string;
  readonly identity: Identity;
  /** What the library reads as issuer. */
  readonly legalEntity: Readonly<Record<string, unknown>>;
  readonly revision: number;
  /** Milliseconds since 1970 UTC. */
  readonly since: number;
}

export async function organisationOf(organisation: string, sql: Sql): Promise<Organisation | undefined> {
  const found = await organisationRow(publicly(organisation), sql);
  return found && organisationIn(found);
}

export async function organisationKnown(organisation: string, sql: Sql): Promise<Organisation> {
  const found = await organisationOf(organisation, sql);
  if (found === undefined) throw new Refusal(404, 'organisation-unknown');
  return found;
}

export function organisationIn({ iri, identity: text, ...row }: OrganisationRow): Organisation {
  const identity = JSON.parse(text) as Identity; // as it was read before it was kept
  return { ...row, identity, legalEntity: legalEntityOf(identity, iri) };
}

/** Enters it and invites its owner. Answers its id. */
export async function foundOrganisation(given: Identity, owner: string, world: World, sql: Sql): Promise<string> {
  const organisation = await enterOrganisation(given, world, sql);
  const acting = actingAsInstallation(organisation);
  const address = addressOf(owner, world); // in one transaction: all that the identity lacks is told first
  await sendInvitation({ address, roles: [{ role: 'owner' }] }, acting, world, sql);
  return organisation;
}

/** Enters it; who owns it, whoever calls this says. Throws `identity-incomplete`, `organisation-known`. */
export async function enterOrganisation(given: Identity, world: World, sql: Sql): Promise<string> {
  const identity = readable(given);
  const organisation = world.newId();
  const since = world.clock();
  await takeIdentifiers(identity, organisation, sql);
  const iri = `${world.config.publicUrl}/organisations/${organisation}`;
  await addOrganisation({ iri, since, ...written(identity) }, actingAsInstallation(organisation), sql);
  return organisation;
}

export interface Change {
  readonly identity: Identity;
  /** The one that was read. */
  readonly revision: number;
}

/**
 * What an owner may change: all but what the register vouches for, since seals of this installation are certified by it.
 * Answers the new revision.
 */
export const changeIdentity = (change: Change, acting: Acting, world: World): Promise<number> =>
  changed(change, acting, world, (before, after) => {
    const places = OF_REGISTER.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
    const problems = places.map((field) => ({ path: `/identity/${field}`, code: 'field-of-register', facts: {} }));
    if (problems.length > 0) throw new Refusal(403, 'identity-of-register', {}, problems);
  });

/** What the operator may change: all of it. */
export const amendEntry = (change: Change, acting: Acting, world: World): Promise<number> =>
  changed(change, acting, world, () => {});

const OF_REGISTER = ['legalName', 'country', 'legalIdentifier', 'kinds', 'identifiers'] as const;

function changed(
  { identity: given, revision }: Change,
  acting: Acting,
  world: World,
  judge: (before: Identity, after: Identity) => void,
): Promise<number> {
  const identity = readable(given);
  const text = written(identity);
  return world.db.transaction(async (sql) => {
    const before = await organisationOf(acting.organisation, sql);
    if (before === undefined) throw new Refusal(404, 'organisation-unknown');
    // The answer to the first try may have been lost: what is asked for is what is kept.
    if (JSON.stringify(before.identity) === text.identity) return before.revision;
    judge(before.identity, identity);
    if (!(await changeOrganisation(text, revision, acting, sql)))
      throw new Refusal(409, 'changed-elsewhere', { revision: before.revision });
    await takeIdentifiers(identity, acting.organisation, sql);
    await dropOtherIdentifiers(identifierKeys(identity), acting, sql);
    await note(acting, { act: 'organisation-changed', record: acting.organisation }, world, sql);
    return revision + 1;
  });
}

/** Each is of one organisation. Throws `organisation-known`, at the first that another has. */
async function takeIdentifiers(identity: Identity, organisation: string, sql: Sql): Promise<void> {
  for (const key of identifierKeys(identity)) {
    if (!(await takeIdentifier(key, organisation, sql))) throw known(key);
  }
}

/** As it is kept. Throws `identity-incomplete`. */
export function readable(given: Identity): Identity {
  const identity = cleanedIdentity(given);
  const problems = identityProblems(identity);
  if (problems.length > 0) throw new Refusal(422, 'identity-incomplete', { count: problems.length }, problems);
  return identity;
}

/** What stands beside the identity, for lists and for finding it. */
export function written(identity: Identity): Written {
  const { legalName, language, legalIdentifier, country, kinds = [], identifiers = {} } = identity;
  const name = legalName[language] ?? '';
  return {
    name,
    identity: JSON.stringify(identity),
    folded: folded([...Object.values(legalName), legalIdentifier, ...Object.values(identifiers)].join(' ')),
    country,
    kinds,
  };
}

export const known = (key: string): Refusal =>
  new Refusal(409, 'organisation-known', { given: key.replace(/^[a-z]+:/, '') }, [
    { path: placeOfKey(key), code: 'field-taken', facts: {} },
  ]);
