// The outbox of the demonstration: what would have been sent, in a folder, and as its page shows it.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import type { Letter } from './mail.ts';
import { MailFailed } from './mail-failures.ts';
import { listOutbox, outboxMailer, readOutbox } from './outbox.ts';

async function outboxFor(context: TestContext) {
  const above = await mkdtemp(join(tmpdir(), 'tessera-outbox-'));
  context.after(() => rm(above, { recursive: true }));
  const folder = join(above, 'outbox');
  let now = Date.UTC(2026, 5, 1);
  return { folder, mailer: outboxMailer(folder, 'Tessera <tessera@localhost>', () => now++) };
}

const letter = (place: number): Letter => ({
  to: 'learner@example.org',
  subject: `Letter ${place}`,
  text: `Text ${place}`,
  html: `<p>Text ${place}</p>`,
  messageId: `<${place}@tessera.example>`,
});

describe('the outbox', () => {
  test('lists the newest letter first, and shows each', async (context) => {
    const { folder, mailer } = await outboxFor(context);
    assert.deepEqual(await listOutbox(folder), []);
    for (const place of [1, 2, 3]) assert.equal(await mailer.send(letter(place)), 'sent');
    const listed = await listOutbox(folder);
    assert.deepEqual(
      listed.map(({ id: _, ...entry }) => entry),
      [3, 2, 1].map((place) => ({
        sent: `2026-06-01T00:00:00.00${place - 1}Z`,
        to: 'learner@example.org',
        subject: `Letter ${place}`,
      })),
    );
    const shown = await readOutbox(folder, listed[0]?.id ?? '');
    assert.deepEqual([shown?.text, shown?.html], ['Text 3', '<p>Text 3</p>']);
  });

  test('keeps each letter as it would have been sent, for its owner alone', async (context) => {
    const { folder, mailer } = await outboxFor(context);
    await mailer.send(letter(1));
    const names = (await readdir(folder)).toSorted();
    assert.deepEqual(
      names.map((name) => name.split('.')[1]),
      ['eml', 'json'],
    );
    const written = await readFile(join(folder, names[0] ?? ''), 'utf8');
    assert.match(written, /^From: Tessera <tessera@localhost>\r$/m);
    assert.match(written, /^Message-ID: <1@tessera\.example>\r$/m);
    assert.equal((await stat(folder)).mode & 0o777, 0o700);
    for (const name of names) assert.equal((await stat(join(folder, name))).mode & 0o777, 0o600);
  });

  test('takes no letter that a mail server would not get', async (context) => {
    const { folder, mailer } = await outboxFor(context);
    await assert.rejects(mailer.send({ ...letter(1), to: 'a@b.example, c@d.example' }), MailFailed);
    assert.deepEqual(await listOutbox(folder), []);
  });

  test('shows nothing that lies elsewhere', async (context) => {
    const { folder, mailer } = await outboxFor(context);
    await mailer.send(letter(1));
    const [{ id } = assert.fail('no letter')] = await listOutbox(folder);
    for (const other of [`../outbox/${id}`, `${id}.json`, `${id}/`, '..', '', id.replace(/.$/, 'x')]) {
      assert.equal(await readOutbox(folder, other), undefined);
    }
  });

  test('lists two hundred of many', async (context) => {
    const { folder, mailer } = await outboxFor(context);
    for (let place = 0; place < 205; place++) await mailer.send(letter(place));
    const listed = await listOutbox(folder);
    assert.deepEqual([listed.length, listed[0]?.subject], [200, 'Letter 204']);
  });
});
