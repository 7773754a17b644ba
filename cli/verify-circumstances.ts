// By what `tessera verify` judges, as it was typed: whom to believe, for which moment, by which policy, and what a
// presentation was asked for with.
import type { verify } from '@tessera/credential';
import { POLICIES, type PolicyName } from '@tessera/credential/proofs';
import { readCertificates, type Trust } from '@tessera/credential/trust';
import type { Arguments } from './arguments.ts';
import { readFileText } from './files.ts';
import { type Surroundings, UsageError } from './surroundings.ts';
import { say, sayProblem } from './words.ts';

/** All but the evidence. */
export type Asked = Omit<Parameters<typeof verify>[1], 'evidence'>;

/** Throws a UsageError where something cannot be meant. */
export async function readAsked(args: Arguments, around: Surroundings): Promise<Asked> {
  const expected = expectedOf(args);
  const issuers = args.values('trust-issuer').map(issuerOf);
  return {
    trust: { anchors: (await Promise.all(args.values('trust').map(anchorsIn))).flat(), issuers },
    now: momentOf(args.value('at')) ?? around.now,
    policy: policyOf(args.required('policy')),
    ...(expected && { expected }),
  };
}

async function anchorsIn(file: string): Promise<Trust['anchors']> {
  const { certificates, problems } = readCertificates(await readFileText(file));
  const [problem] = problems;
  if (problem === undefined) return certificates;
  throw new UsageError(
    say('cli.problem.whole', { file, what: `${sayProblem(problem, 'what')} ${sayProblem(problem, 'do')}` }),
  );
}

/** Issuers are compared letter by letter: what could never be one is a slip, and would go unnoticed. */
function issuerOf(given: string): string {
  if (/^(did:[a-z0-9]+:|https:\/\/)[^\s#]+$/.test(given)) return given;
  throw new UsageError(say('cli.verify.issuer-malformed', { given }));
}

function policyOf(given: string): PolicyName {
  const isPolicy = (name: string): name is PolicyName => Object.hasOwn(POLICIES, name);
  if (isPolicy(given)) return given;
  throw new Error(`no policy ${given}`); // the choices of the option are the policies
}

/** A nonce and a challenge are two names of one thing: what was sent along with the question. */
function expectedOf(args: Arguments): Asked['expected'] {
  const [audience, nonce, challenge] = [args.value('audience'), args.value('nonce'), args.value('challenge')];
  if (nonce !== undefined && challenge !== undefined) throw new UsageError(say('cli.verify.nonce-twice'));
  const sent = nonce ?? challenge;
  if (audience === undefined && sent === undefined) return undefined;
  return { audience: audience ?? null, challenge: sent ?? null };
}

/** A moment with its zone, or a day: then noon of that day in UTC, which is that day everywhere in Europe. */
function momentOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(text) ?? [];
  const moment = day === undefined ? Number.NaN : Date.parse(time === undefined ? `${day}T12:00:00Z` : text);
  const rolledOver =
    day !== undefined && !Number.isNaN(moment) && !new Date(`${day}T12:00:00Z`).toISOString().startsWith(day);
  if (Number.isNaN(moment) || rolledOver) throw new UsageError(say('cli.verify.at-malformed', { given: text }));
  return moment;
}
