// What the operator reads of the program: events by name, with codes and ids. What people wrote, or are, stays out:
// of an error the log takes its name, its code and where it was thrown, never its message, which may quote anything.
import { type DestinationStream, pino } from 'pino';

export type LogFacts = Readonly<Record<string, string | number | boolean>>;

export interface Log {
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  /** Something went wrong that is ours to mend. */
  error(event: string, error: unknown, facts?: LogFacts): void;
  /** The same log, with these facts at every event: the id of a request or a job. */
  within(facts: LogFacts): Log;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** One line of JSON an event, to standard output if nowhere else. */
export function openLog(clock: () => number, level: LogLevel = 'info', destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    messageKey: 'event',
    timestamp: () => `,"time":"${new Date(clock()).toISOString()}"`,
    formatters: { level: (word: string) => ({ level: word }) },
  };
  const root = destination === undefined ? pino(options) : pino(options, destination);
  const logOf = (bound: LogFacts): Log => ({
    info: (event, facts = {}) => root.info(safe({ ...bound, ...facts }), event),
    warn: (event, facts = {}) => root.warn(safe({ ...bound, ...facts }), event),
    error: (event, error, facts = {}) =>
      root.error({ ...safe({ ...bound, ...facts }), errors: chainOf(error).map(described) }, event),
    within: (facts) => logOf({ ...bound, ...facts }),
  });
  return logOf({});
}

const safe = (facts: LogFacts): LogFacts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? blanked(fact) : fact]),
  );

/** Facts are codes and ids; should something else get in, what looks like an address or a secret does not come out. */
const blanked = (text: string): string =>
  text
    .slice(0, 500)
    .replace(/[^\s<>"',;:()/]+(?:@|%40)[^\s<>"',;:()/]+/gi, '[address]')
    .replace(/(?<=[a-z]:\/\/\S*)[?#]\S*/gi, '')
    .replace(/[\w-]{32,}/g, (word) => (UUID.test(word) || /^[a-z-]+$/.test(word) ? word : '[secret]'));

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const MOST_CAUSES = 5;

/** An error, what caused it, and so on. */
function chainOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (let next = error; next instanceof Error && chain.length < MOST_CAUSES; next = next.cause) chain.push(next);
  return chain;
}

const described = (error: Error) => ({
  name: wordOf(error.name) ?? 'Error',
  code: wordOf('code' in error ? error.code : undefined),
  at: framesOf(error),
});

const wordOf = (text: unknown): string | undefined =>
  typeof text === 'string' && /^[\w.-]{1,60}$/.test(text) ? blanked(text) : undefined;

const MOST_FRAMES = 20;
const FRAME = /^ {4}at (?:.*\()?(?:async )?(?:file:\/\/)?(\/[^():]+|node:[^():]+):(\d+):\d+\)?$/;

/** Where it was thrown, without the message that stands above it in a stack and may look like a part of it. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  const lines = stack.slice(start + message.length).split('\n');
  return lines.slice(0, MOST_FRAMES).flatMap((line) => {
    const [, file, place] = FRAME.exec(line) ?? [];
    return file === undefined ? [] : [`${blanked(file)}:${place}`];
  });
}
