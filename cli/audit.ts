// `tessera audit verify`: whether the log of an organisation, as its auditor exported it, is what was sealed; and if not,
// which entry was altered, dropped, added or moved, and which batch is not what it was. It takes the proof of one entry too.
import { type LogBatch, isPin, readEntryProof, readLogLine, verifyLog } from '@tessera/credential/log';
import type { Arguments } from './arguments.ts';
import { verifyProof } from './audit-entry.ts';
import { entryInWords } from './audit-words.ts';
import { readAll, readFileBytes } from './files.ts';
import { type Exit, type Surroundings, UsageError } from './surroundings.ts';
import { say, wrapped } from './words.ts';

/** A log of ten years of a large organisation. */
const LARGEST_LOG = 256 * 1024 * 1024;

/** More lines than these help nobody. */
const MOST_SHOWN = 100;

export async function auditCommand(args: Arguments, around: Surroundings): Promise<Exit> {
  const [verb = '', file = '-'] = args.operands;
  if (verb !== 'verify') throw new UsageError(say('cli.audit.verb-unknown', { given: verb }));
  const pins = args.values('pin');
  for (const pin of pins) if (!isPin(pin)) throw new UsageError(say('cli.audit.pin-malformed', { given: pin }));
  const bytes = file === '-' ? await readAll(around.input, file, LARGEST_LOG) : await readFileBytes(file, LARGEST_LOG);
  const text = new TextDecoder().decode(bytes);
  const proof = readEntryProof(text);
  if (proof !== undefined) return verifyProof(proof, { key: args.value('key'), pins }, around);
  const log = readLog(text);
  if (typeof log === 'number') {
    around.tell(wrapped(say(log === 0 ? 'cli.audit.no-log' : 'cli.audit.line-malformed', { line: log })));
    return 1;
  }
  const { organisation, key, waiting } = log;
  const given = args.value('key');
  const judged = verifyLog(log.entries, log.batches, given ?? key, pins);
  const isOfAnother = log.batches.some((batch) => batch.organisation !== organisation);
  const isOther = given !== undefined && given !== key;
  const findings = [
    ...(isOfAnother ? [say('cli.audit.of-another')] : []),
    ...(isOther ? [say('cli.audit.another-key', { key })] : []),
    ...judged.findings.map(findingInWords),
  ];
  for (const line of findings.slice(0, MOST_SHOWN)) around.print(wrapped(line, '- ', '  '));
  if (findings.length > MOST_SHOWN)
    around.print(wrapped(say('cli.audit.more', { count: findings.length - MOST_SHOWN }), '- ', '  '));
  const isSound = findings.length === 0;
  const verdict = isSound ? (given === undefined ? 'undetermined' : 'holds') : 'broken';
  around.print(wrapped(say(`cli.audit.${verdict}`, { ...totals(judged), findings: findings.length })));
  around.print('');
  around.print(wrapped(say('cli.audit.organisation', { organisation })));
  around.print(wrapped(say('cli.audit.key', { key })));
  if (judged.pin !== undefined) {
    const newest = newestOf(log.batches);
    around.print(wrapped(say('cli.audit.newest', { pin: judged.pin, date: newest?.sealedAt ?? '' })));
  }
  if (waiting > 0) around.print(wrapped(say('cli.audit.waiting', { count: waiting })));
  if (pins.length === 0) around.print(wrapped(say('cli.audit.end-unknown')));
  return isSound ? (given === undefined ? 2 : 0) : 1;
}

type Judged = ReturnType<typeof verifyLog>;

const totals = ({ entries, batches }: Judged) => ({ entries, batches });

const newestOf = (batches: readonly LogBatch[]): LogBatch | undefined =>
  batches.toSorted((one, other) => one.number - other.number).at(-1);

/** What stands in the file; 0 where it is no log, else the number of the first line that is none of a log. */
function readLog(text: string) {
  const entries: Parameters<typeof verifyLog>[0][number][] = [];
  const batches: LogBatch[] = [];
  let head: { readonly organisation: string; readonly key: string } | undefined;
  let waiting = 0;
  for (const [place, written] of text.split('\n').entries()) {
    if (written.trim() === '') continue;
    const line = readLogLine(written);
    if (line === undefined) return head === undefined ? 0 : place + 1;
    if ((head === undefined) !== (line.kind === 'head')) return head === undefined ? 0 : place + 1;
    if (line.kind === 'head') head = line;
    else if (line.kind === 'batch') batches.push(line.batch);
    else if (line.kind === 'sealed') entries.push(line.sealed);
    else waiting += 1;
  }
  return head === undefined ? 0 : { organisation: head.organisation, key: head.key, entries, batches, waiting };
}

/** Places as people count them: from 1. */
function findingInWords(finding: Judged['findings'][number]): string {
  if ('batch' in finding) return say(`log.${finding.code}`, { batch: finding.batch });
  const { at, code } = finding;
  const from = code === 'entry-moved' ? { fromBatch: finding.from.batch, fromPlace: finding.from.position + 1 } : {};
  const found = say(`log.${code}`, { batch: at.batch, place: at.position + 1, ...from });
  return 'entry' in finding ? `${found} ${entryInWords(finding.entry)}` : found;
}
