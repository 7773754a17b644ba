// Invitations: to an e-mail address, without a secret. Whoever signs in with that address finds it and may accept, until it
// ends; sent again, it is another one.
import type { Sql } from '../db/index.ts';
import type { RoleHeld } from '../rights/contract.ts';
import { enqueue } from '../jobs/index.ts';
import { type Acting, actingIn, addressOf, byAddress, note, personAt, type Signed } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { refuseOwnerOfUnit, refuseUnknownUnits } from './members.ts';
import {
  addMember,
  dropInvitation,
  invitationRow,
  invitationsFor,
  putInvitation,
  rolesOf,
  takeInvitation,
} from './store/members.ts';
import { endTold } from './terms.ts';

/** The kind of the job that sends the letter. */
export const LETTER_JOB = 'organisations-invitation-letter';

export interface Inviting {
  readonly address: ReturnType<typeof addressOf>;
  readonly roles: readonly RoleHeld[];
}

/** In place of the one that this address had. Answers the id of the invitation. */
export async function sendInvitation(
  { address: { email, blind }, roles }: Inviting,
  acting: Acting,
  { clock, newId }: World,
  sql: Sql,
): Promise<string> {
  const { organisation } = acting;
  const [invitation, sent] = [newId(), clock()];
  await putInvitation({ invitation, email, blind, roles, sent }, acting, sql);
  await enqueue([{ kind: LETTER_JOB, organisation, payload: { invitation }, dedupe: invitation }], sent, newId, sql);
  return invitation;
}

export async function invite(
  { email, roles }: { readonly email: string; readonly roles: readonly RoleHeld[] },
  acting: Acting,
  world: World,
): Promise<string> {
  refuseOwnerOfUnit(roles);
  const address = addressOf(email, world);
  return world.db.transaction(async (sql) => {
    await refuseUnknownUnits(roles, acting, sql);
    const person = await personAt(email, world, sql);
    if (person !== undefined && (await rolesOf(person, acting, sql)).length > 0)
      throw new Refusal(409, 'member-already');
    const invitation = await sendInvitation({ address, roles }, acting, world, sql);
    await note(acting, { act: 'member-invited', record: invitation }, world, sql);
    return invitation;
  });
}

/** With all its days before it again, and a new id: the one that was sent before is good for nothing. Answers the new one. */
export const inviteAgain = (invitation: string, acting: Acting, world: World): Promise<string> =>
  world.db.transaction(async (sql) => {
    const found = await invitationRow(invitation, acting, sql);
    if (found === undefined || (await dropInvitation(invitation, acting, sql)) === 0)
      throw new Refusal(404, 'invitation-unknown');
    const { email, roles } = found;
    await refuseUnknownUnits(roles, acting, sql);
    const again = await sendInvitation({ address: addressOf(email, world), roles }, acting, world, sql);
    await note(acting, { act: 'invitation-sent-again', record: again }, world, sql);
    return again;
  });

export const withdraw = (invitation: string, acting: Acting, world: World): Promise<void> =>
  world.db.transaction(async (sql) => {
    if ((await dropInvitation(invitation, acting, sql)) === 0) throw new Refusal(404, 'invitation-unknown');
    await note(acting, { act: 'invitation-withdrawn', record: invitation }, world, sql);
  });

/** What waits for the person who is signed in, also what ended lately: so that they are told whom to ask. */
export async function invitationsOf(signed: Signed, world: World) {
  const { sql } = world.db;
  const rows = await invitationsFor(await byAddress(signed, world, sql), sql);
  return rows.map(({ sent, ...row }) => ({ ...row, ...endTold(sent, world.clock()) }));
}

export async function accept(
  { organisation, invitation }: { readonly organisation: string; readonly invitation: string },
  signed: Signed,
  world: World,
): Promise<void> {
  await world.db.transaction(async (sql) => {
    const taken = await takeInvitation(organisation, invitation, await byAddress(signed, world, sql), sql);
    if (taken === undefined) throw new Refusal(404, 'invitation-unknown');
    const { roles, sent } = taken;
    // It stays, to be told and to be sent again: nothing of this transaction is done.
    if (endTold(sent, world.clock()).ended) throw new Refusal(410, 'invitation-ended');
    const acting = actingIn(organisation, roles, signed);
    await addMember({ person: signed.person, roles, since: world.clock() }, acting, sql);
    await note(acting, { act: 'invitation-accepted', record: invitation }, world, sql);
  });
}
