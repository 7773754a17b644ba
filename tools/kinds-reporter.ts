// A reporter for `node --test`: counts the tests that ran by kind, and the skipped ones by reason, as one JSON text.
import { relative, resolve } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { KINDS, type Kind, kindOf, type Tally } from './kinds.ts';

const root = resolve(import.meta.dirname, '..');

// The runner asks for a default export.
export default async function* kinds(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const ran = new Map<Kind, number>(KINDS.map((kind) => [kind, 0]));
  const skipped = new Map<string, number>();
  const failedIn = new Set<string>();
  const saidNo = new Set<string>();
  const broke = new Map<string, string>();
  let passed = 0;
  let failed = 0;
  for await (const event of events) {
    if (event.type === 'test:pass' || event.type === 'test:fail') {
      const { details, file, name, skip } = event.data;
      const path = relative(root, file ?? '').replaceAll('\\', '/');
      if (event.type === 'test:fail') {
        failedIn.add(path);
        const signal = endOf(event.data.details.error);
        if (signal === undefined) saidNo.add(path);
        else broke.set(path, signal);
      }
      if (skip !== undefined) {
        const reason = typeof skip === 'string' ? skip : 'no reason given';
        skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
      } else if (details.type !== 'suite') {
        const kind = kindOf(path, name);
        ran.set(kind, (ran.get(kind) ?? 0) + 1);
      }
    }
    if (event.type === 'test:summary' && event.data.file === undefined) {
      const { counts, success } = event.data;
      passed = counts.passed;
      failed = counts.tests - counts.passed - counts.skipped - counts.todo;
      if (!success && failed === 0) failed = 1; // a suite or a whole file broke, outside of any test
    }
  }
  const counts = { ran: Object.fromEntries(ran), skipped: Object.fromEntries(skipped), passed, failed };
  for (const path of saidNo) broke.delete(path);
  const tally = { ...counts, failedIn: [...failedIn].sort(), broke: Object.fromEntries(broke) };
  yield JSON.stringify(tally satisfies { [name in keyof Tally]: unknown });
}

/** The signal that ended the process of a file, where the runner gives that as the reason. */
function endOf(error: object): string | undefined {
  const signal: unknown = Reflect.get(error, 'signal');
  return typeof signal === 'string' ? signal : undefined;
}
