// The second pass over a list of learners: seals, writes one file a learner and the list of results, and puts the whole
// folder in place at the end.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheckedList, sameList } from './issue-check.ts';
import type { KeyName } from './issue-key.ts';
import type { Order } from './issue-order.ts';
import { type CheckedRow, checkedRows } from './issue-rows.ts';
import { openLearners } from './learners-file.ts';
import { findingLine } from './learners-findings.ts';
import { openOutFolder } from './out-folder.ts';
import { progressOf } from './progress.ts';
import { openResultFile } from './result-file.ts';
import type { Exit, Surroundings } from './surroundings.ts';
import { say, wrapped } from './words.ts';

const RESULT_FILE = 'result.csv';

export async function sealList(order: Order, list: CheckedList, around: Surroundings): Promise<Exit> {
  const folder = await openOutFolder(order.out, around);
  try {
    await sealRows(order, list, folder.path, around);
    await folder.keep();
  } finally {
    await folder.drop();
  }
  const { good, bad } = list;
  const { out, signing } = order;
  const { sealedBy, underName } = signing;
  const named = underName === undefined ? 1 : 0;
  if (good > 0) around.print(wrapped(say('cli.issue.sealed', { count: good, named, sealedBy, out })));
  if (bad > 0) around.print(wrapped(say('cli.issue.left-out', { count: bad, file: join(out, RESULT_FILE) })));
  else around.print(wrapped(say('cli.issue.result', { file: join(out, RESULT_FILE) })));
  if (good > 0 && underName !== undefined) around.print(wrapped(nameLine(underName)));
  return bad === 0 ? 0 : good === 0 ? 1 : 2;
}

/** How others know whose key it is. */
const nameLine = ({ address, ...name }: KeyName): string =>
  address === undefined ? say('cli.issue.named', { ...name }) : say('cli.issue.named-on-web', { ...name, address });

async function sealRows(order: Order, list: CheckedList, folder: string, around: Surroundings): Promise<void> {
  const { table, digest } = await openLearners(order.learners);
  const width = Math.max(4, String(list.good + list.bad).length);
  const results = await openResultFile(join(folder, RESULT_FILE), table, order.skipBad);
  const progress = progressOf('cli.progress.sealed', list.good + list.bad, around);
  let count = 0;
  for await (const checked of checkedRows(table, {
    design: order.design,
    date: order.date,
    id: () => `urn:uuid:${around.uuid()}`,
  })) {
    count++;
    const file = 'credential' in checked ? `${fileName(count, width, checked.credential.id)}.${order.ending}` : '';
    if ('credential' in checked)
      await writeFile(join(folder, file), await order.seal(checked.credential), { flag: 'wx' });
    await results.write(resultRow(checked, file, order.skipBad));
    progress.step(count);
  }
  await results.close();
  progress.end();
  sameList(list, digest());
}

/** Nothing of the learner: file names end up in letters, logs and screens. */
const fileName = (count: number, width: number, id: string): string =>
  `${String(count).padStart(width, '0')}-${id.slice('urn:uuid:'.length, 'urn:uuid:'.length + 8)}`;

function resultRow(checked: CheckedRow, file: string, skipBad: boolean): readonly string[] {
  const id = 'credential' in checked ? checked.credential.id : '';
  if (!skipBad) return [String(checked.row.number), file, id];
  if ('credential' in checked) return [...checked.row.cells, 'sealed', '', '', file];
  const columns = checked.problems.flatMap(({ column }) => column ?? []);
  return [...checked.row.cells, 'refused', columns.join(' | '), checked.problems.map(findingLine).join(' '), ''];
}
