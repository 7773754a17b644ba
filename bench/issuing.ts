// `node bench/issuing.ts [10000 100000]`: from a spreadsheet of so many learners to credentials that are sealed and can be
// claimed, on the embedded database in one process: the real slices, the real jobs, letters kept unsent. Each count runs
// in a process of its own; what is printed is rows a second, CPU, and the largest resident set that the kernel saw.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { confirm } from '../server/assessing/decide.ts';
import { importShown } from '../server/assessing/show.ts';
import { upload } from '../server/assessing/upload.ts';
import { readConfig } from '../server/config.ts';
import { one } from '../server/db/index.ts';
import { workOf } from '../server/http/mount.ts';
import { openLog } from '../server/io/log.ts';
import { order } from '../server/issuing/order.ts';
import { startWorker } from '../server/jobs/index.ts';
import { openPlatform } from '../server/platform.ts';
import { collegeIn, learnersCsv } from '../tests/registrar.ts';

const SELF = fileURLToPath(import.meta.url);

if (process.env['TESSERA_BENCH_COUNT'] === undefined) await compareAll();
else await issueOnce(Number(process.env['TESSERA_BENCH_COUNT']));

async function compareAll(): Promise<void> {
  const counts = process.argv.slice(2).map(Number);
  const sets: number[] = [];
  for (const count of counts.length === 0 ? [10_000, 100_000] : counts) sets.push(await inProcess(count));
  const [first, last] = [sets.at(0), sets.at(-1)];
  if (sets.length > 1 && first && last)
    console.log(`largest resident set, last to first: ${(last / first).toFixed(2)}`);
}

/** Answers the largest resident set in megabytes. */
async function inProcess(count: number): Promise<number> {
  const env = { ...process.env, TESSERA_BENCH_COUNT: String(count) };
  const child = spawn(process.execPath, [SELF], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const part of child.stdout) text += String(part);
  process.stdout.write(text);
  return Number(/(\d+) MB/.exec(text)?.[1]);
}

async function issueOnce(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-issuing-'));
  const config = readConfig({ TESSERA_DATA: join(folder, 'data'), TESSERA_KEY_FILE: join(folder, 'key') });
  const platform = await openPlatform(
    config,
    openLog(() => Date.now()),
  );
  const { world } = platform;
  const { handlers, consumers } = workOf(world);
  const { 'wallet-send-letter': _, ...unsent } = handlers;
  const worker = startWorker({ ...world, handlers: unsent, consumers });
  try {
    const { acting, design } = await collegeIn(world);
    const file = new Blob([learnersCsv(count)]);
    forgetLargestSet();
    const lap = laps();
    const id = await upload({ design, version: 1, name: 'learners.csv', file }, acting, world);
    const shown = () => importShown({ organisation: acting.organisation, import: id }, acting, world);
    await until(async () => (await shown()).state === 'ready');
    lap('read');
    await confirm({ import: id }, acting, world);
    await until(async () => (await shown()).state === 'confirmed');
    lap('entered');
    await order({ design, version: 1, count }, acting, world);
    lap('ordered');
    await until(async () => (await counted('issuing.credential', world.db.sql)) === count);
    lap('sealed');
    await until(async () => (await counted('wallet.claim', world.db.sql)) === count);
    lap('claimable');
    console.log(`${count} learners: ${lap.summary(count)}; ${largestSet()} MB`);
  } finally {
    await worker.stop();
    await platform.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function counted(table: 'issuing.credential' | 'wallet.claim', on: Parameters<typeof one>[1]): Promise<number> {
  const which = table === 'wallet.claim' ? sql`wallet.claim` : sql`issuing.credential where state = 'issued'`;
  return (await one(sql<{ count: number }>`select count(*) as count from ${which}`, on)).count;
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  while (!(await isDone())) await pause(200);
}

function laps() {
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const parts: string[] = [];
  let before = begun;
  const lap = (name: string): void => {
    const now = performance.now();
    parts.push(`${name} ${((now - before) / 1000).toFixed(1)} s`);
    before = now;
  };
  lap.summary = (count: number): string => {
    const seconds = (performance.now() - begun) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    return `${Math.round(count / seconds)} a second (${parts.join(', ')}), ${((user + system) / 1e6).toFixed(1)} CPU-seconds`;
  };
  return lap;
}

/** Making a database needs more than working with it: what is measured begins here, where the system lets it. */
function forgetLargestSet(): void {
  if (existsSync('/proc/self/clear_refs')) writeFileSync('/proc/self/clear_refs', '5');
}

/** Linux says so itself; elsewhere it is what this process says. */
function largestSet(): number {
  try {
    const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return Math.round(process.resourceUsage().maxRSS / 1024);
  }
}
