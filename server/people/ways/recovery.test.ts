// An account that opens with a passkey alone, and the codes for whoever lost it.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { sql } from 'kysely';
import { authenticator } from '../../../tests/authenticator.ts';
import { type Store, STORES } from '../../../tests/databases.ts';
import { codeIn, sendLetters, signedAgain, signedInAt } from '../../../tests/signed-in.ts';
import { browser, testWorld } from '../../../tests/slices.ts';
import { one } from '../../db/index.ts';
import { peopleHandlers } from '../routes.ts';
import { signedOf } from '../sessions/session.ts';

const onEach = (title: string, run: (t: TestContext, store: Store) => Promise<void>): void => {
  for (const store of STORES) test(`${title} on ${store.kind}`, { skip: store.skip }, (t) => run(t, store));
};

const refuses = (work: Promise<unknown>, code: string) => assert.rejects(work, { name: 'Refusal', code });

const ANA = 'ana@college.example';

async function strict(t: TestContext, store: Store) {
  const { world, letters, later } = await testWorld(t, store);
  const people = peopleHandlers(world);
  const signed = await signedInAt(ANA, people, letters, world);
  await refuses(people.wantPasskeyOnly({ passkeyOnly: true }, signed), 'passkey-missing');
  const device = authenticator(world.config.publicUrl);
  await people.addPasskey({ answer: device.make(await people.beginPasskey({}, signed)), name: 'Phone' }, signed);
  await refuses(people.wantPasskeyOnly({ passkeyOnly: true }, signed), 'recovery-codes-missing');
  const { codes } = await people.makeRecoveryCodes({}, signed);
  await people.wantPasskeyOnly({ passkeyOnly: true }, signed);
  /** A letter, asked for and typed in a fresh browser. */
  const byLetter = async () => {
    const there = browser();
    await people.askSignIn({ email: ANA }, there);
    await sendLetters(world);
    const mine = letters.filter(({ to, subject }) => to === ANA && subject.includes('sign in'));
    return { there, code: codeIn(mine.at(-1)) };
  };
  return { world, letters, later, people, signed, device, codes, byLetter };
}

onEach('ten codes, each its own, of eighty bits, and none of them in the database', async (t, store) => {
  const { world, codes } = await strict(t, store);
  assert.equal(new Set(codes).size, 10);
  for (const code of codes) assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  const { all } = await one(
    sql<{ readonly all: string }>`select json_agg(recovery_code)::text as all from people.recovery_code`,
    world.db.sql,
  );
  for (const code of codes) assert.ok(!all.includes(code) && !all.includes(code.replaceAll('-', '')));
});

onEach(
  'a letter alone opens nothing, together with a recovery code it does, and its person hears of it',
  async (t, store) => {
    const { world, letters, people, signed, codes, byLetter } = await strict(t, store);
    const { there, code } = await byLetter();
    assert.deepEqual(await people.finishSignIn({ code }, there), { recovery: true });
    assert.equal(await signedOf(there, world), undefined);
    await refuses(people.finishWithRecovery({ recoveryCode: 'AAAA-AAAA-AAAA-AAAA' }, there), 'recovery-code-wrong');
    const typed = ` ${codes[0]?.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    await people.finishWithRecovery({ recoveryCode: typed }, there);
    assert.equal((await signedAgain(there, world)).person, signed.person);
    await sendLetters(world);
    assert.match(letters.at(-1)?.subject ?? '', /recovery code opened/);
    assert.equal((await people.ways({}, signed)).recoveryCodes, 9);
    const again = await byLetter();
    await people.finishSignIn({ code: again.code }, again.there);
    await refuses(people.finishWithRecovery({ recoveryCode: typed }, again.there), 'recovery-code-wrong');
    await people.finishWithRecovery({ recoveryCode: codes[1] ?? '' }, again.there);
  },
);

onEach('a recovery code without its letter, or after five wrong ones, opens nothing', async (t, store) => {
  const { world, people, codes, byLetter } = await strict(t, store);
  const recoveryCode = codes[0] ?? '';
  await refuses(people.finishWithRecovery({ recoveryCode }, browser()), 'sign-in-other-browser');
  const { there, code } = await byLetter();
  await refuses(people.finishWithRecovery({ recoveryCode }, there), 'sign-in-expired');
  await people.finishSignIn({ code }, there);
  // Typing the code of the letter again gives no more tries.
  for (let count = 0; count < 4; count += 1)
    await refuses(people.finishWithRecovery({ recoveryCode: `WRONG${count}` }, there), 'recovery-code-wrong');
  await people.finishSignIn({ code }, there);
  await refuses(people.finishWithRecovery({ recoveryCode }, there), 'sign-in-expired');
  assert.equal(await signedOf(there, world), undefined);
});

onEach(
  'a passkey opens it still, is the last that can be removed, and new codes end those before',
  async (t, store) => {
    const { world, people, signed, device, codes, byLetter } = await strict(t, store);
    const there = browser();
    await people.finishPasskey({ answer: device.sign(await people.askPasskey({}, there)) }, there);
    assert.equal((await signedAgain(there, world)).person, signed.person);
    const [{ passkey } = { passkey: '' }] = (await people.ways({}, signed)).passkeys;
    await refuses(people.removePasskey({ passkey }, signed), 'last-way-in');
    const fresh = await people.makeRecoveryCodes({}, signed);
    const letter = await byLetter();
    await people.finishSignIn({ code: letter.code }, letter.there);
    await refuses(people.finishWithRecovery({ recoveryCode: codes[0] ?? '' }, letter.there), 'recovery-code-wrong');
    await people.finishWithRecovery({ recoveryCode: fresh.codes[0] ?? '' }, letter.there);
    await people.wantPasskeyOnly({ passkeyOnly: false }, signed);
    await people.removePasskey({ passkey }, signed);
    const plain = await byLetter();
    assert.deepEqual(await people.finishSignIn({ code: plain.code }, plain.there), {});
  },
);

onEach('of two that remove the two passkeys of a strict account at once one is refused', async (t, store) => {
  const { world, people, signed } = await strict(t, store);
  const answer = authenticator(world.config.publicUrl).make(await people.beginPasskey({}, signed));
  await people.addPasskey({ answer, name: 'Second' }, signed);
  const { passkeys } = await people.ways({}, signed);
  const both = await Promise.allSettled(passkeys.map(({ passkey }) => people.removePasskey({ passkey }, signed)));
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
});

onEach('whoever asks for a letter is told the same, strict or not', async (t, store) => {
  const { people } = await strict(t, store);
  const [one, other] = [browser(), browser()];
  assert.deepEqual(
    await people.askSignIn({ email: ANA }, one),
    await people.askSignIn({ email: 'nobody@college.example' }, other),
  );
  for (const there of [one, other]) await refuses(people.finishSignIn({ code: '' }, there), 'sign-in-code-wrong');
});
