// `tessera issue`: a design and a list of learners become sealed files, all of them or none.
// First pass: check every row. Second pass: seal. Then the folder appears under its name.
import type { Arguments } from './arguments.ts';
import { checkList } from './issue-check.ts';
import { readOrder } from './issue-order.ts';
import { sealList } from './issue-seal.ts';
import { TableRefusal } from './learners.ts';
import { refusalLines } from './learners-findings.ts';
import { refuseOccupied } from './out-folder.ts';
import type { Exit, Surroundings } from './surroundings.ts';

export async function issueCommand(args: Arguments, around: Surroundings): Promise<Exit> {
  await refuseOccupied(args.required('out'));
  const order = await readOrder(args, around);
  if (order === undefined) return 1;
  try {
    const checked = await checkList(order, around);
    return checked === undefined ? 1 : await sealList(order, checked, around);
  } catch (error) {
    if (!(error instanceof TableRefusal)) throw error;
    for (const line of refusalLines(error.findings, order.learners)) around.tell(line);
    return 1;
  }
}
