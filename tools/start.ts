// `npm start`: builds the pages when they are older than their sources, then runs the server in this same process.
// What is missing was installed before, by tools/prepare.mjs.
import { resolve } from 'node:path';
import { build, isBuilt } from './build.ts';

const root = resolve(import.meta.dirname, '..');
if (!isBuilt(root)) build(root);
process.argv.splice(2, 0, 'run');
await import('../server/main.ts');
