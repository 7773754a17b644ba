// Builds the pages, and remembers from what: a stamp beside the build holds the digest of all that went into it.
// `npm run build` always builds; `npm start` and the tests only when the stamp is another.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SOURCES = [
  'web/**/*.{ts,tsx,css,json,svg,mjs}',
  'messages/*.{ts,json}',
  'credential/**/*.ts',
  'server/**/contract.ts',
  'server/refusal.ts',
  'package-lock.json',
];
const STAMP = 'web/build/.stamp';

/** Whether the build is there and made from the sources as they are. */
export function isBuilt(root: string): boolean {
  try {
    return readFileSync(join(root, STAMP), 'utf8') === digestOf(root);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

/** Builds, or ends the process saying that it could not. */
export function build(root: string): void {
  console.log('build: the pages …');
  const began = performance.now();
  const digest = digestOf(root);
  const program = join(root, 'node_modules/@react-router/dev/bin.cjs');
  const { status } = spawnSync(process.execPath, [program, 'build', '--logLevel', 'error'], {
    cwd: join(root, 'web'),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) {
    console.error('build: the pages could not be built; see above.');
    process.exit(1);
  }
  writeFileSync(join(root, STAMP), digest);
  console.log(`build: done in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

function digestOf(root: string): string {
  const hash = createHash('sha256');
  const built = (path: string): boolean => /(^|\/)(node_modules|build|\.react-router)(\/|$)/.test(path);
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root, exclude: built }));
  for (const file of [...new Set(files)].filter((path) => !/\.test\.tsx?$/.test(path)).sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

if (import.meta.main) build(resolve(import.meta.dirname, '..'));
