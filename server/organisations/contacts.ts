// To whom a letter goes that concerns what an organisation issued: its issuers, and its owners.
import type { Sql } from '../db/index.ts';
import { actingAsInstallation, personOf } from '../people/index.ts';
import type { Role } from '../rights/contract.ts';
import { memberRows } from './store/members.ts';

/** Their addresses. */
export const contactsOf = (organisation: string, sql: Sql): Promise<readonly string[]> =>
  addressesOf(organisation, ['issuer', 'owner'], sql);

/** Of those who answer for the whole body. */
export const ownersOf = (organisation: string, sql: Sql): Promise<readonly string[]> =>
  addressesOf(organisation, ['owner'], sql);

async function addressesOf(organisation: string, concerned: readonly Role[], sql: Sql): Promise<readonly string[]> {
  const members = await memberRows(actingAsInstallation(organisation), sql);
  const chosen = members.filter(({ roles }) => roles.some(({ role }) => concerned.includes(role)));
  const people = await Promise.all(chosen.map(({ person }) => personOf(person, sql)));
  return people.flatMap((someone) => (someone === undefined ? [] : [someone.email]));
}
