// The one process of the embedded database is killed again and again while it issues to 5,000 learners.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { chance } from './chance.ts';
import { outboxLetters } from './letters.ts';
import { attempted, learnersOf, registrarOf, uploaded } from './registrar.ts';
import { embeddedSettings, start, until } from './running.ts';
import { everythingOnce, within } from './truth.ts';

const LEARNERS = 5_000;
const AT_ONCE = 4; // letters that a worker sends at the same time

test('killed while it reads, enters, orders, seals, offers and sends: each of 5,000 is issued and told once', async (t) => {
  const draw = chance(t);
  const settings = await embeddedSettings(t);
  const data = settings['TESSERA_DATA'] ?? '';

  let program = await start(t, settings);
  const registrar = await registrarOf(settings);
  const { client, organisation, design, version } = registrar;
  let killed = 0;
  const kill = async (during: string): Promise<void> => {
    await program.kill9();
    killed += 1;
    program = await start(t, settings);
    t.diagnostic(`killed while ${during}`);
  };

  // Reading.
  const id = await uploaded(registrar, learnersOf(LEARNERS));
  const shown = () => client.assessing.import({ organisation, import: id });
  await pause(draw(0, 300));
  await kill(`reading (${(await shown()).state})`);
  await pause(draw(0, 600));
  await kill(`reading (${(await shown()).state})`);
  await until(async () => (await shown()).state !== 'reading');
  assert.equal((await shown()).state, 'ready');

  // Confirming: entered as a whole or not at all.
  const confirm = () => client.assessing.confirm({ organisation, import: id });
  const confirming = attempted(confirm());
  await pause(draw(0, 500));
  await kill('confirming');
  const answer = await confirming;
  const { state } = await shown();
  t.diagnostic(`confirming was ${answer}, and is ${state}`);
  if (answer === 'answered') assert.equal(state, 'confirmed');
  if (state === 'ready') await confirm();

  // Ordering, the same.
  const ordersNow = async () => (await client.issuing.orders({ organisation })).entries;
  const order = () => client.issuing.order({ organisation, design, version, import: id, count: LEARNERS });
  const ordering = attempted(order());
  await pause(draw(0, 500));
  await kill('ordering');
  const ordered = await ordering;
  t.diagnostic(`ordering was ${ordered}, and there are ${(await ordersNow()).length}`);
  if (ordered === 'answered') assert.equal((await ordersNow()).length, 1);
  if ((await ordersNow()).length === 0) await order();

  // Sealing, while claims are offered and letters go.
  const done = async (): Promise<number> => (await ordersNow())[0]?.done ?? 0;
  for (const least of [draw(1, 1_500), draw(1_500, 3_500), draw(3_500, 4_700)]) {
    await until(async () => (await done()) >= least);
    await kill(`sealing, ${await done()}`);
  }
  const sent = (): number => outboxLetterCount(data);
  for (const least of [draw(500, 2_500), draw(2_500, 4_900)]) {
    await until(() => sent() >= least);
    await kill(`sending letters, ${sent()}`);
  }

  await until(async () => {
    const { counts } = await client.wallet.letters({ organisation });
    return counts['sent'] === LEARNERS;
  }, 200);
  assert.equal((await ordersNow())[0]?.state, 'done');
  assert.equal(await program.stop(), 0);
  const letters = outboxLetters(data);
  await within(settings, (world) => everythingOnce({ learners: LEARNERS, letters, twice: killed * AT_ONCE }, world));
});

const outboxLetterCount = (data: string): number => {
  try {
    return readdirSync(join(data, 'outbox')).filter((name) => name.endsWith('.json')).length;
  } catch {
    return 0; // the first letter makes the folder
  }
};
