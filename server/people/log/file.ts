// The log as a file: lines that `tessera audit verify` takes, whole and as sealed; or a table for people, with the names
// that are known today. Network addresses are in neither.
import { logLine } from '@tessera/credential/log';
import { hasSentence, sentence } from '@tessera/messages';
import { stringify } from 'csv-stringify/sync';
import type { Sql } from '../../db/index.ts';
import type { Download } from '../../http/contract.ts';
import type { World } from '../../world.ts';
import { batchOf, entryOf, logSealer } from './entries.ts';
import { actsInBatch, actsListed, batchesAfter, batchesMissing, type ListedAct, unsealedAfter } from '../store/log.ts';

const AT_ONCE = 20;
const ROWS = 1000;

export async function logFile(
  organisation: string,
  { form, language = 'en' }: { readonly form: 'jsonl' | 'csv'; readonly language?: string },
  world: World,
): Promise<Download> {
  const day = new Date(world.clock()).toISOString().slice(0, 10);
  if (form === 'csv') {
    return {
      name: `log-${day}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      body: await table(organisation, language, world),
    };
  }
  const lines: string[] = [];
  for await (const line of linesOf(organisation, world)) lines.push(line);
  return { name: `log-${day}.jsonl`, mediaType: 'application/jsonl; charset=utf-8', body: `${lines.join('\n')}\n` };
}

async function* linesOf(organisation: string, world: World): AsyncGenerator<string> {
  const { sql } = world.db;
  const exported = new Date(world.clock()).toISOString();
  yield logLine({ kind: 'head', organisation, key: logSealer(world).publicKey, exported });
  for (let after = 0; ; ) {
    const batches = await batchesAfter(organisation, after, AT_ONCE, sql);
    for (const row of batches) {
      yield logLine({ kind: 'batch', batch: batchOf(row) });
      yield* sealedLines(organisation, row.batch, sql);
    }
    const last = batches.at(-1);
    if (last === undefined) break;
    after = last.batch;
  }
  for (const batch of await batchesMissing(organisation, sql)) yield* sealedLines(organisation, batch, sql);
  for (let after = -1; ; ) {
    const acts = await unsealedAfter(organisation, after, ROWS, sql);
    for (const act of acts) yield logLine({ kind: 'waiting', entry: entryOf(act) });
    const last = acts.at(-1);
    if (last === undefined) return;
    after = last.sequence;
  }
}

async function* sealedLines(organisation: string, batch: number, sql: Sql): AsyncGenerator<string> {
  for (const act of await actsInBatch(organisation, batch, sql))
    yield logLine({ kind: 'sealed', sealed: { batch, position: act.position ?? 0, entry: entryOf(act) } });
}

const COLUMNS = ['at', 'who', 'roles', 'what', 'code', 'record', 'act', 'batch', 'place'] as const;

async function table(organisation: string, language: string, { db }: World): Promise<string> {
  const parts = [csvOf([COLUMNS.map((column) => sentence(language, `log.column.${column}`))], true)];
  for (let offset = 0; ; offset += ROWS) {
    const acts = await actsListed(organisation, {}, { limit: ROWS, offset }, db.sql);
    parts.push(csvOf(acts.map((act) => columnsOf(act, language))));
    if (acts.length < ROWS) return parts.join('');
  }
}

const csvOf = (lines: readonly (readonly string[])[], isFirst = false): string =>
  stringify([...lines], { bom: isFirst, record_delimiter: 'windows', escape_formulas: true });

function columnsOf(row: ListedAct, language: string): readonly string[] {
  const { at, roles, code, record, act, batch, position } = row;
  return [
    new Date(at).toISOString(),
    whoIn(row, language),
    roles.map((role) => sentence(language, `log.role.${role}`)).join('; '),
    inWords(`act.${code}`, language) ?? code,
    ...[code, record, act],
    ...(batch === null || position === null ? ['', ''] : [String(batch), String(position + 1)]),
  ];
}

const inWords = (key: string, language: string): string | undefined =>
  hasSentence(key) ? sentence(language, key) : undefined;

function whoIn({ by, name, actor }: ListedAct, language: string): string {
  if (by === 'installation') return sentence(language, 'log.by.installation');
  if (by === 'client')
    return sentence(language, 'log.by.client', { client: Buffer.from(actor ?? []).toString('utf8') });
  if (name === null) return sentence(language, 'log.by.erased');
  return name === '' ? sentence(language, 'log.by.nameless') : name;
}
