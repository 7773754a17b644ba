// Letters as they arrive: kept by a mail server of the test, or in the folder where a demonstration keeps them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { freePort } from '../free-port.ts';

export interface Letter {
  readonly to: string;
  readonly messageId: string;
  /** What its link carries behind `claim#`. */
  readonly secret?: string;
  readonly raw: string;
}

export function letterIn(raw: string): Letter {
  const header = (raw.split('\r\n\r\n', 1)[0] ?? '').replace(/\r\n[ \t]+/g, ' ');
  const line = (name: string): string => new RegExp(`^${name}: *(.*)$`, 'im').exec(header)?.[1]?.trim() ?? '';
  const whole = raw.replace(/=\r\n/g, ''); // quoted-printable breaks long lines so
  const secret = /\/claim#([\w-]{43})/.exec(whole)?.[1];
  return { to: line('To'), messageId: line('Message-ID'), raw: whole, ...(secret !== undefined && { secret }) };
}

export function outboxLetters(dataFolder = ''): readonly Letter[] {
  const folder = join(dataFolder, 'outbox');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  return names.map((name) => letterIn(readFileSync(join(folder, name), 'utf8')));
}

/** A code of SMTP, silence, or undefined where the letter is taken. [RFC5321 §4.2] */
export type Reply = number | 'silence' | undefined;

export interface MailServer {
  readonly url: string;
  /** In the order in which they came. */
  readonly letters: Letter[];
  /** From now on a recipient is answered so. */
  replies(reply: (to: string) => Reply): void;
  /** How many recipients were named so far. */
  asked(): number;
  /** Nobody listens any more; then again, on the same port. */
  down(): Promise<void>;
  up(): Promise<void>;
}

export async function mailServer(t: Pick<TestContext, 'after'>): Promise<MailServer> {
  const letters: Letter[] = [];
  let reply: (to: string) => Reply = () => undefined;
  let asked = 0;
  let server: SMTPServer | undefined;
  // None of those that the system gives to others while nobody listens here.
  const port = await freePort();
  const down = async (): Promise<void> => {
    const closing = server;
    server = undefined;
    if (closing !== undefined) await new Promise<void>((closed) => closing.close(() => closed()));
  };
  const up = async (): Promise<void> => {
    const fresh = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 10,
      onRcptTo({ address }, _session, done) {
        asked += 1;
        const code = reply(address);
        if (code === 'silence') return;
        done(code === undefined ? null : Object.assign(new Error('not now'), { responseCode: code }));
      },
      onData(stream, _session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          letters.push(letterIn(Buffer.concat(parts).toString()));
          done();
        });
      },
    });
    fresh.on('error', () => undefined); // a sender that was killed
    await new Promise<void>((listening) => fresh.listen(port, '127.0.0.1', listening));
    server = fresh;
  };
  await up();
  t.after(down);
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    replies(answer) {
      reply = answer;
    },
    asked: () => asked,
    down,
    up,
  };
}
