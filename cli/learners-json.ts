// A list of learners as JSON: objects with the members of a learner, and grade, issuedOn and validUntil beside them.
// It is read as a whole, so it is kept small; long lists come as a table.
import { isObject, parseJson } from '@tessera/credential/json';
import { type Finding, type LearnerRow, type LearnerTable, TableRefusal } from './learners.ts';
import { sayProblem } from './words.ts';

const LARGEST_JSON_LIST = 10 * 1024 * 1024;

const MEMBERS = [
  'familyName',
  'givenName',
  'dateOfBirth',
  'nationalId',
  'studentId',
  'providerNumber',
  'grade',
  'validUntil',
  'issuedOn',
];

/** Reads the whole list. Throws a TableRefusal. */
export async function openJson(chunks: AsyncIterable<Uint8Array>): Promise<LearnerTable> {
  const entries = listIn(await textOf(chunks));
  const mailed = entries.some((entry) => isObject(entry) && Object.hasOwn(entry, 'email'));
  return {
    header: MEMBERS,
    separator: ',',
    columnOf: (path) => path.replace(/^\/learner/, '').slice(1) || undefined,
    notices: mailed ? [{ key: 'cli.learners.email-ignored', facts: { column: 'email' } }] : [],
    rows: rowsOf(entries),
  };
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > LARGEST_JSON_LIST) throw refusal('json-too-large', { most: LARGEST_JSON_LIST / 1024 / 1024 });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw refusal('json-not-utf-8', {});
  }
}

function listIn(text: string): readonly unknown[] {
  if (text.trim() === '') throw refusal('empty', {});
  const json = parseJson(text);
  if (!json.ok)
    throw refusal('json-malformed', { reason: json.problems.map((found) => sayProblem(found, 'what')).join(' ') });
  if (!Array.isArray(json.value)) throw refusal('json-no-list', {});
  if (json.value.length === 0) throw refusal('no-rows', {});
  return json.value;
}

const refusal = (code: string, facts: Finding['facts']): TableRefusal =>
  new TableRefusal({ key: `cli.learners.${code}`, facts });

async function* rowsOf(entries: readonly unknown[]): AsyncGenerator<LearnerRow> {
  for (const [index, entry] of entries.entries()) yield rowOf(entry, index + 1);
}

function rowOf(entry: unknown, number: number): LearnerRow {
  if (!isObject(entry))
    return {
      number,
      cells: [],
      award: {},
      problems: [{ key: 'cli.learners.entry-no-object', facts: {}, row: number }],
    };
  const { grade, validUntil, issuedOn, email, ...learner } = entry;
  const cells = MEMBERS.map((name) => {
    const value = entry[name];
    return typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
  });
  return { number, cells, award: { learner, grade, validUntil, issuedOn }, problems: [] };
}
