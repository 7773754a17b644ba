// The mail server of the drill: takes every letter, hands the code in it to whoever waits for it, and counts.
import { mailServer } from '../../tests/crash/letters.ts';

export interface Post {
  readonly url: string;
  /** The code of the next letter to an address. To be called before it is asked for. */
  codeFor(to: string): Promise<string>;
  /** Every letter to an address, as it came. */
  rawTo(to: string): readonly string[];
  /** Letters of these addresses: how many came, and how many of them came once more than once. */
  counted(isTheirs: (to: string) => boolean): { readonly letters: number; readonly again: number };
}

const LOOK = 5; // milliseconds

export async function openPost(stops: { after(stop: () => Promise<void>): void }): Promise<Post> {
  const server = await mailServer(stops);
  const waiting = new Map<string, (code: string) => void>();
  const byAddress = new Map<string, string[]>();
  const ids = new Map<string, number>();
  let read = 0;
  const look = setInterval(() => {
    for (; read < server.letters.length; read += 1) {
      const letter = server.letters[read];
      if (letter === undefined) break;
      const { to, raw, messageId } = letter;
      byAddress.set(to, [...(byAddress.get(to) ?? []), raw]);
      ids.set(`${to} ${messageId}`, (ids.get(`${to} ${messageId}`) ?? 0) + 1);
      const code = /^\d{3}\s?\d{3}\r?$/m.exec(raw)?.[0].trim();
      if (code === undefined) continue;
      waiting.get(to)?.(code);
      waiting.delete(to);
    }
  }, LOOK);
  stops.after(async () => clearInterval(look));
  return {
    url: server.url,
    codeFor: (to) => new Promise((done) => waiting.set(to, done)),
    rawTo: (to) => byAddress.get(to) ?? [],
    counted(isTheirs) {
      const theirs = [...ids].filter(([key]) => isTheirs(key.split(' ', 1)[0] ?? ''));
      return { letters: theirs.length, again: theirs.filter(([, times]) => times > 1).length };
    },
  };
}
