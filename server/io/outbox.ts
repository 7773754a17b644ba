// The outbox of the demonstration: letters go into a folder of this machine instead of out, and a page shows them.
// They hold sign-in codes, so the page and this mailer exist on loopback only.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { type Mailer, messageOf } from './mail.ts';

export interface OutboxEntry {
  readonly id: string;
  /** RFC 3339 in UTC. */
  readonly sent: string;
  readonly to: string;
  readonly subject: string;
}

export interface OutboxLetter extends OutboxEntry {
  readonly text: string;
  readonly html: string;
}

/** Writes each letter as `<id>.eml`, as it would have been sent, and as `<id>.json` for the page. */
export function outboxMailer(folder: string, from: string, clock: () => number): Mailer {
  const transport = createTransport(
    { streamTransport: true, buffer: true, disableFileAccess: true, disableUrlAccess: true },
    { from },
  );
  return {
    async send(letter) {
      const message = messageOf(letter);
      const written = await transport.sendMail(message);
      const now = clock();
      // Ids sort by time; a letter that is sent again in another millisecond stands there twice, as in a letter-box.
      const id = `${String(now).padStart(15, '0')}-${createHash('sha256').update(letter.messageId).digest('hex').slice(0, 16)}`;
      const { to, text, html } = letter;
      const kept: OutboxLetter = { id, sent: new Date(now).toISOString(), to, subject: message.subject, text, html };
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await put(join(folder, `${id}.eml`), written.message);
      await put(join(folder, `${id}.json`), JSON.stringify(kept));
      return 'sent';
    },
    async forget(to) {
      const wanted = to.toLowerCase();
      for (const { id, to: address } of await lettersIn(folder))
        if (address.toLowerCase() === wanted) await drop(folder, id);
    },
    close: () => transport.close(),
  };
}

async function put(file: string, content: Parameters<typeof writeFile>[1]): Promise<void> {
  const part = `${file}.${randomUUID()}`;
  await writeFile(part, content, { mode: 0o600 });
  await rename(part, file);
}

const ID = /^\d{15}-[0-9a-f]{16}$/;
const MOST_LISTED = 200;

/** The newest first, and no more than two hundred. */
export async function listOutbox(folder: string): Promise<readonly OutboxEntry[]> {
  const letters = await lettersIn(folder, MOST_LISTED);
  return letters.map(({ text: _text, html: _html, ...entry }) => entry);
}

/** The newest first. */
async function lettersIn(folder: string, most = Number.POSITIVE_INFINITY): Promise<readonly OutboxLetter[]> {
  const newest = (await idsIn(folder)).slice(0, most);
  const letters = await Promise.all(newest.map((id) => readOutbox(folder, id)));
  return letters.flatMap((letter) => (letter === undefined ? [] : [letter]));
}

/** Of letters, the newest first. */
async function idsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(none);
  const ids = (names ?? []).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  return ids
    .filter((id) => ID.test(id))
    .sort()
    .reverse();
}

/** A bounded number of letters from before `before`; how many. */
export async function forgetOutbox(folder: string, before: number, most: number): Promise<number> {
  const old = (await idsIn(folder)).filter((id) => Number(id.slice(0, 15)) < before).slice(0, most);
  for (const id of old) await drop(folder, id);
  return old.length;
}

async function drop(folder: string, id: string): Promise<void> {
  for (const ending of ['eml', 'json']) await rm(join(folder, `${id}.${ending}`), { force: true });
}

export async function readOutbox(folder: string, id: string): Promise<OutboxLetter | undefined> {
  if (!ID.test(id)) return undefined;
  const text = await readFile(join(folder, `${id}.json`), 'utf8').catch(none);
  return text === undefined ? undefined : (JSON.parse(text) as OutboxLetter); // written above, and by nobody else
}

function none(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
