// Letters leave here, by SMTP. What goes wrong is told by its code: see mail-failures.ts.
import { createTransport } from 'nodemailer';
import { failureOf, MailFailed } from './mail-failures.ts';
import { isLoopback } from './public-address.ts';
import { turns } from './turns.ts';

export interface Letter {
  /** One address, without a name. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** `<…@…>`; the same at every try, so that a letter that came twice is shown once. [RFC5322 §3.6.4] */
  readonly messageId: string;
  /** Somebody sits and waits for it: it goes ahead of those that nobody awaits, which never hold all connections. */
  readonly awaited?: true;
}

export interface Mailer {
  /** Handed over to the next server, or throws `MailFailed`. */
  send(letter: Letter): Promise<'sent'>;
  /** Whether the next server answers and lets us in; throws `MailFailed`. Absent where letters do not leave. */
  reach?(): Promise<void>;
  /** Where letters are kept on this machine: those to an address are removed. */
  forget?(to: string): Promise<void>;
  close(): void;
}

/** Milliseconds to connect, to be greeted, and for each answer after that. */
export interface MailTimes {
  readonly connect: number;
  readonly greet: number;
  readonly answer: number;
}

/**
 * A mailer that hands letters to a server. `url`: `smtps://user:word@host:465` speaks TLS from the first byte;
 * `smtp://host:587` starts it and goes no further without, unless the host is this machine or `?tls=none` says so.
 * `?connections=10` opens as many at once, instead of three, which every server allows. Throws a TypeError on another URL.
 */
export function smtpMailer(url: string, from: string, times = TIMES): Mailer {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  const secure = protocol === 'smtps:';
  const host = hostname.replace(/^\[|\]$/g, '');
  const plain = !secure && (searchParams.get('tls') === 'none' || isLoopback(host));
  if (!secure && protocol !== 'smtp:')
    throw new TypeError('The address of the mail server begins with smtp: or smtps:');
  const connections = Number(searchParams.get('connections') ?? CONNECTIONS);
  if (!Number.isInteger(connections) || connections < 1 || connections > MOST_CONNECTIONS)
    throw new TypeError(`The mail server is given 1 to ${MOST_CONNECTIONS} connections`);
  const inTurn = turns(connections);
  const transport = createTransport(
    {
      host,
      port: port === '' ? (secure ? 465 : 587) : Number(port),
      secure,
      requireTLS: !plain,
      ignoreTLS: plain,
      ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
      connectionTimeout: times.connect,
      dnsTimeout: times.connect,
      greetingTimeout: times.greet,
      socketTimeout: times.answer,
      pool: true,
      maxConnections: connections,
      // Whether to try again is the job's to decide, which knows how often it did.
      maxRequeues: 0,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  return {
    async send(letter) {
      const message = messageOf(letter);
      try {
        await inTurn(letter.awaited === true, () => transport.sendMail(message));
      } catch (error) {
        throw failureOf(error);
      }
      return 'sent';
    },
    async reach() {
      try {
        await transport.verify();
      } catch (error) {
        throw failureOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** Some servers take no more of one sender at once. */
const CONNECTIONS = 3;
const MOST_CONNECTIONS = 50;

const TIMES: MailTimes = { connect: 10_000, greet: 10_000, answer: 30_000 };

/** One recipient and no more: no comma, no angle, no line break gets past. [RFC5321 §4.1.2] */
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:"@]{1,64}@[\p{L}\p{M}\p{N}._\-\u3002\uff0e\uff61]{1,255}$/u;
const MESSAGE_ID = /^<[A-Za-z0-9._-]+@(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])>$/;

/** The letter as nodemailer takes it; what could break out of its header stops here. */
export function messageOf({ to, subject, text, html, messageId }: Letter) {
  if (!ADDRESS.test(to)) throw new MailFailed('mail-address-malformed', true);
  if (!MESSAGE_ID.test(messageId)) throw new Error('That is no id of a message');
  return {
    to: { name: '', address: to },
    subject: subject.replace(/[\p{C}\u2028\u2029]+/gu, ' '),
    text,
    html,
    messageId,
    // No out-of-office reply to a letter that nobody wrote. [RFC3834 §5]
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}
