// `tessera keygen`: a key, a trial certificate to begin with, and the request for a real one; or a key for badges.
import { randomBytes } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trialSeal } from '@tessera/credential/keys';
import { find } from '@tessera/credential/vocabulary';
import type { Arguments } from './arguments.ts';
import { makeBadgeKey } from './keygen-badge.ts';
import { refuseExisting } from './out-file.ts';
import { type Exit, type Surroundings, UsageError } from './surroundings.ts';
import { dayInWords, say, wrapped } from './words.ts';

export async function keygenCommand(args: Arguments, around: Surroundings): Promise<Exit> {
  const out = args.required('out');
  if (args.required('kind') === 'seal') return makeSeal(args, out, around);
  const surplus = ['name', 'identifier', 'country', 'years'].find((option) => args.value(option) !== undefined);
  if (surplus !== undefined) throw new UsageError(say('cli.keygen.option-of-seal', { option: `--${surplus}` }));
  return makeBadgeKey(algorithmOf(args, ['Ed25519', 'P-256']), out, around);
}

/** The kinds of keys that are good for what is made; the first where nobody says. */
function algorithmOf<A extends string>(args: Arguments, known: readonly [A, ...A[]]): A {
  const given = args.value('algorithm') ?? known[0];
  const found = known.find((algorithm) => algorithm === given);
  if (found !== undefined) return found;
  throw new UsageError(
    say('cli.keygen.algorithm-unfit', { given, kind: args.required('kind'), known: known.join(', ') }),
  );
}

/** What a seal needs and a key for badges does not. */
function neededOf(args: Arguments, option: string): string {
  const given = args.value(option);
  if (given !== undefined) return given;
  throw new UsageError(say('cli.usage.option-missing', { option: `--${option}` }));
}

async function makeSeal(args: Arguments, out: string, around: Surroundings): Promise<Exit> {
  const from = Math.floor(around.now / 1000) * 1000;
  const until = yearsLater(from, yearsOf(args.value('years') ?? '2'));
  const order = { legalName: legalNameOf(args), organisationIdentifier: identifierOf(args), country: countryOf(args) };
  for (const [, file] of FILES) await refuseExisting(join(out, file));
  const algorithm = algorithmOf(args, ['ES256', 'RS256']);
  const seal = await trialSeal({ ...order, algorithm, from, until, serialNumbers: () => randomBytes(16) });
  await writeAll(out, {
    key: seal.privateKeyPem,
    certificate: seal.certificatePem,
    trust: seal.anchorPem,
    request: seal.requestPem,
  });
  for (const [name, file] of FILES)
    around.print(wrapped(say(`cli.keygen.made-${name}`), `${join(out, file)}  `, '    '));
  around.print('');
  around.print(wrapped(say('cli.keygen.not-qualified', { until: dayInWords(new Date(until).toISOString()) })));
  return 0;
}

const FILES = [
  ['key', 'seal.key.pem'],
  ['certificate', 'seal.crt.pem'],
  ['trust', 'trust.pem'],
  ['request', 'seal.csr.pem'],
] as const;

type FileName = (typeof FILES)[number][0];

/** All four or none: a key without its certificate would be taken for a whole seal. */
async function writeAll(out: string, texts: Readonly<Record<FileName, string>>): Promise<void> {
  await mkdir(out, { recursive: true, mode: 0o700 });
  const written: string[] = [];
  try {
    for (const [name, file] of FILES) {
      const path = join(out, file);
      await writeFile(path, texts[name], { flag: 'wx', mode: name === 'key' ? 0o600 : 0o644 });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw error;
  }
}

function legalNameOf(args: Arguments): string {
  const name = neededOf(args, 'name').normalize('NFC').trim();
  if (name === '' || name.length > 64 || /\p{Cc}/u.test(name))
    throw new UsageError(say('cli.keygen.name-malformed', { most: 64 }));
  return name;
}

/** [EN319412-1 §5.1.4] */
function identifierOf(args: Arguments): string {
  const given = neededOf(args, 'identifier');
  if (/^([A-Z]{3}[A-Z]{2}|[A-Z]{2}:[A-Z]{2})-[!-~]{1,60}$/.test(given)) return given;
  throw new UsageError(say('cli.keygen.identifier-malformed', { given }));
}

function countryOf(args: Arguments): string {
  const given = neededOf(args, 'country');
  const code = find('country', given)?.more;
  if (code === undefined) throw new UsageError(say('cli.keygen.country-unknown', { given }));
  return code;
}

function yearsOf(given: string): number {
  if (/^([1-9]|10)$/.test(given)) return Number(given);
  throw new UsageError(say('cli.keygen.years-malformed', { given, most: 10 }));
}

function yearsLater(from: number, years: number): number {
  const date = new Date(from);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.getTime();
}
