// The log of what was changed: who, for which organisation, by which right, what, when. An entry is written in the
// transaction of the change itself. A person stands in it as a digest under a key of their own, so that nobody is in it any
// more once that key is destroyed. [EUMC A2(9)]
import { createHmac } from 'node:crypto';
import type { Sql } from '../../db/index.ts';
import { Refusal } from '../../refusal.ts';
import type { World } from '../../world.ts';
import type { Acting, Erased, Signed } from '../acting.ts';
import { addAct, addActor, addPersonKey, dropPersonKey, personKeyRow } from '../store/acts.ts';
import { personRow } from '../store/persons.ts';

/** Whose log has what concerns no organisation. */
export const INSTALLATION = '00000000-0000-0000-0000-000000000000';

export interface Act {
  /** What was done, with a sentence `act.<code>`. */
  readonly act: string;
  /** The id of what it was done to; never a thing itself. */
  readonly record: string;
}

const ADDRESS_LASTS = 30 * 24 * 3600_000;
const KEY_BYTES = 32;

/** What an entry is made with. */
type Made = Pick<World, 'clock' | 'newId' | 'random' | 'keys'>;

/** Whoever changes something of their own, or of the installation. */
type Own = Pick<Signed, 'person' | 'visitor'>;

/** To be called in the transaction of the change. */
export async function note(actor: Acting | Own, { act: code, record }: Act, world: Made, sql: Sql): Promise<void> {
  const { organisation, by, roles, client } = 'organisation' in actor ? actor : SELF;
  const { person, visitor } = actor;
  const at = world.clock();
  const named = person === undefined ? client && new TextEncoder().encode(client) : await actorOf(person, world, sql);
  await addAct(
    {
      ...{ organisation, act: world.newId(), code, record, by, roles, at },
      ...(named !== undefined && named !== '' && { actor: named }),
      ...(visitor !== undefined && { address: visitor.address, until: at + ADDRESS_LASTS }),
    },
    sql,
  );
}

const SELF = { organisation: INSTALLATION, by: 'person', roles: [], client: undefined } as const;

/**
 * What the log has for a person; their key is made where there is none yet. Whoever was erased meanwhile is refused, and with
 * them all that they were about to change. Throws `sign-in-needed`.
 */
async function actorOf(person: string, world: Omit<Made, 'clock' | 'newId'>, sql: Sql): Promise<Uint8Array> {
  const { keys, random } = world;
  const context = `person-key ${person}`;
  const digestBy = (wrapped: Uint8Array): Uint8Array =>
    new Uint8Array(createHmac('sha256', keys.unwrap(wrapped, context)).update(person).digest());
  const kept = await personKeyRow(person, 'used', sql);
  if (kept !== undefined) return digestBy(kept);
  if ((await personRow(person, sql)) === undefined) throw new Refusal(401, 'sign-in-needed');
  await addPersonKey(person, keys.wrap(random(KEY_BYTES), context), sql);
  const made = await personKeyRow(person, 'used', sql); // that of whoever was first
  if (made === undefined) throw new Error('a key that was just kept is not there');
  const actor = digestBy(made);
  await addActor(actor, person, sql);
  return actor;
}

/**
 * To be called before anything of a person is erased: what they change at this moment is waited for, and goes with the rest;
 * what comes after is refused, as they are nobody by then.
 */
export async function beginErasing(person: string, world: Omit<Made, 'clock' | 'newId'>, sql: Sql): Promise<void> {
  if ((await personKeyRow(person, 'dropped', sql)) !== undefined) return;
  await actorOf(person, world, sql); // they changed nothing yet
  await personKeyRow(person, 'dropped', sql);
}

/** To be called where a person is erased: what they did stays in the logs, which go on verifying, and is nobody’s. */
export const destroyKey = (leaving: Erased, sql: Sql): Promise<void> => dropPersonKey(leaving, sql);
