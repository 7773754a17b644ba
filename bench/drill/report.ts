// The page docs/reference/load.md: what was measured, on what, beside what.
import { arch, cpus, release, totalmem, type } from 'node:os';
import type { Measured } from './measured.ts';
import type { SignedIns } from './sign-ins.ts';

export interface Drilled {
  readonly kind: 'embedded' | 'postgres';
  readonly reading: Measured;
  readonly readingEcho: Measured;
  readonly each: readonly { readonly name: string; readonly measured: Measured }[];
  readonly signingIn: SignedIns;
  readonly signingInEcho: Measured;
  /** What was lost; nothing, or the drill has failed. */
  readonly lost: readonly string[];
  /** How many people signed in, in all steps. */
  readonly people: number;
  /** The largest resident set of the program, in bytes. */
  readonly memory: number;
}

const NAMES = { embedded: 'the embedded database', postgres: 'a PostgreSQL server' } as const;

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const fine = (value: number): string => (value < 10 ? value.toFixed(1) : whole(value));

const row = (name: string, { reached, p50, p99, done, errors }: Measured): string =>
  `| ${name} | ${fine(reached)} | ${fine(p50)} | ${fine(p99)} | ${whole(done)} | ${errors} |`;

export function tableOf(drilled: readonly Drilled[], seconds: number): string {
  const [cpu] = cpus();
  const sections = drilled.flatMap(
    ({ kind, reading, readingEcho, each, signingIn, signingInEcho, lost, people, memory }) => [
      `## On ${NAMES[kind]}`,
      '',
      '| | a second | p50, ms | p99, ms | done | errors |',
      '|---|---:|---:|---:|---:|---:|',
      row('page reads, all kinds in turn, at their knee', reading),
      row('the same rate of the server that only answers', readingEcho),
      ...each.map(({ name, measured }) => row(`${name}, alone`, measured)),
      row('sign-ins at their knee; times are of single requests', signingIn),
      row('as many requests of the server that only answers', signingInEcho),
      '',
      `A sign-in is four requests and a letter; the letter was there after ${fine(signingIn.letterP50)} ms (p50), ${fine(signingIn.letterP99)} ms (p99).`,
      `${whole(people)} people signed in, one in ten stayed: ${lost.length === 0 ? 'each is there once, each session is as it was left, each letter came once, and none waits.' : `LOST: ${lost.join('; ')}.`}`,
      `The program’s largest resident set was ${whole(memory / 1e6)} MB.`,
      '',
    ],
  );
  return [
    '# Load',
    '',
    'What `npm run drill` measured: the built program in one process on loopback, with its limits as they are, every visitor from a network of their own. The rate is raised by half until one answer in a hundred takes longer than 250 ms, or something fails; the last rate that held is the knee, and is kept to for the time that is named. Beside it stands a server that only answers 12 kB, at the same rate in the same run: what the machine, its loopback and the load cost by themselves. Nothing here is asserted by a test, and only the shares mean anything elsewhere.',
    '',
    `${seconds} s at each knee; ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${whole(totalmem() / 2 ** 30)} GB, ${type()} ${release().split('-')[0]} ${arch()}, Node ${process.versions.node}; the load comes from the same machine.`,
    '',
    ...sections,
  ].join('\n');
}
