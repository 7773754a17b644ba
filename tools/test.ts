// `npm test`: every test, or those under the paths given. The runner's report, then what ran of each kind, what did not
// and why, and last the line `N passed, N failed`.
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterSecondTry, lines, type Tally, triedAgain } from './kinds.ts';

const EVERYWHERE = ['{credential,server,web,cli,messages,client,tools,bench,tests}/**/*.test.ts'];

const root = resolve(import.meta.dirname, '..');
/** Every file of tests, and every program that one starts, loads the same sources: they are compiled once. */
const COMPILED = join(root, 'node_modules/.cache/tessera/compiled');
/** So many files more than there are processors: a quarter of the time a file waits for a browser, a child or a clock. */
const WAITING = 1;
/**
 * The embedded database is used for a few seconds in each file: it is compiled once, quickly, and not a second time for
 * speed, which takes half a gigabyte. docs/decisions/0017-second-try.md
 */
const COMPILED_ONCE = '--liftoff-only';
const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith('-'));
const paths = words.filter((word) => !word.startsWith('-'));
const files = testFiles(paths);

if (files.length === 0) {
  console.error(`There is no test under ${paths.join(' ') || 'the repository'}.`);
  process.exitCode = 1;
} else {
  process.exitCode = await run(files);
}

function testFiles(asked: readonly string[]): readonly string[] {
  const patterns = asked.length === 0 ? EVERYWHERE : asked.map(patternOf);
  return globSync(patterns, { cwd: root, exclude: ['**/node_modules/**'] }).sort();
}

/** A folder stands for the tests in it. Paths are read from where the person stands. */
function patternOf(path: string): string {
  const absolute = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  const below = relative(root, absolute).replaceAll('\\', '/');
  return existsSync(absolute) && statSync(absolute).isDirectory() ? `${below || '.'}/**/*.test.ts` : below;
}

async function run(chosen: readonly string[]): Promise<number> {
  const first = await runOnce(chosen, availableParallelism() + WAITING);
  const again = paths.length === 0 ? triedAgain(first.tally) : [];
  if (again.length === 0) return told(first);
  const second = await runOnce(again, 1);
  const outcome = second.status === 0 && second.tally.failed === 0 ? 'passed alone' : 'failed alone too';
  for (const path of again) console.log(`second try: ${path}: failed among the others, ${outcome}`);
  return told(outcome === 'passed alone' ? { status: 0, tally: afterSecondTry(first.tally) } : first);
}

interface Ran {
  readonly status: number;
  readonly tally: Tally;
}

function told({ status, tally }: Ran): number {
  console.log(lines(tally).join('\n'));
  return status === 0 && tally.failed > 0 ? 1 : status;
}

async function runOnce(chosen: readonly string[], atOnce: number): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-test-'));
  const tallyFile = join(folder, 'tally.json');
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./tools/kinds-reporter.ts',
    `--test-reporter-destination=${tallyFile}`,
  ];
  const concurrency = `--test-concurrency=${atOnce}`;
  const command = [COMPILED_ONCE, '--test', concurrency, ...reporters, ...options, ...chosen];
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? COMPILED },
    stdio: 'inherit',
  });
  const status = await new Promise<number>((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  });
  const tally: Tally = JSON.parse(readFileSync(tallyFile, 'utf8')); // written by our own reporter
  rmSync(folder, { recursive: true });
  return { status, tally };
}
