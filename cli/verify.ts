// `tessera verify`: judges credentials of anybody's, offline, against the anchors, the time and the evidence given.
import { type Evidence, gather, open, type Problem, verify } from '@tessera/credential';
import type { Arguments } from './arguments.ts';
import { noCredentialLine, readCredential } from './credential-file.ts';
import { readEvidence, saveEvidence, together } from './evidence-file.ts';
import { FileTooLarge } from './files.ts';
import { type Exit, type Surroundings, UsageError } from './surroundings.ts';
import { readAsked } from './verify-circumstances.ts';
import { reportJson } from './verify-json.ts';
import { linesOf } from './verify-report.ts';
import { plain, say } from './words.ts';

export async function verifyCommand(args: Arguments, around: Surroundings): Promise<Exit> {
  const saveAs = args.value('save-evidence');
  const evidenceFile = args.value('evidence');
  if (saveAs !== undefined && evidenceFile !== undefined) throw new UsageError(say('cli.verify.evidence-twice'));
  const asked = await readAsked(args, around);
  const given: Evidence = evidenceFile === undefined ? { documents: [], gaps: [] } : await readEvidence(evidenceFile);
  const files = args.operands.length === 0 ? ['-'] : args.operands;
  if (files.filter((file) => file === '-').length > 1) throw new UsageError(say('cli.verify.stdin-twice'));

  const asJson = args.switched('json');
  const gathered: Evidence[] = [];
  const exits: Exit[] = [];
  for (const [index, file] of files.entries()) {
    const found = await credentialIn(file, around);
    if ('sentence' in found) {
      around.tell(found.sentence);
      exits.push(found.exit);
      continue;
    }
    const { text, problem } = found;
    // Whoever reads words is told why there is nothing to judge; a program gets the report of nothing, and the reason.
    if (problem !== undefined && !asJson) {
      around.tell(noCredentialLine(file, problem));
      exits.push(1);
      continue;
    }
    const evidence = saveAs === undefined ? given : await gather(text, around.fetch);
    gathered.push(evidence);
    const report = await verify(text, { ...asked, evidence });
    exits.push(EXITS[report.outcome]);
    if (asJson) {
      around.print(reportJson(report, file, problem));
      continue;
    }
    if (index > 0) around.print('');
    if (files.length > 1) around.print(plain(file));
    const isToday = args.value('at') === undefined;
    for (const line of linesOf(report, open(text), { isToday, expected: asked.expected })) around.print(line);
  }
  if (saveAs !== undefined) await saveEvidence(saveAs, together(gathered));
  return worst(exits);
}

const EXITS = { valid: 0, invalid: 1, undetermined: 2 } as const;

/** What could not be read counts most, then invalid, then undetermined. */
const worst = (exits: readonly Exit[]): Exit => ([64, 1, 2] as const).find((exit) => exits.includes(exit)) ?? 0;

type Found = { readonly text: string; readonly problem?: Problem } | { readonly sentence: string; readonly exit: Exit };

/** The text of a credential; empty where there is none in the file, with the reason. */
async function credentialIn(file: string, around: Surroundings): Promise<Found> {
  try {
    const read = await readCredential(file, around);
    if (read.ok) return { text: read.value };
    const [problem] = read.problems;
    return { text: '', ...(problem && { problem }) };
  } catch (error) {
    if (error instanceof FileTooLarge) return { sentence: error.message, exit: 1 };
    if (error instanceof UsageError) return { sentence: error.message, exit: 64 };
    throw error;
  }
}
