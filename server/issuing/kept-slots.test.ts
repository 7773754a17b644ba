// A slot is taken once for each format and each correction, however often sealing fails, on both databases.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { STORES } from '../../tests/databases.ts';
import { registrar } from '../../tests/registrar.ts';
import { many, one, run } from '../db/index.ts';
import { inFormat } from './rendition.ts';
import { credentials } from './show.ts';
import { correct } from './take-back.ts';

type Cast = Awaited<ReturnType<typeof registrar>>;

const onEach = (title: string, work: (cast: Cast, credential: string) => Promise<void>): void => {
  for (const store of STORES)
    test(`${title} on ${store.kind}`, { skip: store.skip }, async (t) => {
      const cast = await registrar(t, store);
      await cast.issued(1);
      const [first] = (await credentials({ organisation: cast.ours.organisation }, cast.ours, cast.world)).entries;
      assert.ok(first);
      await work(cast, first.credential);
    });
};

const used = async ({ world }: Cast): Promise<number> =>
  (await one(sql<{ used: number }>`select used from issuing.status_list`, world.db.sql)).used;

const kept = ({ world }: Cast) => many(sql`select slot from issuing.kept_slot`, world.db.sql);

onEach(
  'a format that cannot be sealed takes one slot, and is sealed in it once it can be',
  async (cast, credential) => {
    const { ours, world } = cast;
    await inFormat({ credential, format: 'open-badge' }, ours, world);
    const before = await used(cast);
    const { wrapped } = await one(sql<{ wrapped: Uint8Array }>`select wrapped from trust.badge_key`, world.db.sql);
    await run(sql`update trust.badge_key set wrapped = ${new Uint8Array(80)}`, world.db.sql);
    for (let tried = 0; tried < 3; tried++) await assert.rejects(inFormat({ credential, format: 'vcdm' }, ours, world));
    assert.equal(await used(cast), before + 1);
    const waiting = await kept(cast);
    assert.equal(waiting.length, 1);

    await run(sql`update trust.badge_key set wrapped = ${wrapped}`, world.db.sql);
    await inFormat({ credential, format: 'vcdm' }, ours, world);
    assert.equal(await used(cast), before + 1);
    assert.deepEqual(
      await many(sql`select slot from issuing.rendition where format = 'vcdm'`, world.db.sql),
      waiting,
      'the slot that was kept',
    );
    assert.deepEqual(await kept(cast), []);
  },
);

onEach('two who ask for a format at once take one slot', async (cast, credential) => {
  const before = await used(cast);
  const asked = { credential, format: 'sd-jwt-vc' } as const;
  await Promise.all([1, 2].map(() => inFormat(asked, cast.ours, cast.world)));
  assert.equal(await used(cast), before + 1);
  assert.deepEqual(await kept(cast), []);
});

onEach('two who correct at once take one slot', async (cast, credential) => {
  const before = await used(cast);
  const learner = { familyName: 'Borg', givenName: 'Anne', dateOfBirth: '2001-02-01', providerNumber: 'N0' };
  const corrected = () => correct({ credential, learner, grade: '9', text: '' }, cast.ours, cast.world);
  const outcomes = await Promise.allSettled([corrected(), corrected()]);
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1);
  assert.equal(await used(cast), before + 1);
  assert.deepEqual(await kept(cast), []);
});
