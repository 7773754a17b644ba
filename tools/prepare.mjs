// Runs before every npm script, on whatever Node there is (20 is enough): installs what package-lock.json names when
// it is not there yet, and Node 24 with it. It says what it does, and nothing when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const lock = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules/.tessera-lock');
const digest = () => createHash('sha256').update(readFileSync(lock)).digest('hex');

if (!installed()) {
  install();
  writeFileSync(stamp, digest());
}
requireNode();

function installed() {
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === digest();
  // Installed by hand: npm leaves its own copy of the lock file. Older than ours, it is out of date.
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden) || statSync(hidden).mtimeMs < statSync(lock).mtimeMs) return false;
  writeFileSync(stamp, digest());
  return true;
}

function install() {
  console.log(
    'prepare: the first time, this installs what package-lock.json names and then builds: two or three minutes …',
  );
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (npm('ci', ...quiet)) return;
  console.log(
    'prepare: `npm ci` did not succeed (see above). Trying `npm install`, which may take other builds of a package.',
  );
  if (npm('install', ...quiet)) return;
  console.error('prepare: nothing could be installed. Is the package registry within reach?');
  process.exit(1);
}

function npm(...words) {
  const windows = process.platform === 'win32';
  return spawnSync('npm', words, { cwd: root, stdio: 'inherit', shell: windows }).status === 0;
}

/** The scripts are TypeScript and run as they are: by the Node that was installed, else by a Node that is new enough. */
function requireNode() {
  if (existsSync(join(root, 'node_modules/.bin/node'))) return;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 22)) return;
  console.error(`prepare: this is Node ${process.versions.node}. Node 24 for this machine is not among the packages;`);
  console.error('prepare: install Node 22.22 or newer, then try again.');
  process.exit(1);
}
