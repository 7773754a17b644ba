#!/usr/bin/env node
// Starts the command line with a Node that reads TypeScript. The one on the path may be older; then the one that was
// installed with the project takes over. Plain JavaScript, because an older Node reads this file.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const readsTypeScript = major > 22 || (major === 22 && minor >= 18);
const installed = ['../node_modules/.bin/node', './node_modules/.bin/node']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find(existsSync);

if (readsTypeScript) await import('./main.ts');
else if (installed === undefined) {
  const messages = JSON.parse(readFileSync(new URL('../messages/en.json', import.meta.url), 'utf8'));
  process.stderr.write(`${messages['cli.node-too-old']}\n`);
  process.exitCode = 64;
} else {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const child = spawn(installed, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
