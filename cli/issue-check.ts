// The first pass over a list of learners: nothing is sealed before every row is known to be right.
import { type Order, PLACEHOLDER_ID } from './issue-order.ts';
import { checkedRows } from './issue-rows.ts';
import { type Finding, TableRefusal } from './learners.ts';
import { openLearners } from './learners-file.ts';
import { findingLine } from './learners-findings.ts';
import { progressOf } from './progress.ts';
import type { Surroundings } from './surroundings.ts';
import { say, wrapped } from './words.ts';

export interface CheckedList {
  readonly good: number;
  readonly bad: number;
  /** Of the bytes that were checked. */
  readonly digest: string;
}

const SHOWN = 20;

/** Counts of the list; undefined, and told why, when a row is wrong and none may be skipped. Throws a TableRefusal. */
export async function checkList(order: Order, around: Surroundings): Promise<CheckedList | undefined> {
  const { table, digest } = await openLearners(order.learners);
  for (const { key, facts } of table.notices) around.tell(wrapped(say(key, facts)));
  const progress = progressOf('cli.progress.checked', undefined, around);
  const findings: Finding[] = [];
  let [good, bad, wrong] = [0, 0, 0];
  for await (const checked of checkedRows(table, {
    design: order.design,
    date: order.date,
    id: () => PLACEHOLDER_ID,
  })) {
    if ('credential' in checked) good++;
    else {
      bad++;
      wrong += checked.problems.length;
      findings.push(...checked.problems.slice(0, Math.max(0, SHOWN - findings.length)));
    }
    progress.step(good + bad);
  }
  progress.end();
  if (bad === 0 || order.skipBad) return { good, bad, digest: digest() };
  for (const finding of findings) around.tell(wrapped(findingLine(finding), '', '    '));
  if (wrong > findings.length) around.tell(say('cli.issue.more-problems', { count: wrong - findings.length }));
  around.tell(wrapped(say('cli.issue.rows-refused', { total: good + bad, bad })));
  return undefined;
}

/** A file that was changed between the two passes is not the one that was checked. */
export function sameList(checked: CheckedList, digest: string): void {
  if (checked.digest !== digest) throw new TableRefusal({ key: 'cli.learners.changed', facts: {} });
}
