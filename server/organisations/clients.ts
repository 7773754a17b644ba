// Programs that act for an organisation: made by an owner, each within its scopes and until its day.
import { type Acting, type Asked, actingAsClient, note, type Visitor } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { isScope, type Right } from '../rights/contract.ts';
import type { World } from '../world.ts';
import { clientIdOf, newClientSecret, secretDigest } from './client-secrets.ts';
import {
  addClient,
  addSecret,
  type ClientRow,
  clientHeld,
  clientRows,
  endClientRow,
  liveClients,
  replaceSecrets,
  scopesNow,
  tokenRow,
} from './store/clients.ts';
import { holdOrganisation } from './store/organisations.ts';

const DAY = 24 * 3600_000;
/** As long a secret that was replaced is good, so that its program can be told the new one in peace. */
const OVERLAP = 7 * DAY;
const MOST_CLIENTS = 50;

/** A program with a token that was given for this organisation and for a scope that has the right. */
export async function actingForClient(visitor: Visitor, { organisation, right }: Asked, world: World): Promise<Acting> {
  const { db, clock } = world;
  const now = clock();
  const token = await tokenRow(secretDigest(visitor.bearer ?? ''), now, db.sql);
  // Its client is asked for each time: one that was ended is so at once.
  const allowed = token && (await scopesNow(token, now, db.sql));
  if (token === undefined || allowed === undefined) throw new Refusal(401, 'token-unknown');
  if (token.organisation !== organisation) throw new Refusal(404, 'organisation-unknown');
  if (!isScope(right)) throw new Refusal(403, 'people-only');
  if (!token.scopes.includes(right) || !allowed.includes(right))
    throw new Refusal(403, 'scope-missing', { scope: right });
  return actingAsClient(organisation, token.client, visitor);
}

export async function clientsOf(acting: Acting, { db, clock }: World) {
  const now = clock();
  const rows = await clientRows(acting, db.sql);
  return {
    clients: rows.map(({ client, name, scopes, made, expires, used, ended }) => ({
      client,
      clientId: clientIdOf(acting.organisation, client),
      name,
      scopes: scopes.filter(isScope),
      state: ended !== null ? ('ended' as const) : expires <= now ? ('over' as const) : ('at-work' as const),
      made: instant(made),
      expires: instant(expires),
      ...(used !== null && { used: instant(used) }),
      ...(ended !== null && { ended: instant(ended) }),
    })),
  };
}

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

export interface Wished {
  readonly name: string;
  readonly scopes: readonly Right[];
  readonly days: number;
}

export async function makeClient({ name, scopes, days }: Wished, acting: Acting, world: World) {
  const { db, clock, newId } = world;
  const [client, secret] = [newId(), newClientSecret(world)];
  await db.transaction(async (sql) => {
    const made = clock();
    await holdOrganisation(acting, sql);
    if ((await liveClients(made, acting, sql)) >= MOST_CLIENTS)
      throw new Refusal(409, 'clients-too-many', { most: MOST_CLIENTS });
    const row = { client, name: name.trim(), scopes: [...new Set(scopes)], made, expires: made + days * DAY };
    await addClient(row, acting, sql);
    await addSecret({ client, secret: newId(), digest: secretDigest(secret), made }, acting, sql);
    await note(acting, { act: 'client-made', record: client }, world, sql);
  });
  return { client, clientId: clientIdOf(acting.organisation, client), secret };
}

export async function rotateClient(
  { client, overlap }: { readonly client: string; readonly overlap: boolean },
  acting: Acting,
  world: World,
) {
  const { db, clock, newId } = world;
  const secret = newClientSecret(world);
  const until = await db.transaction(async (sql) => {
    const now = clock();
    const found = await known(client, acting, sql);
    if (found.ended !== null || found.expires <= now) throw new Refusal(409, 'client-over');
    const until = overlap ? now + OVERLAP : now;
    await replaceSecrets(client, until, acting, sql);
    await addSecret({ client, secret: newId(), digest: secretDigest(secret), made: now }, acting, sql);
    await note(acting, { act: 'client-secret-replaced', record: client }, world, sql);
    return until;
  });
  const shown = { client, clientId: clientIdOf(acting.organisation, client), secret };
  return overlap ? { ...shown, beforeUntil: instant(until) } : shown;
}

/** One that is ended already is left as it is. */
export const endClient = (client: string, acting: Acting, world: World): Promise<void> =>
  world.db.transaction(async (sql) => {
    const { ended } = await known(client, acting, sql);
    if (ended !== null) return;
    await endClientRow(client, world.clock(), acting, sql);
    await note(acting, { act: 'client-ended', record: client }, world, sql);
  });

async function known(client: string, acting: Acting, sql: Parameters<typeof clientHeld>[2]): Promise<ClientRow> {
  const found = await clientHeld(client, acting, sql);
  if (found === undefined) throw new Refusal(404, 'client-unknown');
  return found;
}
