// The program that the tests of this folder kill: the real one, with the settings of the real one, but without pages, so
// that nothing has to be built. `node tests/crash/program.ts serve|work|both|at-once`: the last is told to stop before it listens.
import { tmpdir } from 'node:os';
import { readConfig } from '../../server/config.ts';
import { run } from '../../server/run.ts';

const [part = 'both'] = process.argv.slice(2);

await run(readConfig(), { serve: part !== 'work', work: part !== 'serve' }, async () => {
  if (part === 'at-once') process.kill(process.pid, 'SIGTERM');
  return { pages: async () => new Response('no pages here', { status: 404 }), assets: tmpdir() };
});
