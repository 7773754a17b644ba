// `tessera verify`: judges credentials of anybody's, offline, against the anchors, the time and the evidence given.
import { type Evidence, gather, open, verify } from '@tessera/credential';
import { readCertificates, type Trust } from '@tessera/credential/trust';
import type { Arguments } from './arguments.ts';
import { readEvidence, saveEvidence, together } from './evidence-file.ts';
import { FileTooLarge, readAll, readFileBytes, readFileText, utf8 } from './files.ts';
import { type Exit, type Surroundings, UsageError } from './surroundings.ts';
import { reportJson, reportLines, sealFacts } from './verify-report.ts';
import { plain, say, sayProblem } from './words.ts';

export async function verifyCommand(args: Arguments, around: Surroundings): Promise<Exit> {
  const saveAs = args.value('save-evidence');
  const evidenceFile = args.value('evidence');
  if (saveAs !== undefined && evidenceFile !== undefined) throw new UsageError(say('cli.verify.evidence-twice'));
  const trust: Trust = { anchors: (await Promise.all(args.values('trust').map(anchorsIn))).flat() };
  const now = momentOf(args.value('at')) ?? around.now;
  const given: Evidence = evidenceFile === undefined ? { documents: [], gaps: [] } : await readEvidence(evidenceFile);
  const files = args.operands.length === 0 ? ['-'] : args.operands;
  if (files.filter((file) => file === '-').length > 1) throw new UsageError(say('cli.verify.stdin-twice'));

  const gathered: Evidence[] = [];
  const exits: Exit[] = [];
  for (const [index, file] of files.entries()) {
    const text = await textOf(file, around);
    if (typeof text !== 'string') {
      around.tell(text.sentence);
      exits.push(text.exit);
      continue;
    }
    const evidence = saveAs === undefined ? given : await gather(text, around.fetch);
    gathered.push(evidence);
    const report = await verify(text, { evidence, trust, now });
    exits.push(EXITS[report.outcome]);
    if (args.switched('json')) {
      around.print(reportJson(report, file));
      continue;
    }
    if (index > 0) around.print('');
    if (files.length > 1) around.print(plain(file));
    const judgedToday = args.value('at') === undefined;
    for (const line of reportLines(report, sealFacts(open(text)), judgedToday)) around.print(line);
  }
  if (saveAs !== undefined) await saveEvidence(saveAs, together(gathered));
  return worst(exits);
}

const EXITS = { valid: 0, invalid: 1, undetermined: 2 } as const;

/** What could not be read counts most, then invalid, then undetermined. */
const worst = (exits: readonly Exit[]): Exit => ([64, 1, 2] as const).find((exit) => exits.includes(exit)) ?? 0;

/** The text of a credential. One that is not UTF-8 is no credential: an empty text is judged as such. */
async function textOf(
  file: string,
  around: Surroundings,
): Promise<string | { readonly sentence: string; readonly exit: Exit }> {
  try {
    const bytes = file === '-' ? await readAll(around.input, say('cli.stdin')) : await readFileBytes(file);
    return utf8(bytes) ?? '';
  } catch (error) {
    if (error instanceof FileTooLarge) return { sentence: error.message, exit: 1 };
    if (error instanceof UsageError) return { sentence: error.message, exit: 64 };
    throw error;
  }
}

async function anchorsIn(file: string): Promise<Trust['anchors']> {
  const { certificates, problems } = readCertificates(await readFileText(file));
  const [problem] = problems;
  if (problem === undefined) return certificates;
  throw new UsageError(
    say('cli.problem.whole', { file, what: `${sayProblem(problem, 'what')} ${sayProblem(problem, 'do')}` }),
  );
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
