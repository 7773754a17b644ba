// Somebody erases their account: what is theirs goes in one transaction, providers that hold records of them are asked to
// erase those, and a moment later the database is purged of the bytes. What stays is told before.
import type { Sql } from '../db/index.ts';
import { enqueue } from '../jobs/index.ts';
import { actingAsInstallation, type Erased, note, type PersonalData, type Signed } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { purgeJob } from './purge.ts';
import { tellProviderJob } from './letters.ts';
import { dueAfter } from './request-states.ts';
import { addRequest } from './store/requests.ts';
import { byOrganisation, erasedOf } from './whose.ts';

/** Throws `last-owner` where an organisation would be left without one. */
export async function eraseAccount(
  signed: Signed,
  personal: readonly PersonalData[],
  world: World,
): Promise<{ readonly asked: number }> {
  const { db, clock, newId, mailer } = world;
  const { whose, asked } = await db.transaction(async (sql) => {
    const found = await erasedOf(signed, world, sql);
    for (const part of personal) {
      const [first] = (await part.hindrances?.(found, sql)) ?? [];
      if (first !== undefined) throw new Refusal(409, first.code, { name: first.name });
    }
    const requests = await askProviders(found, signed, world, sql);
    await note(signed, { act: 'account-erased', record: newId() }, world, sql);
    // Backwards: people, whom the others lean on, is the last.
    for (const part of [...personal].reverse()) await part.erase(found, sql);
    const now = clock();
    await enqueue([...requests, purgeJob(now)], now, newId, sql);
    return { whose: found, asked: requests.length };
  });
  await mailer.forget?.(whose.email);
  return { asked };
}

/** A request to each, which names nobody: it says which credentials are meant. */
async function askProviders({ credentials }: Erased, { visitor }: Signed, { clock, newId }: World, sql: Sql) {
  const received = clock();
  const letters: ReturnType<typeof tellProviderJob>[] = [];
  for (const [organisation, ids] of byOrganisation(credentials)) {
    const request = newId();
    const nobody = { person: null, name: '', email: null, body: '', language: visitor.language };
    const made = { kind: 'erasure', origin: 'erased-account', state: 'identity-checked', received } as const;
    const acting = actingAsInstallation(organisation);
    await addRequest({ request, ...made, ...nobody, due: dueAfter(received, false) }, ids, acting, sql);
    letters.push(tellProviderJob(organisation, request));
  }
  return letters;
}
