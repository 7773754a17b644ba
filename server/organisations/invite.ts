// Invitations: to an e-mail address, without a secret. Whoever signs in with that address finds it and may accept.
import type { Sql } from '../db/index.ts';
import type { RoleHeld } from '../rights/contract.ts';
import { enqueue } from '../jobs/index.ts';
import { type Acting, actingIn, addressOf, note, personAt, personOf, type Signed } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { refuseOwnerOfUnit, refuseUnknownUnits } from './members.ts';
import { addMember, dropInvitation, invitationsFor, putInvitation, rolesOf, takeInvitation } from './store/members.ts';

/** The kind of the job that sends the letter. */
export const LETTER_JOB = 'organisations-invitation-letter';

export interface Inviting {
  readonly address: ReturnType<typeof addressOf>;
  readonly roles: readonly RoleHeld[];
}

/** Answers the id of the invitation. */
export async function sendInvitation(
  organisation: string,
  { address: { email, blind }, roles }: Inviting,
  { clock, newId }: World,
  sql: Sql,
): Promise<string> {
  const sent = clock();
  const given = { organisation, invitation: newId(), email, blind, roles, sent };
  const invitation = await putInvitation(given, sql);
  await enqueue([{ kind: LETTER_JOB, organisation, payload: { invitation }, dedupe: invitation }], sent, newId, sql);
  return invitation;
}

export async function invite(
  { email, roles }: { readonly email: string; readonly roles: readonly RoleHeld[] },
  acting: Acting,
  world: World,
): Promise<string> {
  const { organisation } = acting;
  refuseOwnerOfUnit(roles);
  const address = addressOf(email, world);
  return world.db.transaction(async (sql) => {
    await refuseUnknownUnits(roles, organisation, sql);
    const person = await personAt(email, world, sql);
    if (person !== undefined && (await rolesOf(organisation, person, sql)).length > 0)
      throw new Refusal(409, 'member-already');
    const invitation = await sendInvitation(organisation, { address, roles }, world, sql);
    await note(acting, { act: 'member-invited', record: invitation }, world, sql);
    return invitation;
  });
}

export const withdraw = (invitation: string, acting: Acting, world: World): Promise<void> =>
  world.db.transaction(async (sql) => {
    if ((await dropInvitation(invitation, acting, sql)) === 0) throw new Refusal(404, 'invitation-unknown');
    await note(acting, { act: 'invitation-withdrawn', record: invitation }, world, sql);
  });

/** What waits for the person who is signed in. */
export async function invitationsOf({ person }: Signed, world: World) {
  const { sql } = world.db;
  const found = await personOf(person, sql);
  return found === undefined ? [] : invitationsFor(addressOf(found.email, world).blind, sql);
}

export async function accept(
  { organisation, invitation }: { readonly organisation: string; readonly invitation: string },
  signed: Signed,
  world: World,
): Promise<void> {
  const { person } = signed;
  const found = await personOf(person, world.db.sql);
  const blind = found && addressOf(found.email, world).blind;
  await world.db.transaction(async (sql) => {
    const roles = blind && (await takeInvitation(organisation, invitation, blind, sql));
    if (roles === undefined || roles === '') throw new Refusal(404, 'invitation-unknown');
    await addMember(organisation, { person, roles, since: world.clock() }, sql);
    const acting = actingIn(organisation, roles, signed);
    await note(acting, { act: 'invitation-accepted', record: invitation }, world, sql);
  });
}
