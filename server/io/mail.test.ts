// Letters by SMTP, to a real server on this machine: one that takes them, one that will not, one that is not there.
import assert from 'node:assert/strict';
import { type AddressInfo, createServer } from 'node:net';
import { describe, type TestContext, test } from 'node:test';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { make } from '../../tests/certificates.ts';
import { freePort } from '../../tests/free-port.ts';
import { type Letter, type MailTimes, smtpMailer } from './mail.ts';
import { MailFailed, type MailFailure } from './mail-failures.ts';

const FROM = 'Harbour College (invented) <letters@college.example>';
const LETTER: Letter = {
  to: 'learner@example.org',
  subject: 'Your certificate from Harbour College: Ναυσιπλοΐα',
  text: 'Text, with ä.\n\n.\n\nA line with a point above.\n',
  html: '<p>Text, with ä.</p>',
  messageId: '<award-1.2@tessera.example>',
};

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  /** Header lines, unfolded. */
  readonly header: readonly string[];
  readonly raw: string;
}

/** A server that takes letters, on a port of its own; `options` change what it does. */
async function serverFor(context: TestContext, options: SMTPServerOptions = {}, port = 0) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 10,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString();
        const header = (raw.split('\r\n\r\n', 1)[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n');
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map((to) => to.address),
          header,
          raw,
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const close = () => new Promise<void>((closed) => server.close(() => closed()));
  context.after(close);
  return { port: (server.server.address() as AddressInfo).port, received, close }; // it listens on a port, not on a pipe
}

function mailerTo(context: TestContext, port: number, times?: MailTimes, scheme = 'smtp', rest = '') {
  const mailer = smtpMailer(`${scheme}://127.0.0.1:${port}${rest}`, FROM, times);
  context.after(() => mailer.close());
  return mailer;
}

const failsAs = (code: MailFailure, permanent: boolean, reply?: number) => (error: unknown) => {
  assert.ok(error instanceof MailFailed, String(error));
  assert.deepEqual([error.code, error.permanent, error.reply], [code, permanent, reply]);
  assert.doesNotMatch(`${error.stack}`, /example\.org|learner|quota/, 'a failure says nothing of strangers');
  assert.equal(error.cause, undefined);
  return true;
};

const answering = (code: number) => (_: unknown, __: unknown, done: (error?: Error) => void) =>
  done(Object.assign(new Error('learner@example.org is over quota'), { responseCode: code }));

describe('a letter by SMTP', () => {
  test('arrives as it was written, with its own id, from us and to one', async (context) => {
    const { port, received } = await serverFor(context);
    assert.equal(await mailerTo(context, port).send(LETTER), 'sent');
    const [{ from, to, header, raw } = assert.fail('nothing arrived')] = received;
    assert.deepEqual([from, to], ['letters@college.example', ['learner@example.org']]);
    assert.ok(header.includes('Message-ID: <award-1.2@tessera.example>'));
    assert.ok(header.includes('To: learner@example.org'));
    assert.ok(header.includes('Auto-Submitted: auto-generated'));
    assert.ok(header.some((line) => /^From: .*<letters@college\.example>$/.test(line)));
    assert.match(raw, /Content-Type: text\/plain; charset=utf-8/);
    assert.match(raw, /Content-Type: text\/html; charset=utf-8/);
    assert.match(raw, /A line with a point above/);
    assert.ok(!header.some((line) => /^X-Mailer/i.test(line)));
  });

  for (const [what, evil] of [
    ['CR and LF', 'Yours\r\nBcc: other@example.org\r\n\r\nText'],
    ['LF', 'Yours\nBcc: other@example.org'],
    ['CR', 'Yours\rBcc: other@example.org'],
    ['a line separator', 'Yours\u2028Bcc: other@example.org'],
    ['NUL', 'Yours\0\r\nBcc: other@example.org'],
    ['an encoded word', '=?utf-8?Q?Yours=0D=0ABcc:_other@example.org?='],
  ]) {
    test(`has no header that its subject brings along by ${what}`, async (context) => {
      const { port, received } = await serverFor(context);
      await mailerTo(context, port).send({ ...LETTER, subject: evil ?? '' });
      const [{ to, header } = assert.fail('nothing arrived')] = received;
      assert.deepEqual(to, ['learner@example.org']);
      assert.deepEqual(
        header.filter((line) => /^bcc/i.test(line)),
        [],
      );
      assert.equal(header.filter((line) => /^subject: /i.test(line)).length, 1);
    });
  }

  for (const to of [
    'a@example.org, b@example.org',
    'a@example.org\r\nBcc: b@example.org',
    'A <a@example.org>',
    '<a@example.org>',
    'a@example.org;b@example.org',
    '"a b"@example.org',
    'a@b@example.org',
    'a @example.org',
    'a\u200b@example.org',
    'a@[127.0.0.1]',
    'a@example.org/.elsewhere.example',
    'a@example.org?.elsewhere.example',
    'nobody',
    '',
  ]) {
    test(`does not go to ${JSON.stringify(to)}`, async (context) => {
      const { port, received } = await serverFor(context);
      await assert.rejects(mailerTo(context, port).send({ ...LETTER, to }), failsAs('mail-address-malformed', true));
      assert.equal(received.length, 0);
    });
  }

  test('takes no id that could hold more than an id', async (context) => {
    const { port } = await serverFor(context);
    for (const messageId of ['', 'a@b', '<a@b>\r\nBcc: c@d', '<a b@c>']) {
      await assert.rejects(mailerTo(context, port).send({ ...LETTER, messageId }), /no id of a message/);
    }
  });

  test('does not leave while the server is down, and does once it is there again', async (context) => {
    const first = await serverFor(context, {}, await freePort()); // one that nobody else is given meanwhile
    const mailer = mailerTo(context, first.port);
    await first.close();
    await assert.rejects(mailer.send(LETTER), failsAs('mail-server-unreachable', false));
    const second = await serverFor(context, {}, first.port);
    assert.equal(await mailer.send(LETTER), 'sent');
    assert.equal(second.received.length, 1);
  });

  const refusals: readonly (readonly [string, SMTPServerOptions, MailFailure, boolean, number])[] = [
    ['the recipient for now', { onRcptTo: answering(450) }, 'mail-deferred', false, 450],
    ['the recipient for good', { onRcptTo: answering(550) }, 'mail-recipient-refused', true, 550],
    ['the sender', { onMailFrom: answering(553) }, 'mail-refused', true, 553],
    ['the letter for now', { onData: answeringData(452) }, 'mail-deferred', false, 452],
    ['the letter for good', { onData: answeringData(554) }, 'mail-refused', true, 554],
    ['whoever has not signed in', { authOptional: false }, 'mail-credentials-refused', false, 530],
  ];
  for (const [what, options, code, permanent, reply] of refusals) {
    test(`fails with a code and no word more where the server refuses ${what}`, async (context) => {
      const { port } = await serverFor(context, options);
      const mailer = mailerTo(context, port);
      await assert.rejects(mailer.send(LETTER), failsAs(code, permanent, reply));
      await assert.rejects(mailer.send(LETTER), failsAs(code, permanent, reply));
    });
  }

  test('fails where the server does not take our password, which stands nowhere in the failure', async (context) => {
    const { port } = await serverFor(context, {
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_, __, done) => done(Object.assign(new Error('no'), { responseCode: 535 })),
    });
    const mailer = smtpMailer(`smtp://us:learner%40secret@127.0.0.1:${port}`, FROM);
    context.after(() => mailer.close());
    await assert.rejects(mailer.send(LETTER), failsAs('mail-credentials-refused', false, 535));
  });

  const SHORT: MailTimes = { connect: 300, greet: 300, answer: 300 };
  test('fails in time where the server says nothing, or stops in the middle', async (context) => {
    const silent = createServer((socket) => void socket.on('error', () => undefined));
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    context.after(() => silent.close());
    const { port } = silent.address() as AddressInfo; // it listens on a port, not on a pipe
    await assert.rejects(mailerTo(context, port, SHORT).send(LETTER), failsAs('mail-timed-out', false));
    const slow = await serverFor(context, { onRcptTo: () => undefined });
    await assert.rejects(mailerTo(context, slow.port, SHORT).send(LETTER), failsAs('mail-timed-out', false));
  });

  test('fails where the server hangs up in the middle', async (context) => {
    const rude = createServer((socket) => {
      socket.on('error', () => undefined).write('220 here\r\n');
      socket.once('data', () => socket.destroy());
    });
    await new Promise<void>((listening) => rude.listen(0, '127.0.0.1', listening));
    context.after(() => rude.close());
    const { port } = rude.address() as AddressInfo; // it listens on a port, not on a pipe
    await assert.rejects(mailerTo(context, port).send(LETTER), failsAs('mail-server-unreachable', false));
  });

  test('many at once arrive, each once', async (context) => {
    const { port, received } = await serverFor(context);
    const mailer = mailerTo(context, port);
    const ids = Array.from({ length: 60 }, (_, place) => `<award-${place}@tessera.example>`);
    await Promise.all(ids.map((messageId) => mailer.send({ ...LETTER, messageId })));
    const arrived = received.map(({ header }) => header.find((line) => line.startsWith('Message-ID: '))?.slice(12));
    assert.deepEqual(arrived.toSorted(), ids.toSorted());
  });
});

describe('few connections', () => {
  test('are kept, and used again, and a letter that somebody awaits goes ahead of those that nobody does', async (context) => {
    let open = 0;
    let opened = 0;
    let most = 0;
    const { port, received } = await serverFor(context, {
      onConnect(_session, done) {
        open += 1;
        opened += 1;
        most = Math.max(most, open);
        done();
      },
      onClose() {
        open -= 1;
      },
    });
    const mailer = smtpMailer(`smtp://127.0.0.1:${port}?connections=2`, FROM);
    context.after(() => mailer.close());
    const bulk = Array.from({ length: 30 }, (_, place) => mailer.send({ ...LETTER, to: `n.${place}@example.org` }));
    await Promise.all([...bulk, mailer.send({ ...LETTER, to: 'code@example.org', awaited: true })]);
    assert.equal(received.length, 31);
    assert.ok(most <= 2 && opened < 10, `${opened} connections, ${most} at once`);
    const place = received.findIndex(({ to }) => to.includes('code@example.org'));
    assert.ok(place >= 0 && place < 4, `it was number ${place}`);
  });

  test('are a number of them', () => {
    for (const count of ['0', '51', '2.5', 'many', '-1'])
      assert.throws(() => smtpMailer(`smtp://127.0.0.1:25?connections=${count}`, FROM), TypeError);
  });
});

describe('the address of the mail server', () => {
  test('with smtps speaks TLS, and not with whom it cannot recognise', async (context) => {
    const { port } = await serverFor(context, { secure: true, ...certificateOf('mail.example') });
    await assert.rejects(mailerTo(context, port, undefined, 'smtps').send(LETTER), failsAs('mail-tls-failed', false));
  });

  test('with smtp and another host than this machine starts TLS, or goes no further', async (context) => {
    const { port, received } = await serverFor(context);
    // By this address the system reaches itself, and it is not one of those taken for this machine.
    const mailer = smtpMailer(`smtp://0.0.0.0:${port}`, FROM);
    context.after(() => mailer.close());
    await assert.rejects(mailer.send(LETTER), failsAs('mail-tls-failed', false));
    assert.equal(received.length, 0);
    const without = smtpMailer(`smtp://0.0.0.0:${port}?tls=none`, FROM);
    context.after(() => without.close());
    assert.equal(await without.send(LETTER), 'sent');
  });

  test('begins with smtp or smtps', () => {
    for (const url of ['http://mail.example', 'file:///etc/passwd', 'nonsense']) {
      assert.throws(() => smtpMailer(url, FROM), TypeError);
    }
  });
});

function answeringData(code: number): NonNullable<SMTPServerOptions['onData']> {
  return (stream, _, done) => {
    stream.resume().on('end', () => done(Object.assign(new Error('over quota'), { responseCode: code })));
  };
}

/** Made by itself, so that nobody has a reason to believe it. */
function certificateOf(subject: string): Pick<SMTPServerOptions, 'cert' | 'key'> {
  const { der, privateKey } = make({ subject, algorithm: 'ecdsa-p256-sha256', from: 0, until: Date.UTC(2049, 0) });
  const lines = Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
